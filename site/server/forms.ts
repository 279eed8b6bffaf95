import { setTimeout as wait } from 'node:timers/promises';
import type { ClientAddress } from '#shared/contract/client-address.ts';
import { mostOfFiles } from '../inbox/files/readMultipart.ts';
import { answersBack } from './answersBack.ts';
import type { Bundle } from './bundle.ts';
import type { Route, Visit } from './createSite.ts';
import { readBody } from './readBody.ts';
import { sendRendered } from './send.ts';

/** More than any answers without files; how much a form takes of it, its page says. */
const mostOfForm = 600_000;

/** How long somebody who posts waits for a site that has just been started, in ms. */
const patient = 5000;

/** What is read below a form's own address, and what is posted to it or below. */
const addresses = { GET: /^(\/\w\w)?\/forms\/[^/]+\/./, POST: /^(\/\w\w)?\/forms\/[^/]+(\/|$)/ } as const;

/** The steps of forms and what is posted to them. A form's first page is a file. */
export const formRoutes = (
  bundle: Bundle,
  locals: (visit: Visit) => App.Locals | undefined,
  clientAddress: ClientAddress,
  patience = patient,
): readonly Route[] =>
  (['GET', 'POST'] as const).map((method) => ({
    method,
    matches: (path) => addresses[method].test(path),
    most: mostOfForm,
    mostWithFiles: mostOfFiles,
    answer: async (visit) => {
      const { socket, headers } = visit.request;
      const client = clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString());
      const body = isPlainForm(visit) ? await readBody(visit.request) : undefined;
      for (const end = Date.now() + patience; body && !locals(visit) && Date.now() < end;) await wait(100);
      const given = locals(visit);
      const back = (status: number) => (body ? answersBack(visit, status, body) : status);
      if (!given) return back(503);
      const rendered = await bundle.render(visit, { ...given, client }, { body });
      if (rendered.status === 404) return 404;
      // No page of ours has the answers on it.
      if (rendered.status === 500 || (rendered.status === 503 && !rendered.body))
        return back(rendered.status);
      // A step's address is a secret: it opens the draft.
      visit.response.setHeader('referrer-policy', 'no-referrer');
      visit.response.setHeader('x-robots-tag', 'noindex');
      await sendRendered(visit.request, visit.response, rendered);
      return undefined;
    },
  }));

/** Posted by a page without files and without a script, so that only the answer's page can hold what was typed. */
const isPlainForm = ({ request: { method, headers } }: Visit): boolean =>
  method === 'POST' &&
  !headers.accept?.includes('application/json') &&
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
