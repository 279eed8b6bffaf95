import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { standingRoutes } from './publisher/routes.ts';
import { renderPage } from './renderForTests.ts';
import { openReplica, together } from './replica/openReplica.ts';
import { putDocument } from './replica/documents.ts';

const updatedAt = '2026-01-01T00:00:00.000Z';
const documents = [
  { type: 'page', id: 'one', locale: 'en', slug: 'tax', updatedAt, content: { title: 'Tax' } },
  {
    type: 'page',
    id: 'two',
    locale: 'ar',
    slug: 'tax',
    translationOf: 'one',
    updatedAt,
    content: { title: 'ضريبة' },
  },
  {
    type: 'alert',
    id: 'three',
    locale: 'en',
    updatedAt,
    content: { title: 'Flood', severity: 'emergency', where: 'everywhere' },
  },
] as unknown as readonly AnyPublished[];

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** The language and direction that an element of the page says it has. */
const saysOf = (html: string, tag: string): (string | undefined)[] => {
  const find = (node: Node): Node | undefined =>
    node.tagName === tag ? node : node.childNodes?.map(find).find((found) => found !== undefined);
  const found = find(parse(html) as unknown as Node);
  return ['lang', 'dir'].map((name) => found?.attrs?.find((one) => one.name === name)?.value);
};

test('a page in Arabic is written from right to left, in a frame that says it is English', async () => {
  const { status, html } = await renderPage('/ar/tax', documents);
  expect(status).toBe(200);
  expect(saysOf(html, 'main')).toEqual(['ar', 'rtl']);
  expect(saysOf(html, 'html')).toEqual(['en', 'ltr']);
  expect(html).toContain('Skip to main content');
  expect(html).toMatch(/lang="en" dir="ltr">\s*Last updated/);
});

test('it leads to the English page, and the English page to it', async () => {
  expect((await renderPage('/ar/tax', documents)).html).toContain('href="/tax" lang="en"');
  const { html } = await renderPage('/tax', documents);
  expect(html).toContain('href="/ar/tax" lang="ar"');
  expect(saysOf(html, 'main')).toEqual([undefined, undefined]);
});

test('an emergency is told on it too', async () => {
  expect((await renderPage('/ar/tax', documents)).html).toContain('Flood');
});

test('the site has no pages of its own in a language that it does not speak', () => {
  const replica = openReplica(':memory:');
  together(replica, () => documents.forEach((document) => putDocument(replica, document, [])));
  expect(standingRoutes(replica).filter(({ path }) => /^\/(ar|ur)(\/|$)/.test(path))).toEqual([]);
});
