import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { check } from '#shared/schema/check.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { memoryStore } from '../memory-store.ts';
import type { Store } from '../store.ts';
import { importGovuk } from './import.ts';
import { largest } from '../json.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (source: string, item: unknown): void => {
  const file = join(folder, source);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof item === 'string' ? item : JSON.stringify(item));
};

const answer = (title: string, body: string, basePath = `/${title.toLowerCase()}`) => ({
  schema_name: 'answer',
  title,
  base_path: basePath,
  locale: 'en',
  details: { body },
});

const run = async () => {
  const memory = memoryStore();
  const reports = await importGovuk(folder, memory.store, () => undefined);
  return { ...memory, reports, again: () => importGovuk(folder, memory.store, () => undefined) };
};

test('links among the imported become references, others keep their address', async () => {
  put('a.json', answer('One', '<p><a href="/two#part">two</a> and <a href="/three">three</a></p>'));
  put('b.json', answer('Two', '<p>Two</p>'));
  const { of } = await run();
  const text = JSON.stringify(of('a.json'));
  expect(text).toContain('"linkType":"internal","doc":{"relationTo":"page"');
  expect(text).toContain('"url":"https://www.gov.uk/three"');
});

test('a taken address gets a suffix and is reported', async () => {
  put('a.json', answer('One', '', '/same'));
  put('b.json', answer('Two', '', '/government/same'));
  const { reports } = await run();
  expect(reports.map(({ became }) => became)).toEqual(['page /same', 'page /same-2']);
  expect(reports[1]?.notes[0]?.what).toMatch(/address was taken/);
});

