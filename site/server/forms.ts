import type { ClientAddress } from '#shared/contract/client-address.ts';
import { mostOfFiles } from '../inbox/files/readMultipart.ts';
import type { Bundle } from './bundle.ts';
import type { Route, Visit } from './createSite.ts';
import { sendRendered } from './send.ts';

/** More than any answers without files; how much a form takes of it, its page says. */
const mostOfForm = 300_000;

/** What is read below a form's own address, and what is posted to it or below. */
const addresses = { GET: /^(\/\w\w)?\/forms\/[^/]+\/./, POST: /^(\/\w\w)?\/forms\/[^/]+(\/|$)/ } as const;

/** The steps of forms and what is posted to them. A form's first page is a file. */
export const formRoutes = (
  bundle: Bundle,
  locals: (visit: Visit) => App.Locals | undefined,
  clientAddress: ClientAddress,
): readonly Route[] =>
  (['GET', 'POST'] as const).map((method) => ({
    method,
    matches: (path) => addresses[method].test(path),
    most: mostOfForm,
    mostWithFiles: mostOfFiles,
    answer: async (visit) => {
      const { socket, headers } = visit.request;
      const client = clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString());
      const given = locals(visit);
      if (!given) return 503;
      const rendered = await bundle.render(visit, { ...given, client });
      if (rendered.status === 404) return 404;
      // A step's address is a secret: it opens the draft.
      visit.response.setHeader('referrer-policy', 'no-referrer');
      visit.response.setHeader('x-robots-tag', 'noindex');
      await sendRendered(visit.request, visit.response, rendered);
      return undefined;
    },
  }));
