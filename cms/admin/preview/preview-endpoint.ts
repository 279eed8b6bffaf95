import type { Endpoint } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import { may } from '../../access/may.ts';
import { previewUrl } from '../../collections/preview.ts';
import { readSettings } from '../../settings.ts';

/**
 * `GET /api/preview/TYPE/ID[?version=VERSION]`: leads to the signed address at which the site shows a draft or an
 * earlier version; with `?link` it is only told, to be given to somebody else.
 */
export const previewEndpoint: Endpoint = {
  path: '/preview/:type/:id',
  method: 'get',
  handler: ({ user, routeParams, searchParams }) => {
    const type = String(routeParams?.['type']);
    const id = String(routeParams?.['id']);
    const version = searchParams.get('version');
    const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
    if (!Object.hasOwn(contentTypes, type) || !may(user, 'readVersions', type))
      return Response.json({ problem: 'You may not see this.' }, { status: 403, headers });
    const url = previewUrl(readSettings(process.env), { type, id, ...(version ? { version } : {}) });
    return searchParams.has('link')
      ? Response.json({ url }, { headers })
      : new Response(null, { status: 303, headers: { ...headers, location: url } });
  },
};
