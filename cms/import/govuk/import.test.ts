import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { check } from '#shared/schema/check.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { memoryStore } from '../memory-store.ts';
import { importGovuk } from './import.ts';
import { largest } from './item.ts';

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
