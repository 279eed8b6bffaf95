import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { runPublisher } from '#site/publisher/runPublisher.ts';
import type { RunningPublisher } from '#site/publisher/runPublisher.ts';
import { council, edit, make, text } from './council.ts';
import { fakeCms } from './fakeCms.ts';
import type { FakeCms } from './fakeCms.ts';
import {
  compileForTests,
  differencesFromCleanBuild,
  siteUrl,
  temporaryFolder,
  testBundle,
  until,
} from './publicFolder.ts';

/** What the site does with what comes, or does not come, across the wall. */
vi.setConfig({ testTimeout: 60_000 });

let folder: ReturnType<typeof temporaryFolder>;
let cms: FakeCms;
let publisher: RunningPublisher | undefined;
let port: number;

beforeAll(compileForTests);

beforeEach(async () => {
  folder = temporaryFolder();
  port = await freePort();
  cms = await fakeCms(small(), port);
});

afterEach(async () => {
  await publisher?.stop();
  publisher = undefined;
  await cms.stop();
  folder.remove();
});

/** Few pages: these tests are about what is asked and told, not about how much is rendered. */
const small = (): AnyPublished[] =>
  council().filter(({ type, id }) => !/^(fee-\d\d|road-[3-9]|news-\d+)$/.test(id) || type === 'topic');

const start = async (every = 60_000): Promise<RunningPublisher> => {
  publisher = await runPublisher({
    replica: join(folder.path, 'replica.db'),
    folder: join(folder.path, 'public'),
    dist: testBundle,
    siteUrl,
    wall: { url: `http://127.0.0.1:${port}`, key: cms.key },
    say: () => undefined,
    every,
  });
  return publisher;
};

const started = async (every?: number): Promise<RunningPublisher> => {
  const running = await start(every);
  await until('the site is filled', () => existsSync(file('road-1/index.html')));
  return running;
};

const file = (name: string): string => join(folder.path, 'public', name);
const page = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
};

