import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { localeOf } from '#site/addresses.ts';
import { loadRenderer } from '#site/publisher/renderer.ts';
import { allRoutes } from '#site/publisher/routes.ts';
import { redirectsFile } from '#site/publisher/redirectsFile.ts';
import { putDocument } from '#site/replica/documents.ts';
import { openReader } from '#site/replica/openReader.ts';
import { openReplica } from '#site/replica/openReplica.ts';
import { council } from './council.ts';
import { compileForTests, siteUrl, testBundle } from './publicFolder.ts';

beforeAll(compileForTests);

const replicaOfCouncil = () => {
  const replica = openReplica(':memory:');
  for (const document of council()) putDocument(replica, document, []);
  return replica;
};

/** The contract with Astro that the publisher stands on; it is pinned because Astro does not promise it. */
test('every page that the publisher renders is what Astro’s own server gives, byte for byte', async () => {
  const replica = replicaOfCouncil();
  const { handler } = (await import(
    /* @vite-ignore */ pathToFileURL(join(testBundle, 'server/entry.mjs')).href
  )) as { handler: Handler };
  const server = createServer((request, response) => {
    const locale = localeOf(request.url ?? '/');
    const locals: App.Locals = {
      reader: openReader(replica, locale),
      locale,
      site: { url: siteUrl, now: new Date().toISOString() },
      mode: 'public',
    };
    void handler(request, response, undefined, locals);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const renderer = await loadRenderer(testBundle, siteUrl);
  try {
    const routes = allRoutes(replica).filter(({ path }) => path !== redirectsFile && path !== '/favicon.svg');
    expect(routes.length).toBeGreaterThan(80);
    for (const { path, locale, status } of routes) {
      const ours = await renderer.render(path, locale, openReader(replica, locale));
      const theirs = await fetch(`http://127.0.0.1:${port}${path}`);
      expect([path, ours.status, theirs.status]).toEqual([path, status, status]);
      expect(Buffer.from(ours.body).toString(), path).toBe(await theirs.text());
    }
  } finally {
    server.close();
  }
});

test('a page that throws is a failed page that says why, not half a page', async () => {
  const renderer = await loadRenderer(testBundle, siteUrl);
  const reader = openReader(replicaOfCouncil(), 'en');
  const result = await renderer.render('/road-1', 'en', {
    ...reader,
    link: () => {
      throw new Error('The shelf is empty');
    },
  });
  expect(result.status).toBe(500);
  expect(result.problem).toBe('The shelf is empty');
});

test('a page that is not there is a 404', async () => {
  const renderer = await loadRenderer(testBundle, siteUrl);
  const result = await renderer.render('/nothing-here', 'en', openReader(replicaOfCouncil(), 'en'));
  expect(result.status).toBe(404);
});

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: App.Locals,
) => Promise<void>;
