import { expect, test } from 'vitest';
import { check, inWords } from '../../schema/check.ts';
import { readForTests } from '../readForTests.ts';
import { autocomplete } from './meaning.ts';
import { autocompleteQuestion } from './schema.ts';

const { showIf: _none, ...ordinary } = autocompleteQuestion.examples.ordinary;
const question = { ...ordinary, blockType: 'autocomplete' } as const;
const read = (typed: string, more: object = {}) =>
  readForTests('autocomplete', typed, { ...question, name: 'q', ...more });

test('an option is chosen by its value, or by typing its words exactly', () => {
  expect(read('high')).toBe('high');
  expect(read(' high   STREET ')).toBe('high');
  expect(read('Mill Lane')).toBe('Mill Lane');
  expect(read("st mary's road")).toBe('St Mary’s Road');
  expect(read('Llan', { list: 'Llân\nLlan' })).toBe('Llan');
  expect(read('not-listed')).toBe('not-listed');
  expect(read('my street is not in the list')).toBe('not-listed');
});

test('what is not in the list is no answer, and the way out is named', () => {
  expect(read('')).toEqual(['Select the street you live in']);
  for (const typed of ['High', 'constructor', 'Lane'])
    expect(read(typed)).toEqual([
      'Select the street you live in from the list, or select “My street is not in the list”',
    ]);
  expect(read('High', { none: undefined })).toEqual(['Select the street you live in from the list']);
  expect(read('not-listed', { none: undefined })).toEqual(['Select the street you live in from the list']);
});

test('people read an option’s words, and conditions see its value', () => {
  expect(autocomplete.shown('high', question)).toBe('High Street');
  expect(autocomplete.shown('gone', question)).toBe('gone');
  expect(autocomplete.compared?.('high', question)).toBe('high');
});

test.each([
  ['One', 'list: There must be 2 to 1001 options, one a line: there are 1'],
  ['One\nTwo\n\n one ', 'list: “one” stands there twice, or means two things'],
  ['a = One\nTwo\nA = Three', 'list: “Three” stands there twice, or means two things'],
  ['a = One\nOne = Two', 'list: “Two” stands there twice, or means two things'],
  [`One\n${'x'.repeat(151)}`, `list: “${'x'.repeat(30)}…” is longer than 150 characters`],
  [
    Array.from({ length: 1002 }, (_, n) => n).join('\n'),
    'list: There must be 2 to 1001 options, one a line: there are 1002',
  ],
])('an editor is told what is wrong with a list: %#', (list, message) => {
  const checked = check(autocompleteQuestion, { name: 'q', label: 'Q', list });
  expect(checked.ok ? '' : inWords(checked.problems)).toBe(message);
});
