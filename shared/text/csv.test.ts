import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const one = (value: string | number | boolean | null | undefined): string => csv([[value]]).slice(1, -2);

test('a spreadsheet opens it as UTF-8: byte order mark, CRLF, every cell quoted', () => {
  expect(
    csv([
      ['Name', 'Café, “Ŵy”'],
      ['a "b"', 3],
    ]),
  ).toBe('\uFEFF"Name","Café, “Ŵy”"\r\n"a ""b""","3"\r\n');
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+44 113 496 0000', `"'+44 113 496 0000"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['  =1', `"'  =1"`],
  ['\u00A0=1', `"'\u00A0=1"`],
  ['＝1+1', `"'＝1+1"`],
  ["line\n=cmd|' /C calc'!A0", `"line\n'=cmd|' /C calc'!A0"`],
  ['line\r=1', `"line\n'=1"`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
])('%j can never run as a formula', (given, expected) => {
  expect(one(given)).toBe(expected);
});

test('ordinary answers stay as they are', () => {
  for (const text of ['12 High Street', 'me@example.org', 'a=b', '', 'two\nlines'])
    expect(one(text)).toBe(`"${text}"`);
  expect(one(null)).toBe('""');
  expect(one(-5)).toBe('"-5"');
  expect(one(true)).toBe('"true"');
});
