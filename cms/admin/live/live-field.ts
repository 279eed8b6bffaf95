import type { UIField } from 'payload';

/** The sidebar's first line on everything that goes to the site: whether it is live. */
export const liveField = ({ siteUrl }: { readonly siteUrl: string }): UIField => ({
  name: 'live',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: { path: '/cms/admin/live/LiveStatus.tsx#LiveStatus', clientProps: { siteUrl } } },
  },
});
