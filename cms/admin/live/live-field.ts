import type { UIField } from 'payload';

/** The sidebar's first lines on everything that goes to the site: whether it is live, and previews of it. */
export const liveField = ({ siteUrl }: { readonly siteUrl: string }, previews: boolean): UIField => ({
  name: 'live',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: { path: '/cms/admin/live/LiveStatus.tsx#LiveStatus', clientProps: { siteUrl, previews } },
    },
  },
});
