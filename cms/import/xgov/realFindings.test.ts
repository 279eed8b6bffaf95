import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LintedForm } from '../../lint/form.ts';
import { formsIn } from '../../lint/forms-in.ts';
import { sumsInWords } from '../../lint/in-words.ts';
import { lintForm } from '../../lint/lint-form.ts';
import { sumsOf } from '../../lint/sums.ts';
import { readByHand } from './readByHand.ts';
import { keyOf, sampleToRead } from './sampleToRead.ts';

const real = resolve(import.meta.dirname, '../../../../shared/data');
const folders = ['forms-xgov', 'forms-defra'] as const;

describe.skipIf(!existsSync(real))('what is wrong with 224 published forms', () => {
  const linted = new Map<string, LintedForm[]>();
  beforeAll(() => {
    for (const folder of folders)
      linted.set(
        folder,
        [...formsIn(join(real, folder))].map((form) => {
          if ('problem' in form) throw new Error(`${form.source}: ${form.problem}`);
          return lintForm(form);
        }),
      );
  });

  test('no finding is there twice', () => {
    for (const { source, findings } of [...linted.values()].flat()) {
      const said = findings.map(({ rule, path, message }) => [rule, path, message].join(' '));
      expect(new Set(said).size, source).toBe(said.length);
    }
  });

  test('no false alarm: a hundred of them, drawn by a seed, were read by hand against the definitions, and all are true', () => {
    const keys = folders.flatMap((folder) =>
      (linted.get(folder) ?? []).flatMap(({ source, findings }) =>
        findings.map((finding) => keyOf(`${folder}/${source}`, finding)),
      ),
    );
    const { seed, verdicts } = readByHand;
    // What is new has to be read, and only then to be written down there.
    expect(sampleToRead(keys, seed)).toEqual(Object.keys(verdicts));
    expect(Object.keys(verdicts)).toHaveLength(100);
    expect(Object.entries(verdicts).filter(([, verdict]) => verdict !== 'true')).toEqual([]);
  });

  test('the README counts them as they are', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const sums = sumsOf(linted.get('forms-xgov') ?? [], 0);
    const told = [...readme.matchAll(/^\| `([a-z-]+)` +\| +(\d+) \| +(\d+) \| .+\|$/gm)].map(
      ([, rule, findings, forms]) => ({ rule, findings: Number(findings), forms: Number(forms) }),
    );
    expect(told).toEqual(sums.rules.map(({ rule, findings, forms }) => ({ rule, findings, forms })));
    expect(readme).toContain(sumsInWords(sums).split('\n').at(-1));
  });
});
if (!existsSync(real)) console.warn(`SKIPPED: the real forms are not here (${real}).`);
