import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startSite } from '#site/server/startSite.ts';
import type { RunningSite } from '#site/server/startSite.ts';
import { freePort } from '../../product.ts';
import { make } from './council.ts';
import { fakeCms } from './fakeCms.ts';
import type { FakeCms } from './fakeCms.ts';
import {
  compileForTests,
  differencesFromCleanBuild,
  siteUrl,
  temporaryFolder,
  testBundle,
} from './publicFolder.ts';

/** A council that has just begun (`SEED=none`): nothing is published yet. */
vi.setConfig({ testTimeout: 60_000 });

let folder: ReturnType<typeof temporaryFolder>;
let cms: FakeCms | undefined;
let site: RunningSite | undefined;
let cmsPort: number;

beforeAll(compileForTests);
beforeEach(async () => {
  folder = temporaryFolder();
  cmsPort = await freePort();
});
afterEach(async () => {
  await stop();
  folder.remove();
});

const start = async (): Promise<void> => {
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const settings = { port: 0, host: '127.0.0.1', siteUrl, cmsUrl, cmsLinkUrl: cmsUrl, trustProxy: [] };
  site = await startSite(
    { ...settings, linkKey: 'k'.repeat(40), dataDir: folder.path },
    () => undefined,
    testBundle,
  );
};

const stop = async (): Promise<void> => {
  await site?.stop();
  await cms?.stop();
  site = cms = undefined;
};

const ask = async (path: string) => {
  const response = await fetch(`${site?.url}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};
const statusOf = async (path: string) => (await ask(path)).status;

test('once it knows that nothing is published, the site says that it is being prepared, and is ready', async () => {
  cms = await fakeCms([], cmsPort);
  await start();
  await expect.poll(() => statusOf('/ready'), { timeout: 20_000 }).toBe(200);
  const home = await ask('/');
  expect(home.status).toBe(200);
  expect(/<h1[^>]*>(.*)<\/h1>/.exec(home.text)?.[1]).toBe('This council’s website is being prepared');
  expect(home.text).toContain('<meta name="robots" content="noindex">');
  // Where staff sign in is nobody else's business.
  expect(home.text).not.toMatch(/\/admin|sign in|127\.0\.0\.1/i);
  expect(await statusOf('/bins')).toBe(404);
  expect(await statusOf('/forms/missed-bin')).toBe(404);
  expect(await differencesFromCleanBuild(join(folder.path, 'public'), [])).toEqual([]);
});

test('it says so after a restart, too, with the cms switched off', async () => {
  cms = await fakeCms([], cmsPort);
  await start();
  await expect.poll(() => statusOf('/ready'), { timeout: 20_000 }).toBe(200);
  await stop();
  await start();
  expect(await statusOf('/')).toBe(200);
  await expect.poll(() => statusOf('/ready'), { timeout: 20_000 }).toBe(200);
});

test('the first thing that is published takes its place', async () => {
  cms = await fakeCms([], cmsPort);
  await start();
  await expect.poll(() => statusOf('/ready'), { timeout: 20_000 }).toBe(200);
  await stop();
  const documents = [
    make('topic', 'bins', { title: 'Bins' }, { slug: 'bins' }),
    make(
      'page',
      'bin-days',
      { title: 'Bin days', topic: { type: 'topic', id: 'bins' } },
      { slug: 'bin-days' },
    ),
  ];
  cms = await fakeCms(documents, cmsPort);
  await start();
  await expect.poll(() => statusOf('/bin-days'), { timeout: 20_000 }).toBe(200);
  const { text } = await ask('/');
  expect(text).not.toContain('being prepared');
  expect(text).not.toContain('noindex');
  expect(text).toContain('/topics/bins');
  expect(await differencesFromCleanBuild(join(folder.path, 'public'), documents)).toEqual([]);
});

test('a site that has never heard from the cms only asks people to come back, also after a restart', async () => {
  for (const _ of ['first', 'second']) {
    await start();
    const { status, text } = await ask('/');
    expect(status).toBe(503);
    expect(text).not.toContain('being prepared');
    // Also once its own folder is in order.
    await expect
      .poll(() => ask('/ready').then(({ text: ready }) => ready), { timeout: 20_000 })
      .toContain('"problem":"');
    expect([await statusOf('/'), await statusOf('/bins'), await statusOf('/ready')]).toEqual([503, 503, 503]);
    await stop();
  }
});
