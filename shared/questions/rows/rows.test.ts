import { expect, test } from 'vitest';
import { check, inWords } from '../../schema/check.ts';
import { readForTests } from '../readForTests.ts';
import { rows, rowsShown } from './meaning.ts';
import type { Row } from './meaning.ts';
import { oneMoreRow } from './oneMoreRow.ts';
import { rowsQuestion } from './schema.ts';

const { showIf: _none, ...ordinary } = rowsQuestion.examples.ordinary;
const question = { ...ordinary, blockType: 'rows', name: 'q' } as const;
const read = (typed: Record<string, string>, more: object = {}) =>
  readForTests('rows', typed, { ...question, ...more });
const high = { 'q-1-street': ' High Street ', 'q-1-day': '1 dec 2026', 'q-1-part': 'all' };
const low = { 'q-3-street': 'Low Street', 'q-3-day': '2/12/2026', 'q-3-houses': '1,000', 'q-3-part': 'part' };

test('rows are read in order, and empty ones in between are dropped', () => {
  expect(read({ ...high, ...low, 'q-2-street': ' ' })).toEqual([
    { street: 'High Street', day: '2026-12-01', part: 'all' },
    { street: 'Low Street', day: '2026-12-02', houses: 1000, part: 'part' },
  ]);
});

test('a half-filled row says what is missing or wrong, by row and column', () => {
  expect(read({ ...high, 'q-2-houses': 'ten', 'q-2-day': '31 2 2026' })).toEqual([
    'q-2-street: Enter street for closure 2',
    'q-2-day: Day for closure 2 must be a real date, like 27 3 2027',
    'q-2-houses: Houses for closure 2 must be a number',
    'q-2-part: Select how much of it for closure 2',
  ]);
});

test('too few rows are asked for by their number', () => {
  expect(read({})).toEqual(['q-1-street: Enter the streets you want to close']);
  expect(read({}, { called: undefined })).toEqual(['q-1-street: Enter closure 1']);
  expect(read(low, { least: 2 })).toEqual(['q-1-street: Enter closure 1']);
  expect(read({}, { optional: true, least: 2 })).toEqual([]);
});

test.each(['1 12 2026', '01.12.2026', '1st December 2026', '1-dec-2026', '1/12/2026'])(
  '“%s” is a day in one box',
  (typed) => {
    expect(read({ ...high, 'q-1-day': typed })).toMatchObject([{ day: '2026-12-01' }]);
  },
);

test.each(['1 12 26', '2026-12-01', '1 12', 'tomorrow', '1 12 2026 3', '0 1 2026'])(
  '“%s” is not',
  (typed) => {
    expect(read({ ...high, 'q-1-day': typed })).toEqual([
      'q-1-day: Day for closure 1 must be a real date, like 27 3 2027',
    ]);
  },
);

test('people read each row on its line; a spreadsheet gets it in one cell, and conditions count rows', () => {
  const answer: Row[] = [
    { street: 'High Street', day: '2026-12-01', part: 'all' },
    { street: 'Low Street', day: '2026-12-02', houses: 10, part: 'gone' },
  ];
  const lines = [
    'Street: High Street, Day: 1 December 2026, How much of it: All of it',
    'Street: Low Street, Day: 2 December 2026, Houses: 10, How much of it: gone',
  ];
  expect(rows.shown(answer, question)).toBe(lines.join('\n'));
  expect(rows.cell?.(answer, question)).toBe(lines.join('; '));
  expect(rows.compared?.(answer, question)).toEqual(lines);
});

test('a page shows the rows that are needed, filled or asked for, never more than there may be', () => {
  const shown = (typed: Record<string, string>, more: object = {}) =>
    rowsShown(
      { ...question, ...more },
      new Map(Object.entries(typed).map(([name, value]) => [name, [value]])),
    );
  expect(shown({})).toBe(1);
  expect(shown({}, { least: 2 })).toBe(2);
  expect(shown(low)).toBe(3);
  expect(shown({ 'q-rows': '4' })).toBe(4);
  for (const odd of ['-1', 'x', 'NaN']) expect(shown({ 'q-rows': odd })).toBe(1);
  for (const odd of ['1e9', 'Infinity', '6']) expect(shown({ 'q-rows': odd })).toBe(5);
});

test('one more row is asked for without losing what was typed; of no other question, and not beyond the last', () => {
  const step = { slug: 's', title: 'S', questions: [question] };
  const typed = new Map([['q-1-street', ['High']]]);
  const more = oneMoreRow(step, typed, 'q');
  expect(more?.id).toBe('q-q-2-street');
  expect([...(more?.entries ?? [])]).toEqual([
    ['q-1-street', ['High']],
    ['q-rows', ['2']],
  ]);
  expect(oneMoreRow(step, new Map([['q-rows', ['5']]]), 'q')?.id).toBe('q-q-5-street');
  for (const other of ['', 'p', 'constructor']) expect(oneMoreRow(step, typed, other)).toBeUndefined();
});

test('an editor is told of columns that can’t work', () => {
  const problems = (columns: readonly object[], more: object = {}) => {
    const checked = check(rowsQuestion, { ...question, ...more, columns });
    return checked.ok ? '' : inWords(checked.problems);
  };
  const column = { blockType: 'rows-column', name: 'a', label: 'A', kind: 'text' };
  expect(problems([column, column])).toBe('columns.1.name: Another column is called “a”, too');
  expect(problems([{ ...column, kind: 'choice', options: 'One\n one ' }])).toBe(
    'columns.0.options: “one” stands there twice, or means two things',
  );
  expect(problems([{ ...column, kind: 'choice' }])).toBe(
    'columns.0.options: There must be 2 to 100 options, one a line: there are 0',
  );
  expect(problems([{ ...column, options: 'a' }])).toBe(
    'columns.0.options: Only “One of several” has options',
  );
  expect(problems([{ ...column, optional: true }])).toBe(
    'columns.0.optional: In every row, something has to be filled in',
  );
  expect(problems([column], { least: 3, most: 2 })).toBe('most: At most must not be less than At least');
});
