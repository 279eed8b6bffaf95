import { expect, test } from 'vitest';
import { holds } from './condition.ts';
import type { Comparable, Condition, Operator } from './condition.ts';

test.each<[Comparable, Operator, string, boolean]>([
  ['garden', 'is', ' Garden ', true],
  ['garden', 'is-not', 'blue', true],
  [undefined, 'is', '', false],
  [undefined, 'is-not', 'blue', true],
  [['one'], 'is', 'one', true],
  [['one', 'two'], 'is', 'one', false],
  [['one', 'two'], 'contains', 'two', true],
  [['one', 'two'], 'does-not-contain', 'twenty', true],
  ['a red bin', 'contains', 'RED', true],
  ['a red bin', 'contains', '', false],
  [3, 'is', '3.0', true],
  [0, 'is', '', false],
  [3, 'more', '2', true],
  [3, 'less', '3', false],
  ['10', 'more', '9', true],
  [['a', 'b', 'c'], 'more', '2', false],
  [['a', 'b', 'c'], 'count-more', '2', true],
  [['a', 'b', 'c'], 'count-more', '3', false],
  [['a', 'b', 'c'], 'count-is', '3', true],
  [['a', 'b', 'c'], 'count-less', '4', true],
  [[], 'count-less', '1', true],
  [undefined, 'count-is', '0', true],
  ['one thing', 'count-is', '1', true],
  [['a'], 'count-less', '', false],
  [['a'], 'count-more', 'none', false],
  ['2026-11-23', 'before', '2026-12-01', true],
  ['2026-11-23', 'after', '2026-12-01', false],
  ['2026-11-23', 'before', 'tomorrow', false],
  [undefined, 'less', '5', false],
  [undefined, 'empty', '', true],
  [0, 'empty', '', false],
  ['', 'empty', '', true],
  [[], 'answered', '', false],
  ['x', 'answered', '', true],
])('%j %s “%s”: %s', (answer, operator, value, expected) => {
  expect(holds({ question: 'q', operator, value }, () => answer)).toBe(expected);
});

test('all, any and not mean what they say', () => {
  const [yes, no]: [Condition, Condition] = [{ all: [] }, { any: [] }];
  const truth = (condition: Condition) => holds(condition, () => undefined);
  expect(
    [yes, no, { not: yes }, { all: [yes, no] }, { any: [no, yes] }, { not: { all: [no] } }].map(truth),
  ).toEqual([true, false, false, false, true, true]);
});

test('a condition made from itself, or from nothing, does not hold and does not hang', () => {
  const named = { a: { named: 'b' }, b: { any: [{ named: 'a' }] } };
  expect(holds({ named: 'a' }, () => undefined, named)).toBe(false);
  expect(holds({ named: '__proto__' }, () => undefined, named)).toBe(false);
  expect(holds({ named: 'constructor' }, () => undefined, named)).toBe(false);
});

test('each named condition is worked out once, however often others use it', () => {
  let asked = 0;
  const depth = 60;
  const named = Object.fromEntries(
    Array.from({ length: depth }, (_, n): [string, Condition] => [
      `c${n}`,
      n
        ? { all: [{ not: { named: `c${n - 1}` } }, { not: { named: `c${n - 1}` } }] }
        : { question: 'q', operator: 'empty' },
    ]),
  );
  holds({ named: `c${depth - 1}` }, () => void asked++, named);
  expect(asked).toBe(1);
});
