import type { UIField } from 'payload';

/** The first lines above a form's fields: what is wrong with it, its map and its examples. */
export const checkField: UIField = {
  name: 'check',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/cms/admin/forms/FormCheck.tsx#FormCheck' },
  },
};
