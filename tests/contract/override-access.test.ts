import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const operations =
  'auth|count|countVersions|create|delete|duplicate|find|findByID|findDistinct|findVersionByID|findVersions|forgotPassword|login|resetPassword|restoreVersion|unlock|update|verifyEmail';

/** What stands between the bracket at `start` and the one that closes it; strings are not told apart. */
const insideBrackets = (source: string, start: number): string => {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if ('({['.includes(source[at] ?? '')) depth += 1;
    if (')}]'.includes(source[at] ?? '')) depth -= 1;
    if (depth === 0) return source.slice(start, at);
  }
  return source.slice(start);
};

const says = (text: string): boolean => /overrideAccess\s*[:,}]/.test(text);

/** The names of objects that are passed, or spread into what is passed. */
const namesIn = (inside: string): string[] =>
  [...inside.matchAll(/\.\.\.(\w+)|^\((\w+)$/g)].map(([, spread, whole]) => spread ?? whole ?? '');

const definitionOf = (name: string, source: string): string => {
  const [found] = source.matchAll(new RegExp(`const ${name}\\b[^={]*= \\{`, 'g'));
  return found ? insideBrackets(source, found.index + found[0].length - 1) : '';
};

/** Every call of Payload's Local API in a source that does not say whose rights it uses. */
const silentCalls = (source: string): string[] =>
  [...source.matchAll(new RegExp(`payload\\s*\\.\\s*(${operations})\\s*(<[^>]*>)?\\(`, 'g'))]
    .filter((call) => {
      const inside = insideBrackets(source, call.index + call[0].length - 1);
      return !says(inside) && !namesIn(inside).some((name) => says(definitionOf(name, source)));
    })
    .map((call) => call[0]);

test('every call of Payload’s Local API says whether it overrides access: its default is to do so', () => {
  const files = globSync('cms/**/*.{ts,tsx}', { cwd: root, exclude: ['cms/.next/**', 'cms/migrations/**'] });
  expect(files.length).toBeGreaterThan(50);
  const silent = files
    .filter((file) => !/\.test\.tsx?$|-for-tests\.ts$/.test(file))
    .flatMap((file) =>
      silentCalls(readFileSync(resolve(root, file), 'utf8')).map((call) => `${file}: ${call}…)`),
    );
  expect(silent).toEqual([]);
});

test('a call that does not say it is found, over several lines too', () => {
  expect(silentCalls("await payload.find({ collection: 'page' })")).toHaveLength(1);
  expect(silentCalls("await req.payload\n  .update({ data: { a: '(' }, id })")).toHaveLength(1);
  expect(silentCalls('const which = { id };\npayload.findByID(which)')).toHaveLength(1);
  expect(
    silentCalls('const which = { id, overrideAccess: true };\npayload.findByID({ ...which, depth: 0 })'),
  ).toEqual([]);
  expect(silentCalls("payload.count({ collection: 'page', overrideAccess: true })")).toEqual([]);
});
