import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import { guide } from '#shared/content/guide/schema.ts';
import { page } from '#shared/content/page/schema.ts';
import { previewToken } from '#shared/contract/preview-token.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import { openBrowser } from '../../tests/browser.ts';
import { renderPage, readerOf } from '../renderForTests.ts';
import type { Bundle } from './bundle.ts';
import { previewRoutes } from './preview.ts';
import { siteForTests } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';
import { linkKey, wallForTests } from './wallForTests.ts';

/** The desk, and somebody who would like to be it: each shows a preview in a frame and keeps what it hears. */
let desk: string;
let stranger: string;
let framed = '';
const framing = () =>
  createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    // As Payload does, it answers at once that it has heard.
    response.end(`<script>
        addEventListener('message', ({ data, source }) => {
          window.heard = data;
          source.postMessage({ type: 'payload-document-event' }, '*');
        });
      </script>
      <iframe src="${framed}"></iframe>`);
  });
const desks = [framing(), framing()] as const;
const hour = 3_600_000;
const common = { locale: 'en', updatedAt: '2026-11-23T10:00:00.000Z' } as const;
const published = {
  ...common,
  type: 'page',
  id: 'bins',
  slug: 'bins',
  content: page.examples.ordinary,
} as AnyPublished;
const draft = { ...published, content: { ...page.examples.ordinary, title: 'New bin days' } } as AnyPublished;
const guideDraft = { ...common, type: 'guide', id: 'badge', slug: 'badge', content: guide.examples.ordinary };
const closedDraft = { ...common, type: 'form', id: 'bin', slug: 'bin', content: form.examples['closed'] };
const unnamed = { ...common, type: 'page', id: 'new', content: { title: 'Never published' } };

/** Renders as the bundle does, but compiled by the test's own compiler. */
const bundle: Bundle = {
  render: async (_, locals, { path = '/' } = {}) => {
    const { status, html } = await renderPage(path, locals);
    return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};

let wall: Awaited<ReturnType<typeof wallForTests>>;
let site: TestSite;
let cut: TestSite;
let browser: Browser | undefined;
beforeAll(async () => {
  for (const server of desks) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  [desk = '', stranger = ''] = desks.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  wall = await wallForTests(
    new Map<string, unknown>([
      ['/link/draft/page/bins', draft],
      ['/link/draft/page/bins/v1', { ...draft, content: { title: 'As it was in May' } }],
      ['/link/draft/page/new', unnamed],
      ['/link/draft/guide/badge', guideDraft],
      ['/link/draft/form/bin', closedDraft],
      ['/link/draft/page/odd', { ...common, type: 'page', id: 'odd', content: { title: 7 } }],
    ]),
  );
  const settings = {
    siteUrl: 'https://www.example.gov.uk',
    cmsUrl: desk,
    reader: () => readerOf([published]),
  };
  site = await siteForTests({
    routes: [...previewRoutes(bundle, { ...settings, wall: { url: wall.url, key: linkKey } })],
  });
  cut = await siteForTests({
    routes: [...previewRoutes(bundle, { ...settings, wall: { url: 'http://127.0.0.1:9', key: linkKey } })],
  });
});
afterAll(() => desks.forEach((server) => server.close()));
afterAll(() => Promise.all([browser?.close(), site.close(), cut.close(), wall.close()]));

const linkTo = (
  id: string,
  { type = 'page', version, until = Date.now() + hour, key = linkKey }: LinkOptions = {},
) => `/preview/${previewToken(key, { type, id, until, ...(version ? { version } : {}) })}`;
interface LinkOptions {
  readonly type?: string;
  readonly version?: string;
  readonly until?: number;
  readonly key?: string;
}

test('a link shows the draft as its page would be, and says that it is one', async () => {
  const { status, text } = await site.ask(linkTo('bins'));
  expect(status).toBe(200);
  expect(text).toMatch(/<h1[^>]*>\s*New bin days/);
  expect(text).toContain('Draft preview');
  expect(text).toContain('We collect on the');
});

test('nobody keeps, indexes or passes on a preview, and only the desk may frame it', async () => {
  const { headers, text } = await site.ask(linkTo('bins'));
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(headers['content-security-policy']).toContain(`frame-ancestors ${desk}`);
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).not.toContain('rel="canonical"');
});

