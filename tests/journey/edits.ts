import sharp from 'sharp';
import { expect } from 'vitest';
import { prose } from '#shared/schema/prose.ts';
import type { Answer } from '../client.ts';
import type { Product } from '../product.ts';

/** Somebody at the desk of the demo council who may do everything, and never takes the same document twice. */
export interface Editor {
  /** The id of some published document in English that nobody has touched yet. */
  readonly any: (type: string) => Promise<string>;
  readonly create: (type: string, fields: object) => Promise<string>;
  /** Publishes a document with these fields changed. */
  readonly publish: (type: string, id: string, fields?: object) => Promise<void>;
  readonly unpublish: (type: string, id: string) => Promise<void>;
  readonly remove: (type: string, id: string) => Promise<void>;
  readonly draft: (type: string, id: string, fields: object) => Promise<void>;
  /** Takes the version before the newest back, as a draft. */
  readonly restore: (type: string, id: string) => Promise<void>;
  readonly replace: (id: string, name: string, width: number) => Promise<void>;
}

/** An editor over Payload's own endpoints; `at` says which of so many documents, from 0 to 1. */
export const editorAt = async (product: Product, at: () => number): Promise<Editor> => {
  const client = await product.as('administrator');
  const taken = new Set<string>();
  const done = ({ status, body }: Answer): { id: string } => {
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    return (body as { doc: { id: string } }).doc;
  };
  const docsOf = async (path: string): Promise<readonly { readonly id: string }[]> =>
    ((await client.get(path)).body as { docs: { id: string }[] }).docs;
  return {
    any: async (type) => {
      const all = await docsOf(
        `/api/${type}?limit=500&depth=0&sort=id&where[locale][equals]=en${only[type] ?? ''}`,
      );
      const free = all.filter(({ id }) => !taken.has(id));
      const id = free[Math.floor(at() * free.length)]?.id;
      if (!id) throw new Error(`There is no ${type} left`);
      taken.add(id);
      return id;
    },
    create: async (type, fields) => {
      const { id } = done(await client.post(`/api/${type}`, { ...fields, _status: 'published' }));
      taken.add(id);
      return id;
    },
    publish: async (type, id, fields = {}) => {
      done(await client.patch(`/api/${type}/${id}`, { ...fields, _status: 'published' }));
    },
    unpublish: async (type, id) => {
      done(await client.patch(`/api/${type}/${id}`, { _status: 'draft' }));
    },
    remove: async (type, id) => {
      done(await client.delete(`/api/${type}/${id}`));
    },
    draft: async (type, id, fields) => {
      done(await client.patch(`/api/${type}/${id}?draft=true`, fields));
    },
    restore: async (type, id) => {
      const query = `where[parent][equals]=${id}&sort=-updatedAt&limit=2&depth=0`;
      const [, before] = await docsOf(`/api/${type}/versions?${query}`);
      const { status } = await client.post(`/api/${type}/versions/${before?.id}?draft=true`);
      expect(status).toBe(200);
    },
    replace: async (id, name, width) => {
      const create = { width, height: 700, channels: 3, background: '#804020' } as const;
      const bytes = await sharp({ create }).png().toBuffer();
      done(await client.replace(`/api/media/${id}`, { name, type: 'image/png', bytes }));
    },
  };
};

/** Uploads that are pictures: where one is wanted, a PDF is refused. */
const only: Readonly<Record<string, string>> = { media: '&where[mimeType][contains]=image/' };

const say = (source: string) => ({ blockType: 'rich-text', text: prose(source) });
const part = (title: string) => ({ blockType: 'guide-part', title, body: [say('All of it.')] });
const warning = { title: 'Storm tonight', severity: 'emergency', where: 'everywhere' };
const lead = (inside: { relationTo: string; value: string }) => ({ blockType: 'address-target', inside });

