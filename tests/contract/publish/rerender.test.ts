import { join } from 'node:path';
import { cpSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { heal } from '#site/publisher/heal.ts';
import { openWorkshop } from '#site/publisher/openWorkshop.ts';
import { publishChanges } from '#site/publisher/publishChanges.ts';
import { renderDue } from '#site/publisher/renderDue.ts';
import type { Workshop } from '#site/publisher/renderDue.ts';
import { council, edit, make, news, text, to } from './council.ts';
import {
  changesSince,
  compileForTests,
  differencesFromCleanBuild,
  identities,
  siteUrl,
  temporaryFolder,
  testBundle,
} from './publicFolder.ts';

/** Which pages a change renders again: those that show it, and no other. Inodes tell what was written. */
vi.setConfig({ testTimeout: 60_000 });

let folder: ReturnType<typeof temporaryFolder>;
let workshop: Workshop;
let documents: Map<string, AnyPublished>;

let template: ReturnType<typeof temporaryFolder>;

const open = (path: string): Promise<Workshop> =>
  openWorkshop({
    replica: join(path, 'replica.db'),
    folder: join(path, 'public'),
    dist: testBundle,
    siteUrl,
    isSafe: false,
  });

beforeAll(async () => {
  await compileForTests();
  template = temporaryFolder();
  const first = await open(template.path);
  heal(first, testBundle);
  const changes = council().map((document) => ({ type: document.type, id: document.id, document }));
  await publishChanges(first, changes, Date.now());
  first.replica.close();
});

afterAll(() => template.remove());

beforeEach(async () => {
  folder = temporaryFolder();
  cpSync(template.path, folder.path, { recursive: true });
  workshop = await open(folder.path);
  documents = new Map(council().map((document) => [nameOf(document), document]));
});

afterEach(() => {
  workshop.replica.close();
  folder.remove();
});

const nameOf = ({ type, id }: { type: string; id: string }): string => `${type}/${id}`;

const publish = async (...changed: AnyPublished[]) => {
  const before = identities(join(folder.path, 'public'));
  for (const document of changed) documents.set(nameOf(document), document);
  const changes = changed.map((document) => ({ type: document.type, id: document.id, document }));
  const done = await publishChanges(workshop, changes, Date.now());
  return { ...done, ...changesSince(join(folder.path, 'public'), before) };
};

const unpublish = async (type: string, id: string) => {
  const before = identities(join(folder.path, 'public'));
  documents.delete(`${type}/${id}`);
  const done = await publishChanges(workshop, [{ type, id }], Date.now());
  return { ...done, ...changesSince(join(folder.path, 'public'), before) };
};

const find = (name: string): AnyPublished => {
  const found = documents.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const page = (path: string): string => readFileSync(join(folder.path, 'public', path), 'utf8');

const isCleanBuild = async (): Promise<void> =>
  expect(await differencesFromCleanBuild(join(folder.path, 'public'), documents.values())).toEqual([]);

test('a first publish is a clean build', isCleanBuild);

test('a change in the text of a page is written to that page, and to nothing else', async () => {
  const done = await publish(edit(find('page/road-3'), { body: [text('New words.')] }));
  expect(done.written).toEqual(['road-3/index.html']);
  expect(page('road-3/index.html')).toContain('New words.');
  await isCleanBuild();
});

test('a page that is published again unchanged is rendered, and not written', async () => {
  const same = find('page/road-3');
  const done = await publish({ ...same });
  expect(done.written).toEqual([]);
});

test('a new title reaches the listings that show it, and no other page', async () => {
  const done = await publish(edit(find('page/road-3'), { title: 'Holes in the road' }));
  expect(done.written).toEqual([
    'a-z/index.html',
    'road-3/index.html',
    'sitemap.xml',
    'topics/roads/index.html',
  ]);
  await isCleanBuild();
});

test('a snippet reaches the forty pages that use it, and no other', async () => {
  const done = await publish(edit(find('snippet/fee'), { value: '£45' }));
  const forty = Array.from({ length: 40 }, (_, n) => `fee-${n}/index.html`).sort();
  expect(done.written).toEqual(forty);
  expect(page('fee-7/index.html')).toContain('£45');
  await isCleanBuild();
});

test('a topic that moves changes the breadcrumb of every page in it, and no other page', async () => {
  const done = await publish(edit(find('topic/garden'), { parent: to('topic', 'roads') }));
  const fee = Array.from({ length: 40 }, (_, n) => `fee-${n}/index.html`);
  expect(done.written).toEqual(
    [...fee, 'topics/bins/index.html', 'topics/garden-waste/index.html', 'topics/roads/index.html'].sort(),
  );
  await isCleanBuild();
});

test('a renamed page leaves its old address, and links to it follow', async () => {
  await publish(edit(find('page/road-1'), { body: [text('See [the other](page:road-2).')] }));
  const done = await publish(edit(find('page/road-2'), { slug: 'potholes' }));
  expect(done.removed).toEqual(['road-2/index.html']);
  expect(done.written).toContain('potholes/index.html');
  expect(done.written).toContain('road-1/index.html');
  expect(page('road-1/index.html')).toContain('href="/potholes"');
  await isCleanBuild();
});

test('a page that is taken down disappears with its forms, and from the listings', async () => {
  const done = await unpublish('page', 'road-4');
  expect(done.removed).toEqual(['road-4/index.html']);
  expect(page('topics/roads/index.html')).not.toContain('Road page 4');
  await isCleanBuild();
});

test('a guide’s parts come and go with its chapters', async () => {
  const done = await publish(
    edit(find('guide/badge'), {
      parts: [
        { blockType: 'guide-part', title: 'Who can apply', body: [text('Many people.')] },
        { blockType: 'guide-part', title: 'How to renew it', body: [text('In time.')] },
      ],
    }),
  );
  expect(done.removed).toEqual(['blue-badge/where-you-can-park/index.html']);
  expect(done.written).toContain('blue-badge/how-to-renew-it/index.html');
  await isCleanBuild();
});

test('the newsroom has as many pages as its articles need', async () => {
  expect(page('news/page/2/index.html')).toContain('News');
  const done = await unpublish('news', 'news-0');
  expect(done.removed).toContain('news/page/2/index.html');
  await isCleanBuild();
  const again = await publish(news(0));
  expect(again.written).toContain('news/page/2/index.html');
  await isCleanBuild();
});

test('a second language has the site’s own pages once it has settings', async () => {
  const done = await publish(
    make('site-settings', 'gosodiadau', { council: 'Cyngor' }, { locale: 'cy', translationOf: 'settings' }),
  );
  expect(done.written).toContain('cy/index.html');
  await isCleanBuild();
  await unpublish('site-settings', 'gosodiadau');
  await isCleanBuild();
});

test('what a page does not look at in a document is none of its business', async () => {
  const note = await publish(edit(find('snippet/fee'), { note: 'Set each February.' }));
  expect([...note.due.keys()]).toEqual([]);
  const summary = await publish(edit(find('topic/garden'), { summary: 'Brown bins.' }));
  expect([...summary.due.keys()].filter((path) => path.startsWith('/fee-'))).toEqual([]);
  const home = await publish(
    edit(find('site-settings/settings'), { home: { lead: 'Welcome to Testborough' } }),
  );
  expect(home.written).toEqual(['index.html']);
  expect([...home.due.keys()]).toEqual(['/']);
  await isCleanBuild();
});

test('the council’s name reaches every page', async () => {
  const done = await publish(edit(find('site-settings/settings'), { council: 'Newborough Council' }));
  expect(done.outcome.written.length).toBeGreaterThan(80);
  expect(done.outcome.same).toEqual([]);
  await isCleanBuild();
});

test('an alert for one topic reaches the pages of that topic only', async () => {
  const done = await publish(
    make('alert', 'ice', {
      title: 'Ice on the roads',
      severity: 'disruption',
      where: 'places',
      places: [{ blockType: 'under-topic', topic: to('topic', 'roads') }],
    }),
  );
  const roads = Array.from({ length: 10 }, (_, n) => `road-${n}/index.html`);
  expect(done.written).toEqual([...roads, 'topics/roads/index.html'].sort());
  expect(page('road-1/index.html')).toContain('Ice on the roads');
  await isCleanBuild();
});

test('a page that throws keeps its last good version, the others go live, and a cure brings it back', async () => {
  const good = page('fee-3/index.html');
  const { render } = workshop.renderer;
  const broken: Workshop = {
    ...workshop,
    renderer: {
      ...workshop.renderer,
      render: (path, locale, reader) =>
        path === '/fee-3' ? Promise.reject(new Error('no such thing')) : render(path, locale, reader),
    },
  };
  const next = edit(find('snippet/fee'), { value: '£50' });
  documents.set('snippet/fee', next);
  const done = await publishChanges(broken, [{ type: 'snippet', id: 'fee', document: next }], Date.now());
  expect(done.outcome.failed).toEqual([{ path: '/fee-3', problem: 'no such thing' }]);
  expect(done.outcome.written).toHaveLength(39);
  expect(page('fee-3/index.html')).toBe(good);
  workshop.replica.sql("INSERT INTO due VALUES ('/fee-3')").run();
  await renderDue(workshop, Date.now());
  expect(page('fee-3/index.html')).toContain('£50');
  await isCleanBuild();
});

test('a small change goes live while a large one is still being rendered', async () => {
  for (let n = 10; n < 60; n++)
    documents.set(
      `page/road-${n}`,
      make(
        'page',
        `road-${n}`,
        { title: `Road page ${n}`, topic: to('topic', 'roads') },
        { slug: `road-${n}` },
      ),
    );
  await publish(...documents.values());
  const name = edit(find('site-settings/settings'), { council: 'Newborough Council' });
  const small = edit(find('page/road-9'), { body: [text('Urgent.')] });
  documents.set('site-settings/settings', name).set('page/road-9', small);
  let wasLiveEarly = false;
  const large = await publishChanges(
    workshop,
    [{ type: 'site-settings', id: 'settings', document: name }],
    Date.now(),
    async () => {
      await publishChanges(workshop, [{ type: 'page', id: 'road-9', document: small }], Date.now());
      wasLiveEarly =
        page('road-9/index.html').includes('Urgent.') && page('road-8/index.html').includes('Testb');
    },
  );
  expect(wasLiveEarly).toBe(true);
  expect(large.outcome.written.length).toBeGreaterThan(100);
  await isCleanBuild();
});

test('what a change costs grows with the change: no other page’s reads are asked again', async () => {
  const done = await publish(edit(find('contact/waste-team'), { phone: '01632 960 999' }));
  expect([...done.due.keys()].sort()).toEqual(['/waste-team']);
});
