import { expect, test } from 'vitest';
import { referenceOf } from './reference.ts';

const references = Array.from({ length: 20_000 }, (_, n) => referenceOf('a link key', `key ${n}`));

test('a reference is twelve letters that can be read out, in three groups', () => {
  for (const reference of references)
    expect(reference).toMatch(/^[BCDFGHJKMNPQRTVWXY79]{4}(-[BCDFGHJKMNPQRTVWXY79]{4}){2}$/);
});

test('no two keys of twenty thousand share one', () => {
  expect(new Set(references).size).toBe(references.length);
});

test('the same key gives the same reference on every server that has the link key, and only there', () => {
  expect(referenceOf('a link key', 'key 7')).toBe(references[7]);
  expect(referenceOf('another link key', 'key 7')).not.toBe(references[7]);
});

test('all letters come up about equally often', () => {
  const counts = new Map<string, number>();
  for (const letter of references.join('').replaceAll('-', ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const count of counts.values()) expect(Math.abs(count / 12_000 - 1)).toBeLessThan(0.1);
});

test('nobody is given a rude word', () => {
  for (const reference of references)
    expect(reference.replaceAll('-', '')).not.toMatch(/FCK|CNT|NGR|TWT|WNK|DCK/);
});
