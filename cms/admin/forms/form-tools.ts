import type { UIField } from 'payload';

/** In the sidebar of a form: it as a file, and the ear that the preview beside the fields speaks into. */
export const formTools = ({ siteUrl }: { readonly siteUrl: string }): UIField => ({
  name: 'tools',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: { path: '/cms/admin/forms/FormTools.tsx#FormTools', clientProps: { siteUrl } },
    },
  },
});
