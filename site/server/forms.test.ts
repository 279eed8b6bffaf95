import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientAddressOf } from '#shared/contract/client-address.ts';
import { formRoutes } from './forms.ts';
import { siteForTests, siteUrl } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';

/** What becomes of answers that come while the site can't make a page. */
let site: TestSite;
let isReady: boolean;
let rendered: () => Promise<Response>;
let posted: string[];

beforeEach(async () => {
  isReady = true;
  posted = [];
  rendered = () =>
    Promise.resolve(new Response('<h1>Taken</h1>', { headers: { 'content-type': 'text/html' } }));
  const bundle = {
    render: (_: unknown, __: unknown, { body }: { body?: Buffer | undefined } = {}) => {
      posted.push(String(body));
      return rendered();
    },
  };
  const locals = () => (isReady ? ({} as App.Locals) : undefined);
  site = await siteForTests({ routes: formRoutes(bundle, locals, clientAddressOf([]), 400) });
});
afterEach(() => site.close());

const answers = 'name=%22%3E%3Cscript%3E&story=One%0D%0ATwo%20%26%20more&bins=a&bins=b';
const post = (path = '/forms/bin/draft/x/step?change', headers: Record<string, string> = {}) =>
  site.ask(path, {
    method: 'POST',
    body: answers,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl, ...headers },
  });

/** What the page would post if its button were pressed. */
const held = (html: string): string =>
  new URLSearchParams(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [text(name), text(value)] as [string, string],
    ),
  ).toString();
const text = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('a site that is not ready yet is waited for, and then has all that was posted', async () => {
  isReady = false;
  setTimeout(() => (isReady = true), 150);
  const { status, text } = await post();
  expect([status, text]).toEqual([200, '<h1>Taken</h1>']);
  expect(posted).toEqual([answers]);
});

test.each([
  ['is not ready for long', 503, () => (isReady = false)],
  ['can’t read a draft', 503, () => (rendered = () => Promise.resolve(new Response(null, { status: 503 })))],
  ['fails', 500, () => (rendered = () => Promise.resolve(new Response('oh', { status: 500 })))],
])('a site that %s gives back all that was posted, to be posted again', async (_, expected, breaks) => {
  breaks();
  const { status, text, headers } = await post();
  expect(status).toBe(expected);
  expect(held(text)).toBe(new URLSearchParams(answers).toString());
  expect(text).toContain('<form method="post" action="/forms/bin/draft/x/step?change">');
  expect(text).not.toContain('<script');
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
    'retry-after': '10',
  });
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/);
});

test('it speaks Welsh to who fills a Welsh form in', async () => {
  isReady = false;
  expect((await post('/cy/forms/bin')).text).toContain('Ceisiwch eto');
});

test('a page that holds the answers itself is shown as it is', async () => {
  const page = new Response('<p>still here</p>', { status: 503, headers: { 'content-type': 'text/html' } });
  rendered = () => Promise.resolve(page);
  expect((await post()).text).toBe('<p>still here</p>');
});

test('a script is told by the status alone, at once: it has the answers', async () => {
  isReady = false;
  const { status, text } = await post('/forms/bin', { accept: 'application/json' });
  expect(status).toBe(503);
  expect(text).not.toContain('hidden');
});
