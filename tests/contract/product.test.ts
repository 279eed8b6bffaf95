import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '#shared/contract/call.ts';
import { prose } from '#shared/schema/prose.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const page = (title: string) => ({
  title,
  body: [{ blockType: 'rich-text', text: prose('## When\n\nEvery **Tuesday**.') }],
  _status: 'published',
});

/** Asks until the answer is as wanted, for ten seconds. */
const eventually = async (
  path: string,
  wanted: (status: number, text: string) => boolean,
): Promise<string> => {
  let last = '';
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const response = await fetch(product.siteUrl + path, { redirect: 'manual' });
    last = await response.text();
    if (wanted(response.status, last)) return last;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${path} is not as wanted: ${last.slice(0, 300)}`);
};

test('what a publisher publishes is on the site, and the desk hears of it', async () => {
  const publisher = await product.as('publisher');
  const { status, body } = await publisher.post('/api/page', page('Bin days'));
  expect(status).toBe(201);
  await eventually('/bin-days', (code, text) => code === 200 && text.includes('Tuesday'));
  const { id } = (body as { doc: { id: string } }).doc;
  await expect
    .poll(async () => (await publisher.get(`/api/publication?where[key][equals]=page/${id}`)).body)
    .toMatchObject({ docs: [{ path: '/bin-days' }] });
});

test('a page that moves leaves a redirect behind, and one that is deleted is gone', async () => {
  const publisher = await product.as('publisher');
  const { body } = await publisher.post('/api/page', page('Old name'));
  const { id } = (body as { doc: { id: string } }).doc;
  await eventually('/old-name', (code) => code === 200);
  expect((await publisher.patch(`/api/page/${id}`, { slug: 'new-name', _status: 'published' })).status).toBe(
    200,
  );
  await eventually('/new-name', (code) => code === 200);
  await eventually('/old-name', (code) => code === 301 || code === 308 || code === 302);
  expect((await publisher.delete(`/api/page/${id}`)).status).toBe(200);
  await eventually('/new-name', (code) => code === 404 || code === 410);
  await eventually('/old-name', (code) => code === 410);
});

test('the council’s settings in Welsh give the site its Welsh home page; taken down, it goes again', async () => {
  const publisher = await product.as('publisher');
  const save = (data: object) => publisher.patch('/api/site-settings/site-settings-cy', data);
  await eventually('/cy', (code) => code === 404);
  expect((await save({ council: 'Cyngor Prawf', _status: 'published' })).status).toBe(200);
  await eventually('/cy', (code, text) => code === 200 && text.includes('Cyngor Prawf'));
  await eventually('/cy/a-z', (code, text) => code === 200 && text.includes('lang="cy"'));
  await eventually(
    '/',
    (code, text) => code === 200 && text.includes('href="/cy"') && !text.includes('Prawf'),
  );
  expect((await save({ _status: 'draft' })).status).toBe(200);
  await eventually('/cy', (code) => code === 404);
});

test('the desk’s pages run no script but their own, and nobody shows them in a frame', async () => {
  const policyOf = async () => {
    const { headers } = await fetch(`${product.cmsUrl}/admin/login`);
    expect([headers.get('x-frame-options'), headers.get('x-content-type-options')]).toEqual([
      'DENY',
      'nosniff',
    ]);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    return headers.get('content-security-policy') ?? '';
  };
  const policy = await policyOf();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  // A nonce that is known before is none.
  expect(await policyOf()).not.toBe(policy);
});

test('a message across the wall that is not signed is answered by nothing but 401', async () => {
  const response = await fetch(`${product.cmsUrl}/link/manifest`);
  expect([response.status, await response.text()]).toEqual([401, '']);
  const forged = call({ ...product.wall.cms, key: 'another key' }, 'GET', '/link/manifest');
  await expect(forged).rejects.toThrow('not signed');
});

test('an unchanged manifest costs a 304; publishing, changing, unpublishing and deleting all change it', async () => {
  const publisher = await product.as('publisher');
  const seen: (string | undefined)[] = [];
  const tag = async () => {
    const { etag } = await call(product.wall.cms, 'GET', '/link/manifest');
    const again = await call(product.wall.cms, 'GET', '/link/manifest', undefined, { etag: etag ?? '' });
    expect(again.status).toBe(304);
    return etag;
  };
  seen.push(await tag());
  const { body } = await publisher.post('/api/page', page('Tagged'));
  const { id } = (body as { doc: { id: string } }).doc;
  seen.push(await tag());
  await publisher.patch(`/api/page/${id}`, { title: 'Tagged again', _status: 'published' });
  seen.push(await tag());
  await publisher.patch(`/api/page/${id}`, { _status: 'draft' });
  seen.push(await tag());
  await publisher.patch(`/api/page/${id}`, { _status: 'published' });
  seen.push(await tag());
  await publisher.delete(`/api/page/${id}`);
  seen.push(await tag());
  const repeated = seen.filter((one, at) => one === seen[at - 1]);
  expect([seen.length, repeated]).toEqual([6, []]);
});

test('the site serves while the cms is down, and takes in what was published as soon as it is back', async () => {
  const publisher = await product.as('publisher');
  await publisher.post('/api/page', page('Before the night'));
  await eventually('/before-the-night', (code) => code === 200);
  await product.kill('cms');
  await eventually('/before-the-night', (code) => code === 200);
  await product.start('cms');
  expect((await publisher.post('/api/page', page('After the night'))).status).toBe(201);
  await eventually('/after-the-night', (code) => code === 200);
});
