import { expect, test } from 'vitest';
import { holds } from '../../form/condition.ts';
import type { Operator } from '../../form/condition.ts';
import { readForTests } from '../readForTests.ts';
import { money } from './meaning.ts';

const question = { blockType: 'money', name: 'q', label: 'Q' } as const;
const notMoney = ['Amount must be an amount of money, like 38 or 1,234.50'];

test.each([
  ['38', 3800],
  ['£1,234.50', 123450],
  [' £ 1 234.5 ', 123450],
  ['1,000,000', 100000000],
  ['0.01', 1],
  ['1.10', 110],
  ['999999999999.99', 99999999999999],
])('%j is kept as whole pence: %j', (typed, pence) => {
  expect(readForTests('money', typed)).toBe(pence);
});

test.each([
  '12,50',
  '1,23',
  '1.234',
  '.50',
  '-5',
  '£',
  '1e9',
  '€5',
  '5 pounds',
  '1000000000000',
  '9'.repeat(99),
])('%j is asked again rather than guessed at', (typed) => {
  expect(readForTests('money', typed)).toEqual(notMoney);
});

test('limits and pence are refused in the words of the GOV.UK patterns', () => {
  const called = 'the fee';
  expect(readForTests('money', '', { called })).toEqual(['Enter the fee']);
  expect(readForTests('money', '5.50', { called, wholePounds: true })).toEqual([
    'The fee must not include pence, like 123 or 156',
  ]);
  expect(readForTests('money', '5.00', { called, wholePounds: true })).toBe(500);
  expect(readForTests('money', '9.99', { called, least: 1000 })).toEqual(['The fee must be £10 or more']);
  expect(readForTests('money', '2000', { called, most: 123450 })).toEqual([
    'The fee must be £1,234.50 or less',
  ]);
});

test('people read pounds; a spreadsheet gets a number that it can add up', () => {
  const read = [0, 5, 3800, 123450, 100000000].map((pence) => money.shown(pence, question));
  expect(read).toEqual(['£0', '£0.05', '£38', '£1,234.50', '£1,000,000']);
  expect(money.cell?.(123450, question)).toBe('1234.50');
});

test('conditions compare pounds', () => {
  const asks = (operator: Operator, value: string) =>
    holds({ question: 'q', operator, value }, () => money.compared?.(123450, question));
  expect([asks('is', '1234.50'), asks('more', '1234'), asks('less', '1234.5')]).toEqual([true, true, false]);
});
