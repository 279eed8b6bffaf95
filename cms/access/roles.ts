/** What a person may be, by the name that is stored, with the words that administrators read. */
export const roles = {
  administrator: 'Administrator: people, settings and everything else',
  publisher: 'Publisher: writes and publishes',
  author: 'Author: writes drafts',
  caseworker: 'Caseworker: deals with cases',
} as const;

export type Role = keyof typeof roles;

/** A signed-in person's role; `nobody` without one, or once disabled. */
export const roleOf = (user: unknown): Role | 'nobody' => {
  if (typeof user !== 'object' || user === null) return 'nobody';
  const { role, disabled } = user as { role?: unknown; disabled?: unknown };
  return !disabled && typeof role === 'string' && Object.hasOwn(roles, role) ? (role as Role) : 'nobody';
};
