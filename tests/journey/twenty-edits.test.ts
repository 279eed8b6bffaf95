import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call } from '#shared/contract/call.ts';
import type { Manifest } from '#shared/contract/messages.ts';
import { compareManifest } from '#site/publisher/compareManifest.ts';
import { filesBelow } from '#site/publisher/filesBelow.ts';
import { openReplica } from '#site/replica/openReplica.ts';
import { differences, identities } from '../contract/publish/publicFolder.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { editorAt, edits } from './edits.ts';

vi.setConfig({ testTimeout: 240_000 });

/**
 * The rule that proves recorded reads, on the real product: whatever editors did through Payload, the folder
 * that residents are served from is byte for byte what a clean build gives. In an order that chance makes.
 */
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const patient = { timeout: 120_000, interval: 100 };
let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'demo' });
}, 300_000);
afterAll(() => product?.stop(), 60_000);

/** Whether the site has taken in all that is published, and written every page that this concerns. */
const isInStep = async (): Promise<boolean> => {
  const { status, json } = await call(product.wall.cms, 'GET', '/link/manifest');
  expect(status).toBe(200);
  const replica = openReplica(join(product.dataDir, 'site/replica.db'), { readOnly: true });
  try {
    const { wanted, gone } = compareManifest(replica, (json() as Manifest).documents);
    const { due } = replica.sql('SELECT count(*) AS due FROM due').get() as { due: number };
    return wanted.length + gone.length + due === 0;
  } finally {
    replica.close();
  }
};

test(`after ${Object.keys(edits).length} kinds of edits through Payload the public folder is what a clean build gives, from the cms and from a snapshot`, async () => {
  const random = randomFrom(seed);
  const order = shuffled(Object.keys(edits), random);
  const told = `TEST_SEED=${seed}: ${order.join(', ')}`;
  await expect.poll(isInStep, patient).toBe(true);
  const folder = join(product.dataDir, 'site/public');
  const before = identities(folder);
  const editor = await editorAt(product, random);
  for (const name of order)
    await edits[name]?.(editor).catch((error: unknown) => {
      throw new Error(`${name} (${told})`, { cause: error });
    });
  await expect.poll(isInStep, { ...patient, message: told }).toBe(true);

  const [snapshot, out] = [join(product.dataDir, 'all.ndjson'), join(product.dataDir, 'out')];
  await run('cms/commands/snapshot.ts', snapshot);
  const builds = [snapshot, product.cmsUrl].map(async (from, at) => {
    await run('site/commands/build.ts', '--from', from, '--out', `${out}-${at}`);
    return differences(folder, `${out}-${at}`);
  });
  expect(await Promise.all(builds), told).toEqual([[], []]);
  const after = identities(folder);
  const written = [...after].filter(([file, identity]) => before.get(file) !== identity);
  console.log(
    `${order.length} edits (TEST_SEED=${seed}): ${after.size} files the same in three folders, ${filesBelow(folder).filter((file) => file.endsWith('.html')).length} of them pages; ${written.length} were written.`,
  );
});

test('a draft that is saved writes no file', async () => {
  const folder = join(product.dataDir, 'site/public');
  const before = identities(folder);
  const editor = await editorAt(product, randomFrom(seed + 1));
  for (const type of ['page', 'news', 'snippet', 'topic', 'contact', 'service'])
    await editor.draft(type, await editor.any(type), { summary: 'Not yet', value: '£1', title: 'Not yet' });
  await editor.draft('site-settings', 'site-settings', { council: 'Not yet' });
  // What is published afterwards overtakes nothing: by then the drafts would be there.
  await editor.create('page', { title: 'The last one' });
  await expect.poll(isInStep, patient).toBe(true);
  const after = identities(folder);
  expect(after.has('the-last-one/index.html')).toBe(true);
  const pages = [...after].filter(([file, identity]) => before.get(file) !== identity);
  // A new page is named in lists of all pages, and nowhere else.
  expect(
    pages.map(([file]) => file.replace(/\.(br|gz)$/, '')).filter((file, at, all) => all.indexOf(file) === at),
  ).toEqual(['a-z/index.html', 'sitemap.xml', 'the-last-one/index.html']);
});

/** A command of the product, as somebody types it beside it. */
const run = (...parts: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    execFile(
      process.execPath,
      [...parts],
      {
        cwd: resolve(import.meta.dirname, '../..'),
        env: { ...product.environment, NODE_ENV: 'production' },
        maxBuffer: 1e8,
      },
      (error, out, err) => (error ? failed(new Error(`${parts.join(' ')}:\n${out}${err}`)) : done(out + err)),
    );
  });

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** Fisher and Yates. */
const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
};
