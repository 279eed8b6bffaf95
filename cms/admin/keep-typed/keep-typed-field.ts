import type { UIField } from 'payload';

/** No field that anybody sees: it keeps what is typed while a save is under way. */
export const keepTypedField: UIField = {
  name: 'keepTyped',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/cms/admin/keep-typed/KeepTyped.tsx#KeepTyped' },
  },
};