const save = (document: AnyPublished): AnyPublished => {
  cms.published.set(`${document.type}/${document.id}`, document);
  return document;
};
const find = (name: string): AnyPublished => {
  const found = cms.published.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const isCleanBuild = async (): Promise<void> =>
  expect(
    await differencesFromCleanBuild(join(folder.path, 'public'), cms.published.values(), {
      files: async (_, name) => cms.files.get(name) ?? new Uint8Array(),
    }),
  ).toEqual([]);

test('a hint makes a page live, and the desk hears when, where and how many pages', async () => {
  const running = await started();
  const next = save(edit(find('page/road-1'), { body: [text('Fresh tar.')] }));
  running.hint(next);
  const told = () => cms.reports.find(({ updatedAt }) => updatedAt === next.updatedAt);
  await until('the report', () => told() !== undefined);
  expect(page('road-1/index.html')).toContain('Fresh tar.');
  const report = told();
  expect(report).toMatchObject({ type: 'page', updatedAt: next.updatedAt, path: '/road-1', pages: 1 });
  expect(report?.problem).toBeUndefined();
  await isCleanBuild();
});

test('a hint that comes before the cms can show its document is asked about again until it can', async () => {
  const running = await started();
  const next = edit(find('page/road-1'), { body: [text('Late tar.')] });
  running.hint(next);
  setTimeout(() => save(next), 300);
  await until('the late page', () => page('road-1/index.html').includes('Late tar.'));
  const asked = cms.requests.filter((line) => line === 'GET /link/document/page/road-1');
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThan(10);
});

test('a hint about what was taken down takes the page down', async () => {
  const running = await started();
  const { type, id } = find('page/road-1');
  cms.published.delete(`${type}/${id}`);
  running.hint({ type, id, updatedAt: new Date().toISOString() });
  await until('the page is gone', () => !existsSync(file('road-1/index.html')));
  await isCleanBuild();
});

test('a burst of hints is one publish of all of it', async () => {
  const running = await started();
  cms.requests.length = 0;
  const next = ['road-0', 'road-1', 'road-2'].map((id) =>
    save(edit(find(`page/${id}`), { title: `New ${id}` })),
  );
  next.forEach((document) => running.hint(document));
  await until('all are live', () => next.every(({ id }) => page(`${id}/index.html`).includes(`New ${id}`)));
  const fetches = cms.requests.filter((line) => /document/.test(line));
  expect(fetches.length).toBeLessThan(3);
  await isCleanBuild();
});

test('a lost hint is healed by the manifest, which costs a 304 when nothing changed', async () => {
  await started(200);
  const asked = (): number => cms.requests.filter((line) => line.includes('documents')).length;
  await until('a quiet manifest', () => cms.requests.filter((line) => line.includes('manifest')).length > 3);
  const before = asked();
  save(edit(find('page/road-2'), { body: [text('Nobody said so.')] }));
  cms.published.delete('page/road-1');
  await until(
    'both healed',
    () => page('road-2/index.html').includes('Nobody') && !page('road-1/index.html'),
  );
  expect(asked()).toBe(before + 1);
  await isCleanBuild();
});

test('the site starts and rebuilds with the cms off, and catches up when it is back, deletions too', async () => {
  await started();
  await publisher?.stop();
  await cms.stop();
  rmSync(file('road-0/index.html'));
  writeFileSync(file('road-1/index.html'), 'somebody wrote here');
  writeFileSync(file('stray.html'), 'and here');
  const kept = [...cms.published.values()];
  const running = await start(200);
  await until('the folder is whole', () => running.status().isReady);
  await isCleanBuild();
  await until('it says why it hears nothing', () => running.status().lastError !== undefined);

  const later = await fakeCms(kept, port);
  cms = later;
  cms.published.delete('page/road-2');
  save(edit(find('page/road-0'), { title: 'Back again' }));
  await until(
    'it caught up',
    () => page('road-0/index.html').includes('Back again') && !page('road-2/index.html'),
  );
  await isCleanBuild();
});

test('with neither a replica nor a cms the site still has its own pages', async () => {
  await cms.stop();
  const running = await start();
  await until('the site is ready', () => running.status().isReady);
  expect(page('404.html')).toContain('<h1');
  expect(page('index.html')).toContain('<h1');
});

test('what does not keep to its schema stays out, the last good version stays up, and the desk is told', async () => {
  const running = await started();
  const good = page('road-1/index.html');
  const bad = save(edit(find('page/road-1'), { title: '' }));
  running.hint(bad);
  await until('the report', () => cms.reports.some(({ problem }) => problem));
  expect(cms.reports.at(-1)).toMatchObject({ type: 'page', id: 'road-1', updatedAt: bad.updatedAt });
  expect(cms.reports.at(-1)?.problem).toContain('Title is missing');
  expect(page('road-1/index.html')).toBe(good);
});

test('a document can’t take an address that the site itself uses', async () => {
  const running = await started();
  running.hint(save(make('page', 'thief', { title: 'Mine' }, { slug: 'a-z' })));
  await until('the report', () => cms.reports.some(({ id }) => id === 'thief'));
  expect(cms.reports.at(-1)?.problem).toBe('The address /a-z belongs to the site itself');
});

test('pictures come over the wall, smaller forms under their hash, and go with their document', async () => {
  const running = await started();
  cms.files.set('hall.jpg', Buffer.from('a picture'));
  cms.files.set('hall-400x300.webp', Buffer.from('a small one'));
  const picture = save(
    make(
      'media',
      'hall',
      { alt: 'The town hall' },
      {
        file: {
          name: 'hall.jpg',
          mimeType: 'image/jpeg',
          bytes: 9,
          width: 800,
          height: 600,
          sizes: [{ name: 'hall-400x300.webp', mimeType: 'image/webp', bytes: 11, width: 400, height: 300 }],
        },
      },
    ),
  );
  running.hint(picture);
  await until('the picture is there', () => existsSync(file('media/hall.jpg')));
  await until('the report', () => cms.reports.some(({ id }) => id === 'hall'));
  await isCleanBuild();

  // The same name with other bytes: its address stays, the smaller form's changes.
  cms.files.set('hall.jpg', Buffer.from('another one'));
  cms.files.set('hall-400x300.webp', Buffer.from('another small one'));
  running.hint(save(edit(picture, {})));
  await until('the new picture', () => page('media/hall.jpg') === 'another one');
  await until('the second report', () => cms.reports.filter(({ id }) => id === 'hall').length === 2);
  await isCleanBuild();

  cms.published.delete('media/hall');
  running.hint({ ...picture, updatedAt: new Date().toISOString() });
  await until('the picture is gone', () => !existsSync(file('media/hall.jpg')));
  await isCleanBuild();
});

test('an answer that is not signed with our key is not believed', async () => {
  const stranger = { ...cms, key: 'other'.repeat(10) };
  publisher = await runPublisher({
    replica: join(folder.path, 'replica.db'),
    folder: join(folder.path, 'public'),
    dist: testBundle,
    siteUrl,
    wall: stranger,
    say: () => undefined,
  });
  await until('it says so', () => publisher?.status().lastError?.includes('not signed') ?? false);
  expect(existsSync(file('road-1/index.html'))).toBe(false);
});

test('an alert begins and ends by the clock, with nobody publishing anything', async () => {
  const running = await started();
  const soon = Date.now() + 1500;
  const from = new Date(soon).toISOString();
  const ends = new Date(soon + 5000).toISOString();
  running.hint(
    save(
      make('alert', 'storm', {
        title: 'Storm tonight',
        severity: 'emergency',
        where: 'everywhere',
        from,
        until: ends,
      }),
    ),
  );
  await until('the report', () => cms.reports.some(({ id }) => id === 'storm'));
  expect(page('index.html')).not.toContain('Storm tonight');
  await until('it begins', () => page('road-1/index.html').includes('Storm tonight'));
  expect(Date.now()).toBeGreaterThanOrEqual(soon);
  await until('it ends', () => !page('road-1/index.html').includes('Storm tonight'));
  await until('all pages are done', () => !page('waste-team/index.html').includes('Storm tonight'));
  await isCleanBuild();
});
