import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../tests/often.ts';
import { page } from '#shared/content/page/schema.ts';
import { check } from '#shared/schema/check.ts';
import { addTree, emptyShape, fragmentOf } from '../check/shape.ts';
import { blocksOf } from './blocks.ts';
import type { PageBlock } from './blocks.ts';

const tags =
  `p p p h2 h3 h5 ul ol li li table tr td th thead caption div section blockquote details summary dl dt dd span
  a strong em sup br figure img address pre form aside article hr`.split(/\s+/);
const classes = ['', '', '', 'contact', 'info-notice', 'help-notice', 'call-to-action', 'steps', 'example'];

const html: fc.Arbitrary<string> = fc.letrec<{ node: string; tree: string }>((tie) => ({
  node: fc.oneof(
    { weight: 2, arbitrary: fc.nat().map((number) => ` word${number} `) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...tags), fc.constantFrom(...classes), tie('tree'), fc.nat())
        .map(([tag, name, inner, number]) => element(tag, name, inner, number)),
    },
  ),
  tree: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'html' }).map((nodes) => nodes.join('')),
})).tree;

const element = (tag: string, name: string, inner: string, number: number): string => {
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  if (tag === 'img') return `<img src="/a.png" alt="picture${number}">`;
  // A heading in a heading is no HTML.
  if (/^h\d$/.test(tag)) return `<${tag}>${inner.replace(/<[^>]*>/g, ' ')}</${tag}>`;
  const href = tag === 'a' ? ' href="/somewhere"' : '';
  return `<${tag}${name ? ` class="${name}"` : ''}${href}>${inner}</${tag}>`;
};

const convert = (source: string): PageBlock[] =>
  blocksOf(source, {
    target: (href) => `https://www.gov.uk${href}`,
    contact: () => undefined,
    report: () => undefined,
  });

const wordsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (shown.has(name) ? inner.split(/\s+/) : []) : wordsIn(inner),
  );
};
const shown = new Set(['text', 'title', 'summary']);

/** How many headings and links the content has. */
const countsIn = (blocks: unknown): { headings: number; links: number } => {
  const json = JSON.stringify(blocks);
  const count = (type: string): number => json.split(`"type":"${type}"`).length - 1;
  return { headings: count('heading'), links: count('link') };
};

const wordsOf = (words: readonly string[]): string[] =>
  words.filter((word) => /^(word|picture)\d+$/.test(word)).sort();

test('whatever the HTML, every word of it is there once, and the content is one that a page takes', () => {
  fc.assert(
    fc.property(html, (source) => {
      const blocks = convert(source);
      const expected = emptyShape();
      addTree(expected, fragmentOf(source));
      expect(wordsOf(wordsIn(blocks)), source).toEqual(wordsOf(expected.words));
      expect(countsIn(blocks), source).toEqual({
        headings: Object.values(expected.headings).reduce((sum, count) => sum + count, 0),
        links: expected.links,
      });
      expect(check(page, { title: 'Title', body: blocks }), source).toMatchObject({ ok: true });
    }),
    { numRuns: often(500) },
  );
});
