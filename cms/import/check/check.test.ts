import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceShape } from '../govuk/source.ts';
import { checkInWords, checkItems } from './check.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
const body =
  `<h2>Heading</h2><p>${words.join(' ')}</p><ul><li>one</li><li>two</li></ul>` +
  '<table><tr><td>cell</td></tr></table><p><a href="/a">link</a><a href="#note">note</a></p>';

/** Compares a source with that body and a page with this one. */
const compared = (onPage: string) => {
  write('a.json', JSON.stringify({ schema_name: 'answer', title: 'Title', details: { body } }));
  write('pages/a/index.html', page(onPage));
  const item = { source: 'a.json', outcome: 'made', became: 'page /a', page: '/a', notes: [] } as const;
  return checkItems([item], folder, join(folder, 'pages'), sourceShape);
};

const page = (main: string): string =>
  `<!doctype html><html><body><header><a href="/">Council</a></header><main><h1 class="govuk-heading-l">Title</h1>
  <nav><ul><li><a href="/x">Contents</a></li></ul></nav>${main}<p class="gh-updated">Last updated today</p></main>
  <footer><h2>Footer</h2></footer></body></html>`;

test('a page that holds everything agrees, and what the site puts around it is not counted', () => {
  expect(compared(body)).toMatchObject([{ ok: true, words: 1, missing: [], differences: [] }]);
});

test('three of two hundred words that are gone are too many, and they are named', () => {
  const [found] = compared(body.replace('word10 word11 word12', ''));
  expect(found).toMatchObject({ ok: false, missing: ['word10 word11 word12'] });
  expect(found?.words).toBeLessThan(0.99);
  expect(checkInWords([found].filter((one) => one !== undefined))).toContain('missing: word10 word11 word12');
});

test('words in another order count as missing', () => {
  const [found] = compared(body.replace(words.join(' '), [...words].reverse().join(' ')));
  expect(found?.words).toBeLessThan(0.2);
});

test.each([
  ['h3', (html: string) => html.replaceAll('h2>', 'h3>')],
  ['list items', (html: string) => html.replace('<li>two</li>', 'two')],
  ['table cells', (html: string) => html.replace(/<\/?t(able|r|d)>/g, ' ')],
  ['links', (html: string) => html.replace('<a href="/a">link</a>', 'link')],
])('a difference in the number of %s is told', (what, change) => {
  const [found] = compared(change(body));
  expect(found?.ok).toBe(false);
  expect(found?.differences.join()).toContain(what);
});

test('a page that is not there has none of the words', () => {
  write('a.json', JSON.stringify({ schema_name: 'answer', title: 'Title', details: { body } }));
  const item = { source: 'a.json', outcome: 'made', became: 'page /b', page: '/b', notes: [] } as const;
  expect(checkItems([item], folder, join(folder, 'pages'), sourceShape)).toMatchObject([
    { ok: false, words: 0 },
  ]);
});
