import { expect, test } from 'vitest';
import { insideLink, lineBreak, list, paragraph, richTextOf, words } from './nodes.ts';
import { prose } from './prose.ts';
import { plainText, referencesIn } from './rich-text.ts';

test('the words alone keep their order, one line for each paragraph, item and cell', () => {
  expect(
    plainText(prose('## Fees\n\nPay **now** [here](https://example.org).\n\n- one\n- two\n\n| a | b |')),
  ).toBe('Fees\nPay now here.\none\ntwo\na\nb');
});

test('a line break parts words, a link does not', () => {
  expect(plainText(richTextOf([paragraph([words('a'), lineBreak(), words('b')])]))).toBe('a\nb');
  expect(plainText(richTextOf([paragraph([insideLink('page', 'x', [words('un')]), words('do')])]))).toBe(
    'undo',
  );
});

test('empty text has no words', () => {
  expect(plainText(richTextOf([]))).toBe('');
  expect(plainText(richTextOf([paragraph([])]))).toBe('');
});

test('all documents that a text points at are found, in order, however deep they stand', () => {
  const deep = list('bullet', [[words('x'), list('number', [[insideLink('guide', 'b', [words('y')])]])]]);
  expect(
    referencesIn(
      richTextOf([...prose('[a](page:a) and {{fee}} | [no](https://example.org)').root.children, deep]),
    ),
  ).toEqual([
    { type: 'page', id: 'a' },
    { type: 'snippet', id: 'fee' },
    { type: 'guide', id: 'b' },
  ]);
});
