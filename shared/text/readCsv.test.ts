import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './readCsv.ts';

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,,"c, ""d"""\n\n,,\n"x\ny",',
    [
      ['a', '', 'c, "d"'],
      ['x\ny', ''],
    ],
  ],
  ['5" pipe,"cut off', [['5" pipe', '"cut off']]],
  ['', []],
])('%j', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

test('whatever was written is read again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(readCsv(text)).toEqual(rows.filter((row) => row.some(Boolean)));
    }),
  );
});