test('a second run changes nothing', async () => {
  put('a.json', answer('One', '<h2>Head</h2><ul><li>item</li></ul>'));
  put('b.json', {
    schema_name: 'redirect',
    base_path: '/old',
    redirects: [{ path: '/old', destination: '/one' }],
  });
  const { again, published } = await run();
  const before = JSON.stringify([...published]);
  expect((await again()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(JSON.stringify([...published])).toBe(before);
});

test('a file that is empty, broken, enormous or no item gets a clear line each, and the rest goes on', async () => {
  put('empty.json', '');
  put('broken.json', '{"title": ');
  put('list.json', '[1, 2]');
  put('unknown.json', { schema_name: 'world_location', title: 'France' });
  put('enormous.json', '{}');
  truncateSync(join(folder, 'enormous.json'), largest + 1);
  put('good.json', answer('Good', '<p>Good</p>'));
  const { reports, of } = await run();
  expect(reports.map(({ source, outcome, notes }) => [source, outcome, notes[0]?.what])).toEqual([
    ['broken.json', 'failed', expect.stringMatching(/^The file is not JSON/)],
    ['empty.json', 'failed', 'The file is empty'],
    ['enormous.json', 'failed', 'The file is larger than 5 MB'],
    ['good.json', 'made', undefined],
    ['list.json', 'failed', 'The file holds no content item'],
    ['unknown.json', 'failed', 'There is nothing here for the format “world_location”'],
  ]);
  expect(of('good.json')).toBeDefined();
});

test('hostile HTML becomes text, and nothing that could run survives', async () => {
  put(
    'a.json',
    answer(
      'Hostile',
      '<script>alert(1)</script><p onclick="x()">Hi <a href="javascript:alert(1)">press</a></p>' +
        '<iframe src="//evil.example"></iframe><table><tr><td colspan="99999999">x</td></tr></table>',
    ),
  );
  const { of, reports } = await run();
  const text = JSON.stringify(of('a.json'));
  expect(text).not.toMatch(/javascript:|alert\(1\)|evil|onclick|99999999/);
  expect(text).toContain('press');
  expect(reports[0]?.notes.map(({ what }) => what)).toEqual([
    '<script> was left out',
    'a link that leads nowhere lost its address, its words stay',
    '<iframe> was left out',
  ]);
});

test('an item of an unknown format becomes what its texts make of it, and what had no place is told', async () => {
  put('a.json', {
    schema_name: 'hmrc_manual_section',
    title: 'Manual',
    base_path: '/manual',
    details: {
      body: [
        { content_type: 'text/govspeak', content: 'Raw' },
        { content_type: 'text/html', content: '<p>Body</p>' },
      ],
      section_id: 'ABC1',
      opening: '<p>More</p>',
    },
  });
  put('b.json', {
    schema_name: 'travel_advice',
    title: 'France',
    base_path: '/france',
    details: { parts: [{ title: 'Safety', body: '<p>Careful</p>' }] },
  });
  const { reports, of } = await run();
  expect(reports.map(({ became }) => became)).toEqual(['page /manual', 'guide /france']);
  const text = JSON.stringify(of('a.json'));
  expect(text).toContain('"text":"Body"');
  expect(text).toContain('"text":"More"');
  expect(text).not.toContain('Raw');
  expect(reports[0]?.notes).toContainEqual({
    what: 'the field “section_id” has no place here',
    times: 1,
    instances: ['ABC1'],
  });
});

test('every field and link of an item is placed or named in the report', async () => {
  put('a.json', {
    ...answer('One', '<p>One</p>'),
    details: {
      body: '<p>One</p>',
      change_history: [{ public_timestamp: '2015-04-06', note: 'First published' }],
      invented: { a: ['x', { b: 'y' }] },
      empty: [],
    },
    links: { organisations: [{ title: 'Cabinet Office' }] },
  });
  const { reports } = await run();
  expect(reports[0]?.notes.map(({ what, instances }) => [what, ...instances])).toEqual([
    ['a line of its history of changes was left out', 'public timestamp: 2015-04-06, note: First published'],
    ['the field “invented” has no place here', 'a: x, b: y'],
    ['a link beside the text was left out (organisations)', 'Cabinet Office'],
  ]);
});

test('a translation belongs to the English item, whatever their order', async () => {
  const links = {
    available_translations: [
      { base_path: '/one', locale: 'en' },
      { base_path: '/one.ar', locale: 'ar' },
    ],
  };
  put('a.json', { ...answer('واحد', '<p>نص</p>', '/one.ar'), locale: 'ar', links });
  put('b.json', { ...answer('One', '<p>Text</p>', '/one'), links });
  const { reports, of } = await run();
  expect(reports.map(({ became }) => became)).toEqual(['page /ar/one', 'page /one']);
  expect(of('a.json')).toMatchObject({ translationOf: { type: 'page' } });
  expect(of('b.json')).not.toHaveProperty('translationOf');
});

test('a language that the site has not got fails with a sentence', async () => {
  put('a.json', { ...answer('Un', ''), locale: 'fr' });
  const { reports } = await run();
  expect(reports[0]?.notes[0]?.what).toBe('This site has no content in the language “fr”');
});

test('an address that the site itself uses, or that a redirect speaks for, is not given to a page', async () => {
  put('a.json', answer('Cookies', '', '/help/cookies'));
  put('b.json', answer('Old', '', '/old'));
  put('c.json', { schema_name: 'redirect', redirects: [{ path: '/old', destination: '/new' }] });
  const { reports } = await run();
  expect(reports.map(({ became }) => became)).toEqual(['page /cookies-2', 'page /old-2', 'redirect /old']);
});

test('what is too long for its field is cut at a word, told, and there as a whole in the text', async () => {
  const title = 'A title of many words '.repeat(10).trim();
  put('a.json', { ...answer(title, '', '/a'), description: 'A description '.repeat(40) });
  const { of } = await run();
  const { body, ...fields } = of('a.json') as { title: string; body: object };
  expect(fields.title.length).toBeLessThanOrEqual(120);
  expect(fields.title).toMatch(/words…$|of…$|many…$|title…$|A…$/);
  expect(JSON.stringify(body)).toContain(title);
  expect(check(contentTypes.page as AnyContentType, of('a.json'))).toMatchObject({ ok: true });
});

test('an item that can’t be stored is told, and the rest goes on', async () => {
  put('a.json', answer('One', ''));
  put('b.json', answer('Two', ''));
  put('c.json', answer('Deep', '<div>'.repeat(1000)));
  const memory = memoryStore();
  const store: Store = {
    ...memory.store,
    make: (entry) =>
      entry.source === 'a.json' ? Promise.reject(new Error('disk full')) : memory.store.make(entry),
  };
  const reports = await importGovuk(folder, store, () => undefined);
  expect(reports.map(({ outcome, notes }) => [outcome, notes[0]?.what])).toEqual([
    ['failed', 'It could not be stored: disk full'],
    ['made', undefined],
    ['failed', 'It could not be read: its HTML is nested more than 200 levels deep'],
  ]);
});

test('a second run that begins with a new item leaves the earlier ones their addresses', async () => {
  put('b.json', answer('Two', '<p>Two</p>', '/same'));
  const { again } = await run();
  put('a.json', answer('One', '<p>One</p>', '/other/same'));
  expect((await again()).map(({ became }) => became)).toEqual(['page /same-2', 'page /same']);
});

test('an item that was another type in an earlier run is not mixed up with it', async () => {
  put('a.json', answer('One', '<p>One</p>'));
  const { again } = await run();
  put('a.json', {
    ...answer('One', ''),
    schema_name: 'guide',
    details: { parts: [{ title: 'Part', body: '<p>One</p>' }] },
  });
  expect(await again()).toMatchObject([
    {
      outcome: 'failed',
      notes: [{ what: 'An earlier run made a page of it, now it would be a guide' }],
    },
  ]);
});

test('a withdrawn item says so at its head', async () => {
  put('a.json', {
    ...answer('One', '<p>Body</p>'),
    withdrawn_notice: { explanation: '<p>Out of date</p>', withdrawn_at: '2015-01-28T13:05:30Z' },
  });
  const { of } = await run();
  expect(of('a.json')).toMatchObject({ body: [{ blockType: 'callout', tone: 'warning' }, {}] });
});

const real = resolve(import.meta.dirname, '../../../../shared/data/govuk-content');
describe.skipIf(!existsSync(real))('on 105 real items', () => {
  test('every item becomes content that its schema takes, or says why not', async () => {
    const memory = memoryStore();
    const reports = await importGovuk(real, memory.store, () => undefined);
    expect(reports.filter(({ source }) => source.endsWith('.json'))).toHaveLength(105);
    expect(reports.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    for (const [name, content] of memory.published) {
      const type = contentTypes[name.split('/')[0] as TypeName] as AnyContentType;
      expect(check(type, content), name).toMatchObject({ ok: true });
    }
  });
});
if (!existsSync(real)) console.warn(`SKIPPED: the real content is not here (${real}).`);
