import type { Config } from 'payload';

/** What Payload's admin shows of ours on every screen: for `admin.components` of the configuration. */
export const desk: NonNullable<NonNullable<Config['admin']>['components']> = {
  graphics: {
    Logo: '/cms/admin/brand/Logo.tsx#Logo',
    Icon: '/cms/admin/brand/Icon.tsx#Icon',
  },
  header: ['/cms/admin/roles/DraftsOnly.tsx#DraftsOnly'],
  beforeLogin: ['/cms/admin/brand/LoginWords.tsx#LoginWords'],
  beforeDashboard: ['/cms/admin/dashboard/Dashboard.tsx#Dashboard'],
};
