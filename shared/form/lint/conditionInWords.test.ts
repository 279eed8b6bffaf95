import { expect, test } from 'vitest';
import type { Condition, Operator } from '../condition.ts';
import type { Question } from '../definition.ts';
import { conditionInWords } from './conditionInWords.ts';

const option = (value: string, label: string) => ({ blockType: 'option' as const, value, label });
const questions = [
  {
    blockType: 'radios',
    name: 'kind',
    label: 'Kind of event',
    options: [option('play', 'Play street'), option('party', 'Street party')],
  },
  {
    blockType: 'checkboxes',
    name: 'with',
    label: 'What will there be?',
    options: [option('music', 'Music')],
  },
  { blockType: 'autocomplete', name: 'country', label: 'Country', list: 'wls = Wales\nsct = Scotland' },
  { blockType: 'yes-no', name: 'agreed', label: 'Have they agreed?' },
  { blockType: 'number', name: 'people', label: 'How many people?' },
  { blockType: 'money', name: 'fee', label: 'Fee' },
  { blockType: 'date', name: 'day', label: 'Day of the party' },
  { blockType: 'month-year', name: 'month', label: 'Month' },
  { blockType: 'time', name: 'until', label: 'Until' },
  { blockType: 'text', name: 'street', label: 'Street' },
] as const satisfies readonly Question[];

const is = (question: string, value?: string, operator: Operator = 'is'): Condition => ({
  question,
  operator,
  ...(value === undefined ? {} : { value }),
});

const inWords = (condition: Condition, conditions: Readonly<Record<string, Condition>> = {}): string =>
  conditionInWords({ steps: [{ slug: 's', title: 'S', questions }], conditions })(condition);

test('an answer is said by the words of the question and of the option, never by their names', () => {
  expect(inWords(is('kind', 'play'))).toBe('“Kind of event” is ‘Play street’');
  expect(inWords(is('kind', 'PARTY', 'is-not'))).toBe('“Kind of event” is not ‘Street party’');
  expect(inWords(is('country', 'wls'))).toBe('“Country” is ‘Wales’');
  expect(inWords(is('agreed', 'yes'))).toBe('“Have they agreed?” is ‘Yes’');
});

test('numbers, money, days, months and times are said as people write them', () => {
  expect(inWords(is('people', '500', 'more'))).toBe('“How many people?” is more than 500');
  expect(inWords(is('fee', '12.50', 'less'))).toBe('“Fee” is less than £12.50');
  expect(inWords(is('day', '2026-11-23', 'before'))).toBe('“Day of the party” is before 23 November 2026');
  expect(inWords(is('month', '2026-11', 'after'))).toBe('“Month” is after November 2026');
  expect(inWords(is('until', '14:15'))).toBe('“Until” is 2:15pm');
});

test('a list includes, a text contains, and a count is counted in answers', () => {
  expect(inWords(is('with', 'music', 'contains'))).toBe('“What will there be?” includes ‘Music’');
  expect(inWords(is('street', 'Mill', 'does-not-contain'))).toBe('“Street” does not contain ‘Mill’');
  expect(inWords(is('with', '1', 'count-more'))).toBe('“What will there be?” has more than 1 answer');
  expect(inWords(is('street', undefined, 'empty'))).toBe('“Street” is left empty');
});

test('“and” inside “or” stands in brackets, and like joins like without any', () => {
  const [a, b, c] = [is('kind', 'play'), is('agreed', 'no'), is('street', undefined, 'answered')] as const;
  const [A, B, C] = [
    '“Kind of event” is ‘Play street’',
    '“Have they agreed?” is ‘No’',
    '“Street” is answered',
  ];
  expect(inWords({ all: [a, { any: [b, c] }] })).toBe(`${A} and (${B} or ${C})`);
  expect(inWords({ any: [a, { all: [b, c] }] })).toBe(`${A} or (${B} and ${C})`);
  expect(inWords({ all: [a, { all: [b, c] }] })).toBe(`${A} and ${B} and ${C}`);
  expect(inWords({ all: [{ any: [a] }, b] })).toBe(`${A} and ${B}`);
});

test('none of several is said test by test', () => {
  expect(inWords({ not: { any: [is('kind', 'play'), is('street', undefined, 'empty')] } })).toBe(
    '“Kind of event” is not ‘Play street’ and “Street” is answered',
  );
  // Without an answer neither “more” nor “less” is true, so one is not the opposite of the other.
  expect(inWords({ not: is('people', '500', 'more') })).toBe(
    'it is not so that “How many people?” is more than 500',
  );
  expect(inWords({ not: { not: is('people', '500', 'more') } })).toBe('“How many people?” is more than 500');
});

test('a condition with a name is said in full, at every depth', () => {
  const conditions = {
    small: is('people', '50', 'less'),
    quiet: { all: [{ named: 'small' }, is('agreed', 'yes')] },
  };
  expect(inWords({ named: 'quiet' }, conditions)).toBe(
    '“How many people?” is less than 50 and “Have they agreed?” is ‘Yes’',
  );
  expect(inWords({ not: { any: [{ named: 'missing' }] } })).toBe('the condition “missing” does not hold');
});

test('a draft’s mistakes are said as they stand: what is missing, empty, or made from itself', () => {
  expect(inWords(is('gone', 'x'))).toBe('“gone” is ‘x’');
  expect(inWords(is('kind'))).toBe('“Kind of event” is nothing');
  expect(inWords(is('day', 'soon', 'before'))).toBe('“Day of the party” is before ‘soon’');
  expect(inWords(is('constructor', '__proto__'))).toBe('“constructor” is ‘__proto__’');
  expect(
    inWords({ named: 'a' }, { a: { any: [{ named: 'b' }, is('agreed', 'no')] }, b: { named: 'a' } }),
  ).toBe('the condition “a” holds or “Have they agreed?” is ‘No’');
  expect(inWords({ all: [] })).toBe('always');
  expect(inWords({ any: [] })).toBe('never');
});
