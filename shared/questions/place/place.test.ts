import { expect, test } from 'vitest';
import { holds } from '../../form/condition.ts';
import type { Operator } from '../../form/condition.ts';
import '../meanings.ts';
import { meaningOf } from '../meaningOf.ts';
import { readForTests } from '../readForTests.ts';
import { gridReference } from './gridReference.ts';
import { place } from './meaning.ts';

const question = { blockType: 'place', name: 'q', label: 'Q' } as const;

test.each([
  ['SD 123 456', 'SD 123 456'],
  ['sd123456', 'SD 123 456'],
  ['SD 1234 5678', 'SD 1234 5678'],
  ['SD1234567890', 'SD 12345 67890'],
  [' s d 12345, 67890 ', 'SD 12345 67890'],
  ['HP\u00A0612\u00A0162', 'HP 612 162'],
  // Trafalgar Square, Snowdon, Muckle Flugga and the Isles of Scilly, in metres.
  ['530034, 180381', 'TQ 30034 80381'],
  ['260986 354375', 'SH 60986 54375'],
  ['E460707 N1219695', 'HP 60707 19695'],
  ['090000 005000', 'SV 90000 05000'],
])('the grid reference %j is %s', (typed, reference) => {
  expect(gridReference(typed)).toBe(reference);
});

test.each([
  ['letters of no square', 'SI 123 456'],
  ['a square that is all sea', 'OA 123 456'],
  ['a square beyond the grid', 'AB 123 456'],
  ['an odd number of digits', 'SD 12345'],
  ['a square that is ten kilometres wide', 'SD 12'],
  ['more digits than metres', 'SD 123456 123456'],
  ['an Irish one', 'J 338 740'],
  ['metres out at sea', '650000, 1150000'],
  ['metres beyond the grid', '999999, 9999999'],
  ['metres that are not kept apart', '312345445678'],
  ['other digits', 'SD ١٢٣ ٤٥٦'],
  ['degrees', '53.9, -3.0'],
  ['a formula', '=SD123456'],
])('%s is no grid reference', (_what, typed) => {
  expect(gridReference(typed)).toBeUndefined();
  expect(readForTests('place', { 'q-grid': typed })).toEqual([
    'q-grid: Enter a grid reference in Great Britain, like SD 123 456',
  ]);
});

test('one way to say it is enough, and all three are kept', () => {
  expect(readForTests('place', { 'q-description': 'By the bridge' })).toEqual({
    description: 'By the bridge',
  });
  expect(readForTests('place', { 'q-postcode': 'aa31ab' })).toEqual({ postcode: 'AA3 1AB' });
  expect(
    readForTests('place', {
      'q-description': 'By\r\nthe bridge',
      'q-postcode': 'AA3 1AB',
      'q-grid': '312345 445678',
    }),
  ).toEqual({ description: 'By\nthe bridge', postcode: 'AA3 1AB', gridReference: 'SD 12345 45678' });
});

test('without any, one sentence asks for one of them', () => {
  expect(readForTests('place', {})).toEqual([
    'q-description: Enter a description, a postcode or a grid reference',
  ]);
  expect(readForTests('place', {}, { called: 'where the pothole is' })).toEqual([
    'q-description: Enter where the pothole is',
  ]);
});

test('each that is wrong is named, even beside one that is right', () => {
  expect(
    readForTests('place', { 'q-description': 'x'.repeat(501), 'q-postcode': 'AA3', 'q-grid': 'SD 123 456' }),
  ).toEqual([
    'q-description: Description must be 500 characters or less',
    'q-postcode: Enter a full UK postcode, like AA3 1AB',
  ]);
  expect(readForTests('place', { 'q-description': '😀'.repeat(500) })).toHaveProperty('description');
});

test('people read each on a line of its own; conditions look for words in all of them', () => {
  const answer = { description: 'By the bridge', postcode: 'AA3 1AB', gridReference: 'SD 123 456' };
  const shown = place.shown(answer, question);
  expect(shown).toBe('By the bridge\nAA3 1AB\nGrid reference SD 123 456');
  const asks = (operator: Operator, value: string) => holds({ question: 'q', operator, value }, () => shown);
  expect([asks('contains', 'bridge'), asks('contains', 'aa3'), asks('contains', 'mill')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('browsers do not fill in where the person lives', () => {
  expect(meaningOf(question).inputs(question)).toEqual([
    { name: 'q-description' },
    { name: 'q-postcode' },
    { name: 'q-grid' },
  ]);
});
