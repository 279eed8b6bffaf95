import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkable } from '#shared/content/linkable.ts';
import { check, inWords } from '#shared/schema/check.ts';
import { allBlocks, blockExamples, blocks, typeExamples, types } from './examples.ts';

const shared = join(import.meta.dirname, '../../shared');
const foldersOf = (kind: string): string[] =>
  readdirSync(join(shared, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const neighbourOf = (kind: string, name: string): string => {
  const file = name.replace(/(^|-)([a-z0-9])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
  return join(shared, kind, name, `${file}.astro`);
};

test('every folder of content is in the index, under its own name', () => {
  expect(types.map(({ name }) => name).sort()).toEqual(foldersOf('content').sort());
});

test('every folder of blocks is offered somewhere', () => {
  const offered = new Set(allBlocks.map(({ name }) => name));
  expect(foldersOf('blocks').filter((name) => !offered.has(name))).toEqual([]);
});

test('no two blocks share a name', () => {
  const names = allBlocks.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('everything that has an address can be linked to, and nothing else', () => {
  const addressed = types.filter(({ path }) => path).map(({ name }) => name);
  expect([...linkable].sort()).toEqual(addressed.sort());
});

test.each(types.filter(({ path }) => path).map(({ name }) => name))(
  '%s can be shown at its address',
  (name) => {
    expect(existsSync(neighbourOf('content', name)), basename(neighbourOf('content', name))).toBe(true);
  },
);

test.each(blocks.map(({ name }) => name))('the block %s can be shown', (name) => {
  expect(existsSync(neighbourOf('blocks', name)), basename(neighbourOf('blocks', name))).toBe(true);
});

test.each([...types, ...allBlocks].map(({ name, examples }) => ({ name, examples })))(
  '$name has examples: ordinary, longest, Welsh and hostile',
  ({ examples }) => {
    expect(Object.keys(examples)).toEqual(
      expect.arrayContaining(['ordinary', 'longest', 'welsh', 'hostile']),
    );
  },
);

describe('every example is right by its own schema, and nothing in it is dropped', () => {
  test.each([...typeExamples, ...blockExamples])('$thing.name: $name', ({ thing, content }) => {
    const checked = check(thing, content);
    expect(checked.ok ? '' : inWords(checked.problems)).toBe('');
    expect(checked.ok && checked.value).toEqual(content);
  });

  test.each(typeExamples)('$thing.name: nobody objects to publishing $name', ({ thing, content }) => {
    expect(thing.objections?.(content as never) ?? []).toEqual([]);
  });
});

describe('what an editor reads is there', () => {
  test.each([...types, ...allBlocks].map((thing) => [thing.name, thing] as const))(
    '%s and its fields have labels that a person would say',
    (_, thing) => {
      expect(thing.help.length).toBeGreaterThan(10);
      for (const field of Object.values(thing.fields)) expect(field.label).toMatch(/^[\p{Lu}“]/u);
    },
  );
});
