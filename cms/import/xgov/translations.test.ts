import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryStore } from '../memory-store.ts';
import { asks, form, page, summary } from './formsForTests.ts';
import { importXgov } from './import.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (source: string, file: object): void => writeFileSync(join(folder, source), JSON.stringify(file));

test('a Welsh form is a translation of the one English form beside it that asks the same', async () => {
  const asking = (...names: string[]) =>
    form([
      page(
        '/a',
        names.map((name) => asks('TextField', name)),
        [{ path: '/summary' }],
      ),
      summary,
    ]);
  put('fund__en__risk.json', asking('x', 'y'));
  put('fund__cy__risg.json', asking('y', 'x'));
  put('fund__en__costs.json', asking('z'));
  put('fund__cy__costau.json', asking('z', 'more'));
  put('other__cy__risg.json', asking('x', 'y'));
  const { store, of } = memoryStore();
  const run = () => importXgov(folder, store, () => undefined);
  const reports = await run();
  expect(of('fund__cy__risg.json')).toMatchObject({ translationOf: { type: 'form' } });
  const alone = ['fund__cy__costau.json', 'other__cy__risg.json'];
  for (const source of [...alone, 'fund__en__risk.json'])
    expect(of(source), source).not.toHaveProperty('translationOf');
  const told = reports.filter(({ notes }) => notes.some(({ what }) => what.startsWith('no English form')));
  expect(told.map(({ source }) => source)).toEqual(alone);
  expect((await run()).every(({ outcome }) => outcome === 'unchanged')).toBe(true);
});
