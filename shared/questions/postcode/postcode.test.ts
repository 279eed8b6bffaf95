import { expect, test } from 'vitest';
import '../meanings.ts';
import { meaningOf } from '../meaningOf.ts';
import { readForTests } from '../readForTests.ts';

test.each([
  ['SW1A 1AA', 'SW1A 1AA'],
  ['sw1a1aa', 'SW1A 1AA'],
  [' m1  1-ae ', 'M1 1AE'],
  ['(cr2.6xh)', 'CR2 6XH'],
  ['B33\u00A08TH', 'B33 8TH'],
  ['gir 0aa', 'GIR 0AA'],
])('%j is understood as %s', (typed, answer) => {
  expect(readForTests('postcode', typed)).toBe(answer);
});

test.each(['SW1A', 'SW1', '1AA SW1A', 'SW1A 1A', 'SW1A 1AAA', 'ABC1 1AA', 'ＳＷ1A 1AA', '90210', '=A1 1AA'])(
  '%j is no full postcode',
  (typed) => {
    expect(readForTests('postcode', typed)).toEqual(['Enter a full UK postcode, like AA3 1AB']);
  },
);

test('browsers fill it in', () => {
  expect(meaningOf({ blockType: 'postcode' }).inputs({ name: 'q' })).toEqual([
    { name: 'q', purpose: 'postal-code' },
  ]);
});
