import type { Naming } from './namings.ts';

/** Where something inside speaks of questions that were renamed, with their new names. */
export const mentions = (value: unknown, path: string, renamed: ReadonlyMap<string, string>): Naming[] => {
  if (!renamed.size || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    const to = fields.has(key) && typeof inside === 'string' ? renamed.get(inside) : undefined;
    return to ? [{ path: `${path}.${key}`, value: to }] : mentions(inside, `${path}.${key}`, renamed);
  });
};

/** The fields of a step that name a question. */
const fields = new Set(['question', 'reveals', 'notBefore', 'notAfter']);