/** What editors do, one of each kind. Each finds its own documents, so that they may come in any order. */
export const edits: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
  'a new page': async ({ any, create }) => {
    await create('page', { title: 'Brand new', topic: await any('topic'), body: [say('## New\n\nWords.')] });
  },
  'a page’s text': async ({ any, publish }) =>
    publish('page', await any('page'), { body: [say('## Kerbs\n\nNew **words**.')] }),
  'a page’s title': async ({ any, publish }) =>
    publish('page', await any('page'), { title: 'Aardvarks in the road' }),
  'a renamed page': async ({ any, publish }) =>
    publish('page', await any('page'), { slug: 'a-page-with-another-name' }),
  'a page that was renamed and has its name again': async ({ any, create, publish }) => {
    const id = await create('page', { title: 'Back and forth', topic: await any('topic') });
    await publish('page', id, { slug: 'forth' });
    await publish('page', id, { slug: 'back-and-forth' });
  },
  'a page that moves to another topic': async ({ any, publish }) =>
    publish('page', await any('page'), { topic: await any('topic') }),
  'a deleted page': async ({ any, remove }) => remove('page', await any('page')),
  'a page taken down': async ({ any, unpublish }) => unpublish('page', await any('page')),
  'a page taken down and published again': async ({ any, unpublish, publish }) => {
    const id = await any('page');
    await unpublish('page', id);
    await publish('page', id);
  },
  'a version before taken back': async ({ any, publish, restore }) => {
    const id = await any('page');
    await publish('page', id, { title: 'A mistake' });
    await restore('page', id);
    await publish('page', id);
  },
  'a draft of a page': async ({ any, draft }) => draft('page', await any('page'), { title: 'Not yet' }),
  'a snippet': async ({ any, publish }) => publish('snippet', await any('snippet'), { value: '£987.65' }),
  'a contact': async ({ any, publish }) =>
    publish('contact', await any('contact'), { phone: '01632 960 777' }),
  'a renamed contact': async ({ any, publish }) =>
    publish('contact', await any('contact'), { slug: 'another-team' }),
  'a topic’s title': async ({ any, publish }) =>
    publish('topic', await any('topic'), { title: 'Another title' }),
  'a renamed topic': async ({ any, publish }) =>
    publish('topic', await any('topic'), { slug: 'another-topic' }),
  'a topic that moves': async ({ any, publish }) =>
    publish('topic', await any('topic'), { parent: await any('topic') }),
  'an alert everywhere, and over': async ({ create, unpublish }) =>
    unpublish('alert', await create('alert', warning)),
  'an alert, then only under an address': async ({ create, publish }) => {
    const id = await create('alert', { ...warning, title: 'Snow' });
    await publish('alert', id, { where: 'places', places: [{ blockType: 'under-path', path: '/news' }] });
  },
  'the council’s name and colours': ({ publish }) =>
    publish('site-settings', 'site-settings', {
      council: 'Newborough Council',
      colours: { brand: '#3d1243', link: '#0a5a72', button: '#0f6b4c' },
    }),
  'a translation': async ({ any, create }) => {
    const translationOf = await any('page');
    await create('page', { title: 'Tudalen newydd', locale: 'cy', translationOf });
  },
  'a guide’s parts': async ({ any, publish }) =>
    publish('guide', await any('guide'), { parts: [part('One'), part('The other')] }),
  'a service’s summary': async ({ any, publish }) =>
    publish('service', await any('service'), { summary: 'In other words.' }),
  'a step by step’s introduction': async ({ any, publish }) =>
    publish('step-by-step', await any('step-by-step'), { introduction: prose('Take your time.') }),
  'an article that is new': async ({ any, create }) => {
    const article = { title: 'Extra', date: '2026-11-20', summary: 'Read all about it.' };
    await create('news', { ...article, picture: await any('media') });
  },
  'an article of another day': async ({ any, publish }) =>
    publish('news', await any('news'), { date: '2020-01-01' }),
  'a deleted article': async ({ any, remove }) => remove('news', await any('news')),
  'a picture replaced': async ({ create, any, replace }) => {
    const picture = await any('media');
    await create('page', {
      title: 'A page with a picture',
      body: [{ blockType: 'image', picture, caption: 'Another' }],
    });
    await replace(picture, 'another.png', 1300);
  },
  'a picture’s focal point and words': async ({ any, publish }) =>
    publish('media', await any('media'), { focalX: 5, focalY: 90, alt: 'In other words', decorative: false }),
  'a redirect': async ({ any, create }) => {
    const to = [lead({ relationTo: 'page', value: await any('page') })];
    await create('address', { path: '/old-roads', state: 'redirect', to });
  },
  'an address that is gone': async ({ create }) => {
    await create('address', { path: '/away', state: 'gone', explanation: prose('We closed it.') });
  },
};
