import { expect, test } from 'vitest';
import '../meanings.ts';
import { meaningOf } from '../meaningOf.ts';
import { readForTests } from '../readForTests.ts';

const long = `https://example.com/${'a'.repeat(1980)}`;

test.each([
  ['www.example.com', 'https://www.example.com'],
  ['example.com/events?day=1#map', 'https://example.com/events?day=1#map'],
  ['example.com:8080', 'https://example.com:8080'],
  ['http://example.com', 'http://example.com'],
  ['HTTPS://Example.com/A', 'https://Example.com/A'],
  ['https://example.com/caffi-tŷ', 'https://example.com/caffi-tŷ'],
  [long, long],
])('%j is understood as %j', (typed, answer) => {
  expect(readForTests('web-address', typed)).toBe(answer);
});

test.each([
  'javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'ftp://example.com',
  'mailto:a@example.com',
  'data:text/html,x',
  '//example.com',
  'https://',
  'https:example.com',
  'localhost',
  'http://127.0.0.1',
  'https://me:secret@example.com',
  'https://bank.example@example.org',
  'https://exаmple.com',
  'https://example.com\\@example.org',
  'https://example.com/a b',
  'https://example.com/\u202Egpj.exe',
  'https://example.com/"><script>',
])('%j is no web address that staff may be led to', (typed) => {
  expect(readForTests('web-address', typed)).toEqual([
    'Enter a web address in the correct format, like https://www.example.com',
  ]);
});

test('what is too long is said to be so', () => {
  expect(readForTests('web-address', `${long}a`, { called: 'the website' })).toEqual([
    'The website must be 2,000 characters or less',
  ]);
});

test('browsers fill it in only where it is the person’s own', () => {
  const purpose = (more: object) => meaningOf({ blockType: 'web-address' }).inputs({ name: 'q', ...more })[0];
  expect(purpose({ own: true })?.purpose).toBe('url');
  expect(purpose({})?.purpose).toBeUndefined();
});

test('hostile lengths are refused at once', () => {
  const before = performance.now();
  readForTests('web-address', `${'a-'.repeat(1000)}`);
  readForTests('web-address', `${'a.'.repeat(999)}!`);
  expect(performance.now() - before).toBeLessThan(1000);
});
