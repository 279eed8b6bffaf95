import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Answer, Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

vi.setConfig({ testTimeout: 120_000 });

let product: Product;
let publisher: Client;
beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  publisher = await product.as('publisher');
}, 240_000);
afterAll(() => product.stop());

const publish = (title: string, slug?: string) =>
  publisher.post('/api/page', { title, ...(slug ? { slug } : {}), _status: 'published' });

const idOf = ({ body }: Answer): string => (body as { doc: { id: string } }).doc.id;

const addresses = async (): Promise<string[]> => {
  const { body } = await publisher.get('/api/address?limit=100&sort=path');
  return (body as { docs: { path: string; state: string }[] }).docs.map(
    ({ path, state }) => `${path} ${state}`,
  );
};

test('ten editors who publish at one address at once: one has it, nine are told so', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => publish('Contested')));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...(Array(9).fill(400) as number[])]);
  expect(JSON.stringify(answers.find(({ status }) => status === 400)?.body)).toContain(
    '/contested already belongs to',
  );
  expect(await addresses()).toContain('/contested live');
});

test('a page that moves there and back leaves one redirect, and never one to itself', async () => {
  const id = idOf(await publish('Wanderer'));
  for (const slug of ['away', 'wanderer'])
    await publisher.patch(`/api/page/${id}`, { slug, _status: 'published' });
  expect((await addresses()).filter((line) => /wanderer|away/.test(line))).toEqual([
    '/away redirect',
    '/wanderer live',
  ]);
  expect((await publish('Another', 'away')).status).toBe(400);
});

test('a draft claims nothing, and an unpublished page leaves its address free', async () => {
  await publisher.post('/api/page?draft=true', { title: 'Only a draft' });
  const id = idOf(await publish('Only a draft'));
  await publisher.patch(`/api/page/${id}`, { _status: 'draft' });
  expect((await publish('Only a draft')).status).toBe(201);
});

test('an address of the site itself can’t be taken', async () => {
  const { status, body } = await publish('Search');
  expect([status, JSON.stringify(body)]).toEqual([
    400,
    expect.stringContaining('The site itself uses /search'),
  ]);
});

// What follows writes into SQLite's file what a kill between two writes would leave there.
test.runIf(process.env['TEST_DATABASE'] !== 'mongodb')(
  'what a kill between claim and save leaves behind is put right at the next start',
  async () => {
    const moved = idOf(await publish('Half moved'));
    await product.kill('cms');
    const database = new DatabaseSync(join(product.dataDir, 'guildhall.db'));
    const claim = database.prepare(
      `INSERT INTO address (id, path, state, owner, locale, created_at, updated_at) VALUES (?, ?, 'live', ?, 'en', ?, ?)`,
    );
    const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
    claim.run(crypto.randomUUID(), '/never-saved', `page/${crypto.randomUUID()}`, anHourAgo, anHourAgo);
    claim.run(crypto.randomUUID(), '/moved-nowhere', `page/${moved}`, anHourAgo, anHourAgo);
    database.close();
    await product.start('cms');
    const wrong = async () =>
      (await addresses()).filter((line) => /never-saved|moved-nowhere live/.test(line));
    await expect.poll(wrong, { timeout: 20_000 }).toEqual([]);
    expect(await addresses()).toContain('/half-moved live');
    expect((await publish('Never saved')).status).toBe(201);
  },
);
