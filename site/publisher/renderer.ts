import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#shared/content/published.ts';
import type { Reader } from '../replica/reader.ts';
import { loadApp } from './loadApp.ts';

/** What a page came out as. */
export interface Rendered {
  readonly status: number;
  readonly body: Uint8Array;
  readonly contentType: string;
  /** Why it failed, where it threw. */
  readonly problem?: string;
}

export interface Renderer {
  /** The compiled bundle's: another one means that every page may look different. */
  readonly fingerprint: string;
  /** Renders one address, with the language's prefix if it has one. */
  readonly render: (path: string, locale: Locale, reader: Reader) => Promise<Rendered>;
}

/** Loads the compiled bundle in `dist`; `siteUrl` is the public address that links to ourselves begin with. */
export const loadRenderer = async (dist: string, siteUrl: string): Promise<Renderer> => {
  const app = await loadApp(dist);
  return {
    fingerprint: fingerprintOf(dist, siteUrl),
    render: async (path, locale, reader) => {
      const request = new Request(new URL(path, siteUrl));
      const locals: App.Locals = { reader, locale, site: siteOf(siteUrl), mode: 'public' };
      const response = await app.render(request, { locals });
      const body = new Uint8Array(await response.arrayBuffer());
      const problem = problems.get(request);
      return {
        status: response.status,
        body,
        contentType: response.headers.get('content-type') ?? 'text/html',
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
};

/** A page that asked for the time could not be rendered again when it changes: it asks for what is current. */
const siteOf = (url: string): App.Locals['site'] => ({
  url,
  get now(): string {
    throw new Error('A published page must ask the reader what is current (`during`), not for the time');
  },
});

/** Why a request's page threw: noted by entry.ts, which hears it from Astro. */
const problems = ((globalThis as { [key: symbol]: unknown })[Symbol.for('guildhall.problems')] ??=
  new WeakMap()) as WeakMap<Request, string>;

const fingerprintOf = (dist: string, siteUrl: string): string => {
  const hash = createHash('sha256').update(siteUrl);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(dist.length)).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 22);
};
