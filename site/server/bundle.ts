import { Readable } from 'node:stream';
import { loadApp } from '../publisher/loadApp.ts';
import type { Visit } from './createSite.ts';

/** The compiled pages: answers a request as Astro does, with the body of the visitor's own if it is a post. */
export interface Bundle {
  readonly render: (visit: Visit, locals: App.Locals, instead?: Instead) => Promise<Response>;
}

/** What takes the place of the visit's own. */
export interface Instead {
  /** The page that answers, if it is not the one that was asked for. */
  readonly path?: string;
  /** A body that was read already. */
  readonly body?: Buffer | undefined;
}

/** Loads what `astro build` made. Throws if there is nothing in `dist`. */
export const loadBundle = async (dist: string): Promise<Bundle> => {
  const app = await loadApp(dist);
  return {
    render: (visit, locals, instead = {}) =>
      app.render(requestOf(visit, locals.site.url, instead), { locals }),
  };
};

const requestOf = ({ request, path, query }: Visit, siteUrl: string, instead: Instead): Request => {
  const url = new URL(encodeURI(instead.path ?? path) + (query ? `?${query}` : ''), siteUrl);
  const headers = new Headers();
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return request.method === 'POST'
    ? new Request(url, {
        method: 'POST',
        headers,
        body: instead.body ?? (Readable.toWeb(request) as ReadableStream<Uint8Array>),
        duplex: 'half',
      } as RequestInit)
    : new Request(url, { headers });
};

/** What pages need to know of a request. Neither cookies nor forwarded headers are any of their business. */
const passedOn = ['content-type', 'content-length', 'accept', 'accept-language', 'sec-fetch-site', 'origin'];
