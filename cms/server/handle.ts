import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { clientAddressOf } from '#shared/contract/client-address.ts';
import { answerLink } from '../link/answer.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { setHeaders } from './headers.ts';
import { bodyProblem } from './limits.ts';
import { overwriteForwarded } from './overwrite-forwarded.ts';
import { readiness } from './ready.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Parts {
  readonly payload: Payload;
  readonly settings: Settings;
  readonly log: Log;
  /** Next's own handler: the admin and Payload's REST endpoints. */
  readonly next: Handle;
  readonly dev: boolean;
  /** True once the process has been told to end. */
  readonly ending: () => boolean;
}

/** Answers every request to the cms. */
export const handler = ({ payload, settings, log, next, dev, ending }: Parts): Handle => {
  const link = answerLink(payload, settings, log);
  const clientAddress = clientAddressOf(settings.trustProxy);
  const { host } = new URL(settings.cmsUrl);

  return async (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/health') return json(response, 200, { alive: true });
    if (path === '/ready') {
      const state = await readiness(payload);
      return json(response, state.ready && !ending() ? 200 : 503, state);
    }
    if (path.startsWith('/link/')) return link(request, response);

    logWhenDone(request, response, path, log);
    const forwarded = request.headers['x-forwarded-for']?.toString();
    overwriteForwarded(request, clientAddress(request.socket.remoteAddress, forwarded), settings.cmsUrl);
    setHeaders(request, response, settings, dev);
    const problem = bodyProblem(request);
    if (problem) {
      response.setHeader('connection', 'close');
      return json(response, problem, { errors: [{ message: 'The request is too large.' }] });
    }
    // Links in mails and the check of origins are built on CMS_URL; under another name nobody could sign in.
    if (request.headers.host !== host) return elsewhere(request, response, settings.cmsUrl);
    if (path === '/') return redirect(response, '/admin');
    if (closed.some((pattern) => pattern.test(path)))
      return json(response, 404, { errors: [{ message: 'Not Found' }] });
    return next(request, response);
  };
};

/** The first administrator is made by a command, never by the web's first visitor. */
const closed = [
  /^\/api\/[^/]+\/first-register(\/|$)/,
  /^\/api\/[^/]+\/init(\/|$)/,
  /^\/admin\/create-first-user(\/|$)/,
  /^\/api\/graphql/,
];

/** The path as a router may see it: decoded, slashes single, small letters. */
const pathOf = (url: string): string => {
  const [path = '/'] = url.split(/[?#]/);
  try {
    return decodeURIComponent(path)
      .replace(/\/{2,}/g, '/')
      .toLowerCase();
  } catch {
    return '/';
  }
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

const redirect = (response: ServerResponse, to: string): void => {
  response.writeHead(307, { location: to }).end();
};

const elsewhere = (request: IncomingMessage, response: ServerResponse, cmsUrl: string): void =>
  request.method === 'GET'
    ? redirect(response, cmsUrl + (request.url?.startsWith('/admin') ? request.url : '/admin'))
    : json(response, 421, { errors: [{ message: `Use ${cmsUrl}` }] });

/** Never the query or the end of a path: they hold tokens, names and what people searched for. */
const logWhenDone = (request: IncomingMessage, response: ServerResponse, path: string, log: Log): void => {
  // Every open page of the desk asks every few seconds whether its document is live.
  if (
    path.startsWith('/_next/') ||
    path.startsWith('/api/live/') ||
    (request.method === 'GET' && !path.startsWith('/api/'))
  )
    return;
  const start = performance.now();
  response.on('close', () =>
    log('request', {
      method: request.method,
      path: path.split('/').slice(0, 3).join('/'),
      status: response.statusCode,
      ms: Math.round(performance.now() - start),
    }),
  );
};