test('the only script is ours, and runs by its hash', async () => {
  const { headers, text } = await site.ask(linkTo('bins'));
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(headers['content-security-policy']).toMatch(/script-src 'sha256-[\w+/]{43}='/);
});

test('an earlier version is seen the same way', async () => {
  expect((await site.ask(linkTo('bins', { version: 'v1' }))).text).toContain('As it was in May');
});

test('a draft that was never published and has no address is seen too', async () => {
  expect((await site.ask(linkTo('new'))).text).toContain('Never published');
});

test('a form that is closed is filled in all the same', async () => {
  const link = linkTo('bin', { type: 'form' });
  const { text } = await site.ask(link);
  expect(text).toContain(`<form method="post" action="${link}"`);
  expect(text).toContain('your answers are neither sent nor kept');
});

test('the parts of a guide stay within the preview', async () => {
  const link = linkTo('badge', { type: 'guide' });
  const { text } = await site.ask(link);
  expect(text).toContain(`href="${link}/where-you-can-park"`);
  expect(text).not.toContain('href="/badge');
  const part = await site.ask(`${link}/where-you-can-park`);
  expect(part.status).toBe(200);
  expect(part.text).toMatch(/<h2[^>]*>Where you can park/);
});

test.each([
  ['expired', linkTo('bins', { until: Date.now() - 1 })],
  ['signed with another key', linkTo('bins', { key: 'another-key-of-more-than-32-characters' })],
  ['tampered with', linkTo('bins').replace(/.(?=\.[^.]*$)/, 'X')],
  ['empty', '/preview/'],
  ['nonsense', '/preview/a.b'],
])('a link that is %s says so plainly, and the cms is not even asked', async (_, link) => {
  const before = wall.asked.length;
  const { status, text, headers } = await site.ask(link);
  expect(status).toBe(410);
  expect(text).toContain('This preview link does not work any more');
  expect(text).not.toContain('New bin days');
  expect(headers['cache-control']).toBe('no-store');
  expect(wall.asked.length).toBe(before);
});

test('a draft that is gone says so', async () => {
  expect(await site.ask(linkTo('deleted'))).toMatchObject({ status: 404 });
});

test('a draft that can’t be shown yet says why', async () => {
  const { status, text } = await site.ask(linkTo('odd'));
  expect(status).toBe(422);
  expect(text).toContain('This draft can’t be shown yet');
  expect(text).toContain('title');
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'name=Ada&_key=AAAAAAAAAAAAAAAAAAAAAA&_step=check'],
  ['files', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="f"\r\n\r\n1'],
  ['a script', 'application/json', '{}'],
])('whatever %s posts to a preview or below is not looked at, and that is said', async (_, type, body) => {
  const before = wall.asked.length;
  for (const below of ['', '/files', '/draft/x/check', '/addresses']) {
    const { status, text } = await site.ask(linkTo('bins') + below, {
      method: 'POST',
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      body,
    });
    expect([status, text]).toEqual([403, expect.stringContaining('This is a preview: nothing was sent')]);
  }
  expect(wall.asked.length).toBe(before);
});

test('without the cms a preview says so', async () => {
  const { status, text } = await cut.ask(linkTo('bins'));
  expect(status).toBe(503);
  expect(text).toContain('The desk can’t be reached');
});

test('inside the desk it loads again after each save, and nobody else can frame it', async () => {
  browser = await openBrowser();
  const page = await browser.newPage();
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.url().includes('/preview/'))));
  const save = () =>
    page.evaluate(() => window.frames[0]?.postMessage({ type: 'payload-document-event' }, '*'));

  framed = site.url + linkTo('bins');
  await page.goto(desk);
  await page.waitForFunction(() => Reflect.get(window, 'heard') as unknown);
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as unknown)).toEqual({
    type: 'payload-live-preview',
    ready: true,
  });
  // That the desk has heard is no save.
  await page.waitForTimeout(900);
  expect(loads).toBe(1);
  await save();
  await expect.poll(() => loads).toBe(2);

  await page.goto(stranger);
  await page.waitForTimeout(300);
  expect(page.frames()[1]?.url()).not.toContain('/preview/');
});
