import { expect, test } from 'vitest';
import { readFormula } from './formula.ts';

const is = (name: string, value: string, operator = 'is') => ({
  test: { field: { name }, operator, value: { value } },
});

test('formulas are read with “and” before “or”, brackets, “not” and “in”', () => {
  expect(readFormula('a.b == \'x\' or c and not (d >= 3 && "e" in f)')).toEqual({
    any: [
      is('a.b', 'x'),
      { all: [{ name: 'c' }, { not: { all: [is('d', '3', 'is at least'), is('f', 'e', 'contains')] } }] },
    ],
  });
  expect(readFormula('a != true')).toEqual(is('a', 'true', 'is not'));
});

test('what is no such formula is not read, however deep or odd', () => {
  for (const source of [
    '',
    'a ==',
    '(a == 1',
    'a == 1)',
    'a == b',
    'f(1)',
    "dateForComparison(1, 'days') > a",
    'and and',
    '('.repeat(100_000),
    'not '.repeat(100_000),
  ])
    expect(readFormula(source), source.slice(0, 20)).toBeUndefined();
});
