import { expect, test } from 'vitest';
import { check, inWords } from '../../schema/check.ts';
import type { Comparable } from '../../form/condition.ts';
import { english } from '../say.ts';
import { date } from './meaning.ts';
import { dateQuestion } from './schema.ts';

const read = (iso: string, more: object, answer: Comparable = '2027-06-03') => {
  const question = { blockType: 'date', name: 'q', label: 'Q', called: 'the last day', ...more } as const;
  const around = {
    today: '2026-11-23',
    answerTo: (name: string) => (name === 'first' ? answer : undefined),
    say: english,
  };
  const { answer: day, problems } = date.read(question, date.typed(iso, question), around);
  return day ?? problems.map(({ message }) => message).join();
};

test.each([
  ['2027-06-03', { notBefore: 'first' }, '2027-06-03'],
  ['2027-06-02', { notBefore: 'first' }, 'The last day must be the same as or after 3 June 2027'],
  [
    '2027-06-03',
    { notBefore: 'first', notBeforeDays: 1 },
    'The last day must be the same as or after 4 June 2027',
  ],
  ['2027-06-17', { notAfter: 'first', notAfterDays: 14 }, '2027-06-17'],
  [
    '2027-06-18',
    { notAfter: 'first', notAfterDays: 14 },
    'The last day must be the same as or before 17 June 2027',
  ],
  [
    '2027-05-19',
    { notBefore: 'first', notBeforeDays: -14 },
    'The last day must be the same as or after 20 May 2027',
  ],
])('%s, measured by the answer 3 June 2027 with %j: %s', (typed, limits, expected) => {
  expect(read(typed, limits)).toBe(expected);
});

test('an answer that is not there (yet), or is no day, limits nothing', () => {
  for (const answer of ['', '2027', '2027-99-99', 'tomorrow', 7, ['2027-06-03']] as const)
    expect(read('2026-12-01', { notBefore: 'first', notAfter: 'other' }, answer)).toBe('2026-12-01');
});

test('an editor is told when days count from no question', () => {
  const checked = check(dateQuestion, { name: 'q', label: 'Q', notAfterDays: 3 });
  expect(checked.ok ? '' : inWords(checked.problems)).toBe(
    'notAfter: Say from which question’s answer the days count',
  );
});
