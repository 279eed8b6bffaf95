import { expect, test } from 'vitest';
import { readForTests } from '../readForTests.ts';
import { nationalInsuranceNumber } from './meaning.ts';

const kind = 'national-insurance-number';

test.each(['AB123456C', 'ab 12 34 56 c', ' AB 123456 C ', 'AB-12-34-56-C', 'ab12.34.56c'])(
  '%j is understood however it is spaced',
  (typed) => {
    expect(readForTests(kind, typed)).toBe('AB123456C');
  },
);

// QQ is the pattern's own example, as nobody has it.
test.each(['QQ123456C', 'AB123456', 'AB123456E', 'AB12345C', 'DA123456A', 'AO123456A', 'BG123456A', '1234'])(
  '%j is nobody’s number',
  (typed) => {
    expect(readForTests(kind, typed)).toEqual(['Enter a National Insurance number in the correct format']);
  },
);

test('left empty, it is asked for in the words of the GOV.UK pattern', () => {
  expect(readForTests(kind, '')).toEqual(['Enter a National Insurance number']);
});

test('people read it in pairs, as on the card; machines get it without spaces', () => {
  const question = { blockType: kind, name: 'q', label: 'Q' } as const;
  expect(nationalInsuranceNumber.shown('AB123456C', question)).toBe('AB 12 34 56 C');
  expect(nationalInsuranceNumber.cell?.('AB123456C', question)).toBe('AB123456C');
  expect(nationalInsuranceNumber.inputs(question)).toEqual([{ name: 'q' }]);
});
