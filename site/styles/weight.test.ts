import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { expect, test } from 'vitest';

const kilobyte = 1024;
const compiled = (name: string) =>
  compile(fileURLToPath(new URL(name, import.meta.url)), {
    style: 'compressed',
    charset: false,
    loadPaths: [fileURLToPath(new URL('../../node_modules', import.meta.url))],
  }).css;
const weight = (css: string) => gzipSync(css, { level: 9 }).length;

const reading = compiled('reading.scss');
const form = compiled('form.scss');

test('the styles of a reading page weigh at most 7 KB compressed', () => {
  console.log(
    `reading ${weight(reading)} bytes, form ${weight(reading + form) - weight(reading)} bytes more`,
  );
  expect(weight(reading)).toBeLessThanOrEqual(7 * kilobyte);
});

test('a form page adds at most 4 KB of styles', () => {
  expect(weight(reading + form) - weight(reading)).toBeLessThanOrEqual(4 * kilobyte);
});

test('no style loads anything: no font, no picture, no other sheet', () => {
  expect(reading + form).not.toMatch(/@import|@font-face|url\(/);
});

test('every colour that a council may set has a default', () => {
  const used = new Set((reading + form).match(/var\(--council-[a-z-]+/g)?.map((name) => name.slice(4)));
  const missing = [...used].filter((name) => !reading.includes(`${name}:`));
  expect(used.size).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
