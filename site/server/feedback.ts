import { randomBytes } from 'node:crypto';
import type { ClientAddress } from '#shared/contract/client-address.ts';
import { localAddress, localeOf } from '../addresses.ts';
import type { Inbox } from '../inbox/inbox.ts';
import { redirect } from './createSite.ts';
import type { Route } from './createSite.ts';
import { publicPath } from './publicPath.ts';
import { readBody } from './readBody.ts';

/** Takes the answers to "Is this page useful?" and keeps the page and the answer, nothing else. */
export const feedbackRoute = (
  inbox: Pick<Inbox, 'takeFeedback' | 'waitFor'>,
  clientAddress: ClientAddress,
  has: (path: string) => Promise<boolean>,
): Route => ({
  method: 'POST',
  matches: (path) => path === '/feedback',
  most: 2000,
  answer: async (visit) => {
    const { headers, socket } = visit.request;
    const client = clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString());
    const body = await readBody(visit.request);
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return 415;
    if (inbox.waitFor('send', 'feedback', client) > 0) return 429;
    const answers = new URLSearchParams(body.toString());
    const page = publicPath(answers.get('path') ?? '');
    const useful = answers.get('useful');
    if (!page.ok || (useful !== 'yes' && useful !== 'no')) return 400;
    inbox.takeFeedback({
      key: randomBytes(16).toString('base64url'),
      path: page.path.slice(0, 500),
      useful: useful === 'yes',
      at: new Date().toISOString(),
    });
    const thanks = localAddress(localeOf(page.path), '/feedback/thanks');
    return redirect(visit, 303, (await has(thanks)) ? thanks : '/feedback/thanks');
  },
});
