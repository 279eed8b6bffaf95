import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

describe.each(Object.entries<Rule>(rules))('%s', (name, { severity, why, example }) => {
  const { wrong, path, message, right } = example;

  test('finds what is wrong with its example, says where, and how to put it right', () => {
    const found = findings(wrong).find(({ rule }) => rule === name);
    expect(found).toMatchObject({ severity, path, message });
    expect(found?.remedy).toMatch(/^[A-Z“].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('has nothing to say once that is put right, nor has any other', () => {
    expect(findings(right)).toEqual([]);
  });
});
