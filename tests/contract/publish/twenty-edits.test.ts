import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { runPublisher } from '#site/publisher/runPublisher.ts';
import { council, edit, make, news, text, to } from './council.ts';
import { fakeCms } from './fakeCms.ts';
import {
  compileForTests,
  differencesFromCleanBuild,
  siteUrl,
  temporaryFolder,
  testBundle,
  until,
} from './publicFolder.ts';

/**
 * The rule that proves recorded reads: after any edits the public folder is byte for byte what a clean build
 * gives. Each edit goes over the wall as a hint, as an editor's would.
 */
const folder = temporaryFolder();
beforeAll(compileForTests);
afterAll(folder.remove);

type Store = ReadonlyMap<string, AnyPublished>;
type Edit = (store: Store) => AnyPublished | { readonly gone: string };

const get = (store: Store, name: string): AnyPublished => {
  const found = store.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const change =
  (name: string, values: Partial<Record<string, unknown>>): Edit =>
  (store) =>
    edit(get(store, name), values);
const takeDown =
  (name: string): Edit =>
  () => ({ gone: name });
const add =
  (document: AnyPublished): Edit =>
  () =>
    document;

const edits: Readonly<Record<string, Edit>> = {
  'a page’s text': change('page/road-1', { body: [text('## Kerbs\n\nNew **words** about {{fee}}.')] }),
  'a page’s title': change('page/road-2', { title: 'Aardvarks on the road' }),
  'a new page': add(
    make('page', 'new', { title: 'Brand new', topic: to('topic', 'roads') }, { slug: 'brand-new' }),
  ),
  'a renamed page': change('page/road-3', { slug: 'potholes' }),
  'a page that moves to another topic': change('page/road-4', { topic: to('topic', 'garden') }),
  'a page taken down': takeDown('page/road-5'),
  'a snippet': change('snippet/fee', { value: '£52' }),
  'a topic’s title': change('topic/garden', { title: 'Green bins' }),
  'a topic that moves': change('topic/garden', { parent: to('topic', 'roads') }),
  'a renamed topic': change('topic/bins', { slug: 'rubbish' }),
  'a topic taken down, with pages in it': takeDown('topic/roads'),
  'a contact': change('contact/waste-team', { phone: '01632 960 777' }),
  'a guide’s chapters': change('guide/badge', {
    parts: [{ blockType: 'guide-part', title: 'All of it', body: [text('In one.')] }],
  }),
  'an article that goes, and the newsroom’s second page with it': takeDown('news/news-3'),
  'an article that is new': add(news(25)),
  'an alert everywhere': add(
    make('alert', 'storm', { title: 'Storm', severity: 'emergency', where: 'everywhere' }),
  ),
  'an alert narrowed to an address': change('alert/storm', {
    where: 'places',
    places: [{ blockType: 'under-path', path: '/news' }],
  }),
  'the council’s name': change('site-settings/settings', { council: 'Newborough Council' }),
  'settings in Welsh, and so a second language': add(
    make('site-settings', 'cy', { council: 'Cyngor' }, { locale: 'cy', translationOf: 'settings' }),
  ),
  'a translation': add(
    make('page', 'ffordd', { title: 'Ffordd' }, { slug: 'ffordd', locale: 'cy', translationOf: 'road-1' }),
  ),
  'a redirect': add(
    make('address', 'old', {
      path: '/old-roads',
      state: 'redirect',
      to: [{ blockType: 'address-target', inside: to('page', 'road-3') }],
    }),
  ),
  'an address that is gone': add(make('address', 'away', { path: '/away', state: 'gone' })),
};

test(
  `after ${Object.keys(edits).length} edits of every kind the folder is what a clean build gives`,
  { timeout: 90_000 },
  async () => {
    const cms = await fakeCms(council());
    const publisher = await runPublisher({
      replica: join(folder.path, 'replica.db'),
      folder: join(folder.path, 'public'),
      dist: testBundle,
      siteUrl,
      wall: cms,
      say: () => undefined,
    });
    try {
      await until('the first publish', () => cms.reports.length === cms.published.size, 30_000);
      for (const [what, make] of Object.entries(edits)) {
        const made = make(cms.published);
        const [type = '', id = ''] = 'gone' in made ? made.gone.split('/') : [made.type, made.id];
        if ('gone' in made) cms.published.delete(made.gone);
        else cms.published.set(`${type}/${id}`, made);
        const updatedAt = 'gone' in made ? new Date().toISOString() : made.updatedAt;
        const told = cms.reports.length;
        publisher.hint({ type, id, updatedAt });
        await until(`the report about ${what}`, () => cms.reports.length > told, 30_000);
        expect(cms.reports.at(-1), what).toMatchObject({ type, id });
        expect(cms.reports.at(-1)?.problem, what).toBeUndefined();
      }
      expect(await differencesFromCleanBuild(join(folder.path, 'public'), cms.published.values())).toEqual(
        [],
      );
    } finally {
      await publisher.stop();
      await cms.stop();
    }
  },
);
