import { expect, test } from 'vitest';
import { holds } from '../../form/condition.ts';
import type { Operator } from '../../form/condition.ts';
import { check } from '../../schema/check.ts';
import { readForTests } from '../readForTests.ts';
import { time } from './meaning.ts';
import { timeQuestion } from './schema.ts';

test.each([
  ['9am', '09:00'],
  ['9 AM', '09:00'],
  ['9:30 pm', '21:30'],
  ['9.30p.m.', '21:30'],
  ['9.30 p.m.', '21:30'],
  ['14:15', '14:15'],
  ['14.15', '14:15'],
  ['1415', '14:15'],
  ['9:05', '09:05'],
  ['12am', '00:00'],
  ['12:30am', '00:30'],
  ['12pm', '12:00'],
  ['Midday', '12:00'],
  ['midnight', '00:00'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
])('%j is understood as %s', (typed, answer) => {
  expect(readForTests('time', typed)).toBe(answer);
});

test.each(['9', '21', '24:00', '9:60', '13pm', '0am', '9:5', '930', '14:15:00', 'am', 'constructor', '٩:٣٠'])(
  '%j is asked again rather than guessed at',
  (typed) => {
    expect(readForTests('time', typed)).toEqual([
      'Enter a time in the correct format, like 9am, 2:30pm or 14:30',
    ]);
  },
);

test('limits hold to the minute, in words', () => {
  const open = { called: 'the start time', earliest: '8am', latest: '22:30' };
  expect(readForTests('time', '', open)).toEqual(['Enter the start time']);
  expect(readForTests('time', '7:59am', open)).toEqual(['The start time must be 8am or later']);
  expect(readForTests('time', '22:31', open)).toEqual(['The start time must be 10:30pm or earlier']);
  expect([readForTests('time', '08:00', open), readForTests('time', '22:30', open)]).toEqual([
    '08:00',
    '22:30',
  ]);
});

test('people read the clock that they use; a spreadsheet gets what it can sort', () => {
  const question = { blockType: 'time', name: 'q', label: 'Q' } as const;
  const shown = ['00:00', '00:05', '09:00', '12:00', '12:01', '14:15'].map((one) =>
    time.shown(one, question),
  );
  expect(shown).toEqual(['midnight', '12:05am', '9am', 'midday', '12:01pm', '2:15pm']);
  expect(time.cell?.('14:15', question)).toBe('14:15');
});

test('conditions compare times by the clock', () => {
  const asks = (operator: Operator, value: string) =>
    holds({ question: 'q', operator, value }, () => '14:15');
  expect([asks('after', '09:00'), asks('before', '22:30'), asks('before', '9am')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('an editor is told of limits that are no times, or the wrong way round', () => {
  const said = (limits: object) => {
    const checked = check(timeQuestion, { name: 'q', label: 'Q', ...limits });
    return checked.ok ? [] : checked.problems.map(({ path }) => path);
  };
  expect(said({ earliest: '9am', latest: '5pm' })).toEqual([]);
  expect(said({ earliest: '9' })).toEqual(['earliest']);
  expect(said({ latest: 'late' })).toEqual(['latest']);
  expect(said({ earliest: '5pm', latest: '9am' })).toEqual(['latest']);
});
