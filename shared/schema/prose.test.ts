import { expect, test } from 'vitest';
import { prose } from './prose.ts';
import { formats } from './rich-text.ts';

const blocksOf = (source: string) => prose(source).root.children;
const first = (source: string) => blocksOf(source)[0];

test('an empty line begins a new paragraph, a line break alone does not', () => {
  expect(blocksOf('one\ntwo\n\nthree').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(first('one\ntwo')).toMatchObject({ children: [{ text: 'one two' }] });
});

test.each(['h2', 'h3', 'h4', 'h5', 'h6'])('%s has as many marks as its level', (tag) => {
  expect(first(`${'#'.repeat(Number(tag.slice(1)))} Title`)).toMatchObject({
    type: 'heading',
    tag,
    children: [{ text: 'Title' }],
  });
});

test('there is no h1: one mark, or seven, is text', () => {
  expect(first('# Title')).toMatchObject({ type: 'paragraph', children: [{ text: '# Title' }] });
  expect(first('####### Title')).toMatchObject({ type: 'paragraph' });
});

test('what follows a heading directly is a block of its own', () => {
  expect(blocksOf('## Title\n- one\n- two').map(({ type }) => type)).toEqual(['heading', 'list']);
});

test('lists have bullets or numbers, and only when every line is an item', () => {
  expect(first('- one\n- two')).toMatchObject({ type: 'list', listType: 'bullet', children: { length: 2 } });
  expect(first('1. one\n2. two')).toMatchObject({
    type: 'list',
    listType: 'number',
    children: { length: 2 },
  });
  expect(first('- one\ntwo')).toMatchObject({ type: 'paragraph' });
});

test('a table’s first row heads its columns', () => {
  const table = first('| Size | Price |\n| 140 | £38 |');
  expect(table).toMatchObject({
    type: 'table',
    children: [
      { children: [{ headerState: 1 }, { headerState: 1 }] },
      { children: [{ headerState: 0 }, { children: [{ children: [{ text: '£38' }] }] }] },
    ],
  });
});

test('bold, links and snippets stand inside a sentence, with the words around them kept', () => {
  expect(first('Pay **now** [here](https://example.org/a), {{fee}}.')).toMatchObject({
    children: [
      { text: 'Pay ', format: 0 },
      { text: 'now', format: formats.bold },
      { text: ' ' },
      { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/a' } },
      { text: ', ' },
      { type: 'inlineBlock', fields: { blockType: 'snippet', snippet: 'fee' } },
      { text: '.' },
    ],
  });
});

test.each([
  ['page:bins', { linkType: 'internal', doc: { relationTo: 'page', value: 'bins' } }],
  ['step-by-step:street-party', { linkType: 'internal', doc: { relationTo: 'step-by-step' } }],
  ['mailto:a@example.org', { linkType: 'custom', url: 'mailto:a@example.org' }],
  ['tel:01632', { linkType: 'custom', url: 'tel:01632' }],
  ['/a-z', { linkType: 'custom', url: '/a-z' }],
])('a link to %s is known for what it is', (target, fields) => {
  expect(first(`[words](${target})`)).toMatchObject({ children: [{ type: 'link', fields }] });
});

test('what looks like HTML, and a mark that is never closed, stays text', () => {
  expect(first('<b>x</b> **y [z {{')).toMatchObject({ children: [{ text: '<b>x</b> **y [z {{' }] });
});
