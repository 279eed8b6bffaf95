import type { CollectionBeforeChangeHook, Field } from 'payload';
import { roleOf } from '../access/roles.ts';

/**
 * Who changed a document last, for the desk alone: what crosses the wall is picked by the schemas, which know
 * nothing of it. Empty after an import or a seed.
 */
export const changedBy: Field = {
  name: 'changedBy',
  type: 'relationship',
  relationTo: 'people',
  index: true,
  // Not a column either: only administrators may read people, so others would see an id.
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: () => false, update: () => false },
};

/** Writes it down at every save, drafts and restored versions included. */
export const noteWho: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  changedBy: roleOf(req.user) === 'nobody' ? null : req.user?.id,
});
