import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrival } from './arriveWithin.ts';
import type { Route } from './createSite.ts';
import { siteForTests, siteUrl } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';
import { readBody } from './readBody.ts';

const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><style>p{color:red}</style><h1>${title}</h1></html>`;

const echo: Route = {
  method: 'POST',
  matches: (path) => path === '/echo',
  most: 100,
  answer: async ({ request, response }) => {
    response.end(`got ${(await readBody(request)).length}`);
    return undefined;
  },
};
const broken: Route = {
  method: 'GET',
  matches: (path) => path === '/broken',
  answer: () => Promise.reject(new Error('a secret detail')),
};

let site: TestSite;
let empty: TestSite;
let hasContent = true;
beforeAll(async () => {
  site = await siteForTests({
    hasContent: () => hasContent,
    routes: [echo, broken],
    resolve: (path) =>
      path === '/old'
        ? { kind: 'redirect', to: '/bins' }
        : path === '/ended'
          ? { kind: 'gone', id: 'grant' }
          : undefined,
    gone: async ({ response }, id) => {
      response.writeHead(410).end(`gone: ${id}`);
      return undefined;
    },
  });
  site.write({
    'index.html': page('Home'),
    'bins/index.html': page('Bins'),
    'news/feed.xml': '<rss/>',
    'assets/style.B2cd.css': 'p{}',
    'media/town hall.jpg': Buffer.alloc(10, 1),
    'media/town hall.0123456789.webp': Buffer.alloc(10, 2),
    'media/plan.pdf': Buffer.alloc(1_500_000, 3),
    'media/page.exe': 'MZ',
    '404.html': page('Not found'),
    'cy/404.html': page('Heb ddod o hyd'),
    '500.html': page('Our fault'),
    '503.html': page('Not now'),
    _redirects: '/old /bins 301',
    '.env': 'SECRET=1',
    'folder/.hidden/index.html': page('Hidden'),
    'half.html.partly': 'half',
  });
  empty = await siteForTests({ hasContent: () => false });
});
afterAll(() => Promise.all([site.close(), empty.close()]));

describe('what is there', () => {
  test.each([
    ['/', 'Home'],
    ['/bins', 'Bins'],
    ['/bins?from=a-poster', 'Bins'],
  ])('%s is a page', async (path, title) => {
    const { status, text, headers } = await site.ask(path);
    expect(status).toBe(200);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a page comes compressed ahead of time, in the best way that the browser takes', async () => {
    const brotli = await site.ask('/bins', { headers: { 'accept-encoding': 'gzip, deflate, br;q=0.9' } });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toContain('Bins');
    const gzip = await site.ask('/bins', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toContain('Bins');
    const plain = await site.ask('/bins');
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const { headers } of [brotli, gzip, plain]) expect(headers.vary).toBe('accept-encoding');
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('a browser that has the page is told so, and gets it when it has changed', async () => {
    const first = await site.ask('/bins');
    const again = { headers: { 'if-none-match': `"other", W/${first.headers.etag}` } };
    expect(await site.ask('/bins', again)).toMatchObject({ status: 304, text: '' });
    site.write({ 'bins/index.html': page('Other bins') });
    expect(await site.ask('/bins', again)).toMatchObject({ status: 200, text: page('Other bins') });
    site.write({ 'bins/index.html': page('Bins') });
    expect((await site.ask('/bins')).headers.etag).toBe(first.headers.etag);
  });

  test('HEAD says what GET would, and sends nothing', async () => {
    const get = await site.ask('/bins');
    const head = await site.ask('/bins', { method: 'HEAD' });
    expect(head.text).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test('a large file is whole, and known again', async () => {
    const { body, headers } = await site.ask('/media/plan.pdf');
    expect(body.length).toBe(1_500_000);
    expect(
      (await site.ask('/media/plan.pdf', { headers: { 'if-none-match': String(headers.etag) } })).status,
    ).toBe(304);
    expect((await site.ask('/media/plan.pdf', { method: 'HEAD' })).headers['content-length']).toBe('1500000');
  });

  test.each([
    ['/bins', 'public, max-age=0, must-revalidate'],
    ['/media/town%20hall.jpg', 'public, max-age=0, must-revalidate'],
    ['/media/town%20hall.0123456789.webp', 'public, max-age=31536000, immutable'],
    ['/assets/style.B2cd.css', 'public, max-age=31536000, immutable'],
    ['/news/feed.xml', 'public, max-age=300'],
    ['/nowhere', 'no-store'],
  ])('%s may be kept: %s', async (path, cacheControl) => {
    expect((await site.ask(path)).headers['cache-control']).toBe(cacheControl);
  });

  test('a feed says that it is one', async () => {
    expect((await site.ask('/news/feed.xml')).headers['content-type']).toBe(
      'application/rss+xml; charset=utf-8',
    );
  });
});

describe('what is not there', () => {
  test.each([
    '/nowhere',
    '/assets',
    '/assets/',
    '/media/',
    '/media/page.exe',
    '/_redirects',
    '/404.html',
    '/404',
    '/index.html',
    '/bins/index.html',
    '/bins/index.html.br',
    '/half.html.partly',
    '/.env',
    '/folder/.hidden',
  ])('%s is not found, and nothing lists what is', async (path) => {
    const { status, text } = await site.ask(path);
    expect(status).toBe(404);
    expect(text).toContain('<h1>Not found</h1>');
  });

  test('a Welsh address is not found in Welsh', async () => {
    expect(await site.ask('/cy/nunlle')).toMatchObject({ status: 404, text: page('Heb ddod o hyd') });
  });

  test.each(['/%2e%2e/%2e%2e/etc/passwd', '//bins', '/bins\\x', '/bins%00', '/..%2f..%2fetc/passwd'])(
    '%s is refused',
    async (path) => {
      const { status, text } = await site.ask(path);
      expect(status).toBe(400);
      expect(text).not.toContain('root:');
    },
  );

  test('a folder whose name ends like a file is not found', async () => {
    mkdirSync(join(site.folder, 'media/odd.pdf'), { recursive: true });
    expect((await site.ask('/media/odd.pdf')).status).toBe(404);
  });

  test('an old address leads to the new one', async () => {
    expect(await site.ask('/old')).toMatchObject({ status: 301, headers: { location: '/bins' } });
  });

  test('what is gone says so', async () => {
    expect(await site.ask('/ended')).toMatchObject({ status: 410, text: 'gone: grant' });
  });

  test('a slash too many at the end is taken away where something is there', async () => {
    expect(await site.ask('/bins/?a=b')).toMatchObject({ status: 301, headers: { location: '/bins?a=b' } });
    expect(await site.ask('/old/')).toMatchObject({ status: 301, headers: { location: '/old' } });
    expect((await site.ask('/nowhere/')).status).toBe(404);
  });

  test('before there is any content the site says so, and when to come back', async () => {
    hasContent = false;
    const { status, text, headers } = await site.ask('/');
    hasContent = true;
    expect({ status, text }).toEqual({ status: 503, text: page('Not now') });
    expect(headers['retry-after']).toBe('60');
    expect((await empty.ask('/')).text).toContain('Try again in a few minutes.');
  });
});

describe('what every answer carries', () => {
  test.each(['/', '/nowhere', '/old', '/%00', '/media/plan.pdf', '/broken'])(
    '%s has the headers',
    async (path) => {
      const { headers } = await site.ask(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers.server).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    },
  );

  test('a page may use its own inline style and nothing else', async () => {
    const policy = String((await site.ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('unsafe');
  });

  test('an uploaded picture can run nothing', async () => {
    const { headers } = await site.ask('/media/town%20hall.jpg');
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});

describe('what is sent to us', () => {
  const own = { origin: siteUrl };
  const post = (headers: Record<string, string>, body = 'a=b') =>
    site.ask('/echo', { method: 'POST', headers, body });

  test.each([
    ['our own page, by a browser of today', { 'sec-fetch-site': 'same-origin' }, 200],
    ['nobody’s page: typed or from a bookmark', { 'sec-fetch-site': 'none' }, 200],
    ['our own page, by an old browser', own, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another site that lies about its origin', { 'sec-fetch-site': 'cross-site', ...own }, 403],
    ['a neighbour of ours', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site, by an old browser', { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['something that says nothing', {}, 403],
  ])('from %s: %o gives %i', async (_, headers, status) => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'application/json',
      'text/plain',
      'multipart/form-data',
    ])
      expect((await post({ ...headers, 'content-type': type } as Record<string, string>)).status).toBe(
        status,
      );
  });

  test('more than a route takes is refused unread', async () => {
    expect((await post(own, 'x'.repeat(100))).text).toBe('got 100');
    const { status, headers } = await post(own, 'x'.repeat(101));
    expect(status).toBe(413);
    expect(headers.connection).toBe('close');
  });

  test('a body without a length is refused', async () => {
    const chunked = await raw(
      `POST /echo HTTP/1.1\r\nHost: x\r\nOrigin: ${siteUrl}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n`,
    );
    expect(chunked).toMatch(/^HTTP\/1\.1 411 /);
  });

  test('a length and chunks together, as in request smuggling, are refused', async () => {
    const both = await raw(
      `POST /echo HTTP/1.1\r\nHost: x\r\nOrigin: ${siteUrl}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n`,
    );
    expect(both).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(both).not.toContain('got');
  });

  test('what follows a body that is too long is never taken for a request', async () => {
    const answers = await raw(
      `POST /echo HTTP/1.1\r\nHost: x\r\nOrigin: ${siteUrl}\r\nContent-Length: 500\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n`,
    );
    expect(answers.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(answers).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('headers of more than 16 KB are refused', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s does nothing', async (method) => {
    const { status, headers } = await site.ask('/bins', { method, headers: own });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  test('a page can’t be posted to', async () => {
    expect((await site.ask('/bins', { method: 'POST', headers: own, body: 'a=b' })).status).toBe(405);
  });

  test('time and connections are limited', () => {
    const requestTimeout = arrival.withFiles;
    expect(site.server).toMatchObject({ requestTimeout, headersTimeout: 10_000, timeout: 60_000 });
  });
});

describe('what goes wrong', () => {
  test('a page that fails says whose fault it is, and nothing of the reason', async () => {
    const { status, text } = await site.ask('/broken');
    expect({ status, text }).toEqual({ status: 500, text: page('Our fault') });
    expect(site.logged).toContainEqual(['failed', { path: '/broken', why: 'a secret detail' }]);
  });

  test('secret links, queries and what people typed are not logged', async () => {
    await site.ask('/preview/very-secret-token');
    await site.ask('/forms/missed-bin/draft/very-secret-token/check?name=Ann');
    await site.ask('/my%20name%20is%20Ann');
    await site.ask('/nowhere?email=ann@example.org');
    const lines = JSON.stringify(site.logged);
    expect(lines).toContain('/nowhere');
    expect(lines).not.toMatch(/secret-token|Ann|example\.org/);
  });

  test('a link out of the folder is not followed by way of a strange name', async () => {
    writeFileSync(join(site.folder, '..', 'guildhall-outside.txt'), 'outside');
    symlinkSync(join(site.folder, '..'), join(site.folder, 'up'));
    for (const path of ['/up/../guildhall-outside.txt', '/media/../../guildhall-outside.txt'])
      expect((await site.ask(path)).text).not.toContain('outside');
  });
});

/** Sends bytes as they are and gives all that comes back within a moment. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(site.port, '127.0.0.1', () => socket.write(bytes));
    let got = '';
    socket.on('data', (piece) => (got += piece.toString()));
    const end = () => (socket.destroy(), resolve(got));
    socket.on('close', end).on('error', end);
    setTimeout(end, 700);
  });
