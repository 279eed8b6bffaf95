import type { Endpoint } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import { may } from '../../access/may.ts';
import { statusOf } from './status-of.ts';

/** `GET /api/live/TYPE/ID`: whether a document can be read on the site, for the desk. */
export const liveEndpoint: Endpoint = {
  path: '/live/:type/:id',
  method: 'get',
  handler: async ({ user, payload, routeParams }) => {
    const type = String(routeParams?.['type']);
    const id = String(routeParams?.['id']);
    const headers = { 'cache-control': 'no-store' };
    if (!Object.hasOwn(contentTypes, type) || !may(user, 'read', type))
      return Response.json({ problem: 'You may not ask this.' }, { status: 403, headers });
    return Response.json(await statusOf(payload, type, id), { headers });
  },
};
