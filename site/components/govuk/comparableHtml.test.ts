import { expect, test } from 'vitest';
import { comparableHtml } from './comparableHtml.ts';

test.each([
  ['another order of attributes', '<a href="/" class="b  c">x</a>', '<a class="b c" href="/">x</a>'],
  ['spaces at the edge of a block', '<div> <p>\n one\n</p> </div>', '<div><p>one</p></div>'],
  ['the side of a tag on which a space stands', '<p>a <b>b</b></p>', '<p>a<b> b</b></p>'],
])('%s is the same HTML', (_what, one, other) => {
  expect(comparableHtml(one)).toBe(comparableHtml(other));
});

test.each([
  ['another word', '<p>one</p>', '<p>two</p>'],
  ['a missing space between words', '<p><b>Error:</b> one</p>', '<p><b>Error:</b>one</p>'],
  ['another attribute', '<p id="a">one</p>', '<p id="b">one</p>'],
  ['another order of classes', '<p class="a b">one</p>', '<p class="b a">one</p>'],
  ['another element', '<p>one</p>', '<div>one</div>'],
  ['another nesting', '<p><b>one</b> two</p>', '<p><b>one two</b></p>'],
  ['another order of elements', '<i>a</i><b>a</b>', '<b>a</b><i>a</i>'],
  ['a line break in a textarea', '<textarea>a\nb</textarea>', '<textarea>a b</textarea>'],
])('%s is other HTML', (_what, one, other) => {
  expect(comparableHtml(one)).not.toBe(comparableHtml(other));
});
