import type { Published } from '#shared/content/published.ts';
import type { ClientAddress } from '#shared/contract/client-address.ts';
import type { Found } from '#shared/questions/address/listed.ts';
import type { AddressLookup } from '../lookup/addressLookup.ts';
import type { Route, Visit } from './createSite.ts';
import { sendJson } from './send.ts';

/** Addresses by postcode as JSON, below the address of a form that looks them up: `GET …/addresses?postcode=`. */
export const addressesRoute = (
  lookup: AddressLookup,
  locals: (visit: Visit) => Pick<App.Locals, 'reader'> | undefined,
  clientAddress: ClientAddress,
): Route => ({
  method: 'GET',
  matches: (path) => shape.test(path),
  answer: async (visit) => {
    const { request, response, path, query } = visit;
    const form = locals(visit)?.reader.at(`/forms/${shape.exec(path)?.[1] ?? ''}`);
    if (form?.type !== 'form' || !looksUp(form.content)) return 404;
    const typed = new URLSearchParams(query).get('postcode') ?? '';
    const client = clientAddress(
      request.socket.remoteAddress,
      request.headers['x-forwarded-for']?.toString(),
    );
    const found = await lookup.find(typed, client);
    response.setHeader('x-robots-tag', 'noindex');
    sendJson(response, statuses[found.problem ?? 'none'], found);
    return undefined;
  },
});

const shape = /^(?:\/\w\w)?\/forms\/([^/]+)\/addresses$/;

const statuses: Readonly<Record<NonNullable<Found['problem']> | 'none', number>> = {
  none: 200,
  postcode: 400,
  busy: 429,
  unavailable: 503,
};

const looksUp = ({ steps }: Published<'form'>['content']): boolean =>
  steps.some(
    (step) =>
      step.blockType === 'form-step' &&
      step.questions.some((question) => question.blockType === 'address' && question.lookup),
  );
