import { expect, test } from 'vitest';
import { fileSize } from './fileSize.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [89_600, '90 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_240_000, '1.2 MB'],
  [25_400_000, '25 MB'],
])('%s bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
