import type { Endpoint } from 'payload';
import { may } from '../../access/may.ts';
import { tryAgain } from '../../delivery/queue.ts';

/** `POST /api/deliveries/:id/try-again`: starts a delivery over that was given up. */
export const tryAgainEndpoint: Endpoint = {
  path: '/:id/try-again',
  method: 'post',
  handler: async ({ user, payload, routeParams }) => {
    if (!may(user, 'update', 'deliveries'))
      return Response.json({ problem: 'You may not do that.' }, { status: 403 });
    const again = await tryAgain(payload, String(routeParams?.['id']), Date.now());
    return again
      ? Response.json({ state: again.state })
      : Response.json({ problem: 'It is on its way already.' }, { status: 409 });
  },
};
