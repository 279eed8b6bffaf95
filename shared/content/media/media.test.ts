import { expect, test } from 'vitest';
import { media } from './schema.ts';

const picture = { mimeType: 'image/png' };
const pathsOf = (content: Parameters<NonNullable<typeof media.problems>>[0], file?: { mimeType: string }) =>
  media.problems?.(content, file).map(({ path }) => path);

test('a picture says what it shows or is decorative: one of the two, never both', () => {
  expect(pathsOf({ alt: 'A bin' }, picture)).toEqual([]);
  expect(pathsOf({ decorative: true }, picture)).toEqual([]);
  expect(pathsOf({}, picture)).toEqual(['alt']);
  expect(pathsOf({ alt: '  ', decorative: false }, picture)).toEqual(['alt']);
  expect(pathsOf({ alt: 'A bin', decorative: true }, picture)).toEqual(['alt']);
});

test('a file that is no picture needs no alternative text', () => {
  expect(pathsOf({}, { mimeType: 'application/pdf' })).toEqual([]);
});

test('where nobody knows the kind of file, it counts as a picture', () => {
  expect(pathsOf({})).toEqual(['alt']);
});
