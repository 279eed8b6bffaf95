import { expect, test } from 'vitest';
import { holds } from '../../form/condition.ts';
import type { Operator } from '../../form/condition.ts';
import { readForTests } from '../readForTests.ts';
import { monthYear } from './meaning.ts';

// Today is in November 2026.
const read = (month: string, year: string, more: object = {}) =>
  readForTests('month-year', { 'q-month': month, 'q-year': year }, more);

test.each([
  ['3', '2024', '2024-03'],
  ['03', '2024', '2024-03'],
  ['sept', '1999', '1999-09'],
  ['December', '0001', '0001-12'],
])('%s %s is understood as %s', (month, year, answer) => {
  expect(read(month, year)).toBe(answer);
});

test.each<[string, string, object, string]>([
  ['', '', {}, 'q-month: Enter a month and year'],
  ['', '2024', { called: 'the month' }, 'q-month: The month must include a month'],
  ['3', '', {}, 'q-year: Date must include a year'],
  ['3', '24', {}, 'q-year: Date must include a year of 4 numbers'],
  ['13', '2024', {}, 'q-month: Date must include a real month'],
  ['0', '2024', {}, 'q-month: Date must include a real month'],
  ['ju', '2024', {}, 'q-month: Date must include a real month'],
  ['12', '2026', { latestMonths: 0 }, 'q-month: Date must be this month or in the past'],
  ['11', '2026', { earliestMonths: 1 }, 'q-month: Date must be after this month'],
  ['9', '2025', { earliestMonths: -13 }, 'q-month: Date must be the same as or after October 2025'],
  ['2', '2027', { latestMonths: 2 }, 'q-month: Date must be the same as or before January 2027'],
])('what is wrong with “%s” “%s” %j is said', (month, year, more, problem) => {
  expect(read(month, year, more)).toEqual([problem]);
});

test('a limit lets its own month through', () => {
  expect(read('11', '2026', { latestMonths: 0, earliestMonths: 0 })).toBe('2026-11');
  expect(read('1', '2027', { latestMonths: 2 })).toBe('2027-01');
});

test('people read the month’s name; a spreadsheet gets what it can sort', () => {
  const question = { blockType: 'month-year', name: 'q', label: 'Q' } as const;
  expect(monthYear.shown('2026-11', question)).toBe('November 2026');
  expect(monthYear.cell?.('2026-11', question)).toBe('2026-11');
});

test('conditions compare months with months', () => {
  const asks = (operator: Operator, value: string) =>
    holds({ question: 'q', operator, value }, () => '2026-11');
  expect([asks('before', '2026-12'), asks('after', '2025-12'), asks('is', '2026-11')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([asks('before', '2026-12-01'), asks('after', '2025'), asks('before', 'never')]).toEqual([
    false,
    false,
    false,
  ]);
});
