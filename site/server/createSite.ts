import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Locale } from '#shared/content/published.ts';
import { localeOf } from '../addresses.ts';
import { isOwn } from '../inbox/readPost.ts';
import { arrival, arriveWithin } from './arriveWithin.ts';
import type { Resolved } from '../publisher/resolveAddress.ts';
import { limitPerAddress } from './limitPerAddress.ts';
import type { Log } from './log.ts';
import type { PublicFiles } from './publicFiles.ts';
import { publicPath } from './publicPath.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendFile, sendProblem } from './send.ts';

/** What the server asks others to do. */
export interface Site {
  readonly siteUrl: string;
  readonly files: PublicFiles;
  /** False until it is known what there is: until then every page is only not there yet. */
  readonly hasContent: () => boolean;
  /** Where an address leads that is no file. */
  readonly resolve: (path: string) => Resolved | undefined;
  /** Answers with the page for an address that is gone, by the id of its address document. */
  readonly gone: (visit: Visit, id: string) => Promise<number | undefined>;
  /** What is not a file: the first route that matches gets the request. */
  readonly routes: readonly Route[];
  readonly log: Log;
  /** Whether an address is that of a trusted proxy, which speaks for many. */
  readonly isProxy: (address: string) => boolean;
}

/** A request as routes see it. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: string;
  readonly locale: Locale;
}

/** Something that answers requests which no file does. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Tells from the path alone whether it is meant. */
  readonly matches: (path: string) => boolean;
  /** For POST: the most bytes that it takes; with files, and then it may take its time. */
  readonly most?: number;
  readonly mostWithFiles?: number;
  /** True for what the cms sends: it is signed, so it may come from anywhere. */
  readonly isSigned?: true;
  /** True: asked before any file is looked for. */
  readonly isFirst?: true;
  /** Answers, or returns a status that is explained with the site's own page. */
  readonly answer: (visit: Visit) => Promise<number | undefined>;
}

/** The public's server: plain files first, then the routes. Not listening yet. */
export const createSite = (site: Site): Server => {
  const headers = Object.entries(securityHeaders(site.siteUrl));
  const server = createServer(limits, (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    void handle(site, request, response);
  });
  server.maxConnections = 2000;
  limitPerAddress(server, site.isProxy, site.log);
  // A connection on which nothing moves for so long is closed, also one that reads too slowly.
  server.timeout = 60_000;
  return server;
};

const limits = {
  // The most for any request; `answer` gives nearly all of them much less.
  requestTimeout: arrival.withFiles,
  headersTimeout: 10_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16_384,
};

const handle = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const started = performance.now();
  const asked = publicPath(request.url);
  const locale = asked.ok ? localeOf(asked.path) : 'en';
  try {
    const status = asked.ok
      ? await answer(site, { request, response, path: asked.path, query: asked.query, locale })
      : asked.status;
    if (status !== undefined) await sendProblem(request, response, { status, locale }, site.files);
  } catch (error) {
    // Who hangs up half-way is no failure of ours.
    if (!request.destroyed || !response.destroyed)
      site.log('failed', {
        path: loggable(request.url),
        why: error instanceof Error ? error.message : 'unknown',
      });
    if (response.headersSent) response.destroy();
    else
      await sendProblem(request, response, { status: 500, locale }, site.files).catch(() =>
        response.destroy(),
      );
  }
  if (response.statusCode >= 400 && request.url !== '/ready')
    site.log('refused', {
      status: response.statusCode,
      method: request.method,
      path: loggable(request.url),
      ms: Math.round(performance.now() - started),
    });
};

const answer = async (site: Site, visit: Visit): Promise<number | undefined> => {
  const { request, path } = visit;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = site.routes.find((each) => each.method === method && each.matches(path));
  arriveWithin(hasFiles(route, request) ? arrival.withFiles : arrival.plain, visit);
  if (method === 'POST') return route ? takePost(site, route, visit) : notAllowed(visit);
  if (method !== 'GET') return notAllowed(visit);
  if (route?.isFirst) return route.answer(visit);
  if (!site.hasContent()) return 503;
  const file = await site.files.find(path, request.headers['accept-encoding']?.toString());
  if (file) {
    await sendFile(request, visit.response, file);
    return undefined;
  }
  if (route) return route.answer(visit);
  return elsewhere(site, visit);
};

const elsewhere = async (site: Site, visit: Visit): Promise<number | undefined> => {
  const { path, query } = visit;
  const found = site.resolve(path);
  if (found?.kind === 'redirect') return redirect(visit, 301, found.to);
  if (found) return site.gone(visit, found.id);
  if (path.endsWith('/') && path !== '/') {
    const without = path.slice(0, -1);
    if (site.resolve(without) || (await site.files.has(without)))
      return redirect(visit, 301, encodeURI(without) + (query ? `?${query}` : ''));
  }
  return 404;
};

const takePost = async (site: Site, route: Route, visit: Visit): Promise<number | undefined> => {
  const { headers } = visit.request;
  const sender = new Headers();
  for (const name of ['sec-fetch-site', 'origin'])
    if (typeof headers[name] === 'string') sender.set(name, headers[name]);
  if (!route.isSigned && !isOwn(sender, site.siteUrl)) return close(visit, 403);
  // With a length, Node's parser stops exactly there; every browser sends one.
  if (headers['content-length'] === undefined || headers['transfer-encoding'] !== undefined)
    return close(visit, 411);
  const most = hasFiles(route, visit.request) ? route.mostWithFiles : route.most;
  if (Number(headers['content-length']) > (most ?? 0)) return close(visit, 413);
  return route.answer(visit);
};

const hasFiles = (route: Route | undefined, { headers }: IncomingMessage): boolean =>
  route?.mostWithFiles !== undefined && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');

/** What was not read can't be told from the next request: the connection ends with the answer. */
const close = ({ response }: Visit, status: number): number => {
  response.setHeader('connection', 'close');
  return status;
};

const notAllowed = (visit: Visit): number => {
  visit.response.setHeader('allow', 'GET, HEAD');
  return close(visit, 405);
};

/** Sends the browser somewhere else. */
export const redirect = ({ response }: Visit, status: 301 | 303, to: string): undefined => {
  response
    .writeHead(status, {
      location: to,
      'content-length': 0,
      'cache-control': status === 301 ? 'public, max-age=300' : 'no-store',
    })
    .end();
};

/** Only what is certainly nobody's: links of drafts and previews are secrets, and anything may stand in a wrong address. */
const loggable = (target: string | undefined): string => {
  const path = (target ?? '').split('?')[0] ?? '';
  const secret = /^(\/\w\w)?\/(preview|forms\/[^/]+)\//.exec(path);
  if (secret) return `${secret[0]}…`;
  return /^[a-z0-9/._-]{1,200}$/.test(path) ? path : '…';
};
