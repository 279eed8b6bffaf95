import { describe, expect, it } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import { check, inWords } from '#shared/schema/check.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { demo } from './demo/index.ts';
import { idOf } from './idOf.ts';
import { manyPages, manyTopics } from './many-pages.ts';

describe('a large council', () => {
  const pages = manyPages(400);
  const all = [...demo, ...manyTopics(), ...pages];

  it('has as many pages as were asked for, the same every time', () => {
    expect(pages).toHaveLength(400);
    expect(manyPages(400)).toEqual(pages);
  });

  it('gives every page an address and an id of its own, also among the demo', () => {
    expect(new Set(all.map(({ locale, key, type }) => `${locale} ${key} ${type}`)).size).toBe(all.length);
    expect(new Set(pages.map(({ key }) => key)).size).toBe(pages.length);
    for (const database of ['sqlite', 'mongoose'])
      expect(new Set(all.map((document) => idOf(document, database))).size).toBe(all.length);
  });

  it('passes its schemas and points only at what exists, whatever the number of pages', () => {
    for (const count of [1, 9, 400]) {
      const made = manyPages(count);
      const names = new Set([...demo, ...manyTopics(), ...made].map(({ type, key }) => `${type}:${key}`));
      for (const { type, key, content } of made) {
        const checked = check(contentTypes[type] as never, content);
        expect(checked.ok ? '' : `${key}: ${inWords(checked.problems)}`).toBe('');
        for (const to of referencesOf(contentTypes[type].fields, content))
          expect(names.has(`${to.type}:${to.id}`), `${key} → ${to.type}:${to.id}`).toBe(true);
      }
    }
  });

  it('has another address for each of 4,000 pages, and says so when there are no more', () => {
    expect(new Set(manyPages(4_000).map(({ key }) => key)).size).toBe(4_000);
    expect(() => manyPages(1_000_000)).toThrow(/enough for/);
  });

  it('gives ids that each database takes', () => {
    const [one] = pages as [(typeof pages)[number]];
    expect(idOf(one, 'sqlite')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idOf(one, 'mongoose')).toMatch(/^[0-9a-f]{24}$/);
    expect(idOf({ type: 'site-settings', key: 'site-settings', locale: 'en' }, 'sqlite')).toBe(
      'site-settings',
    );
  });
});
