import { expect, test } from 'vitest';
import { cells, numberColumns } from './cells.ts';

test('what a spreadsheet copies becomes rows of cells', () => {
  expect(cells('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a short row is filled up, an empty one is dropped', () => {
  expect(cells('a\tb\n\n\t\nc')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('quotation marks around a cell go, those inside stay, and its line breaks do not break the row', () => {
  expect(cells('"two\nlines"\t"a ""b"""\nc\td')).toEqual([
    ['two lines', 'a "b"'],
    ['c', 'd'],
  ]);
});

test('a quotation mark that is never closed is text', () => {
  expect(cells('"a\tb\nc\t5" x')).toEqual([
    ['"a', 'b'],
    ['c', '5" x'],
  ]);
});

test('a large paste full of quotation marks is read in an instant', () => {
  const started = performance.now();
  expect(cells('"'.repeat(20_000))).toHaveLength(1);
  expect(cells('"a\t'.repeat(6_000))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a column of numbers is known whatever they look like; one word in it makes it text, and so do phone numbers', () => {
  const rows = [
    ['£1,075.50', '12%', '2026', '01632 960 001', 'x', ''],
    ['-3', '(4)', '4.5m', '01632 960 002', '5', ''],
  ];
  expect(numberColumns(rows)).toEqual([true, true, true, false, false, false]);
});
