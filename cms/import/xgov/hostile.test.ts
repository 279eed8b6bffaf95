import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { largest } from '../json.ts';
import { memoryStore } from '../memory-store.ts';
import { asks, condition, form, is, page } from './formsForTests.ts';
import { importXgov } from './import.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (source: string, file: unknown): void =>
  writeFileSync(join(folder, source), typeof file === 'string' ? file : JSON.stringify(file));

test('a file that is empty, broken, enormous, hostile or no form gets a clear line each, and the rest goes on', async () => {
  put('broken.json', '{"pages": ');
  put('empty.json', '');
  put('enormous.json', '{}');
  truncateSync(join(folder, 'enormous.json'), largest + 1);
  put('good.json', form([page('/a', [asks('TextField', 't')])]));
  put(
    'hostile.json',
    form([
      page('/__proto__', [
        asks('constructor', '__proto__'),
        { type: 'Html', content: '<script>alert(1)</script><p onclick="x()">Hi</p>' },
      ]),
    ]),
  );
  const doubled = Array.from({ length: 60 }, (_, n) =>
    condition(
      `c${n}`,
      ...(n ? [{ conditionName: `c${n - 1}` }, { conditionName: `c${n - 1}` }] : [is('t', 'true')]),
    ),
  );
  const ways = [{ path: '/b', condition: 'c59' }];
  put(
    'doubled.json',
    form([page('/a', [asks('YesNoField', 't')], ways), page('/b', [])], { conditions: doubled }),
  );
  put(
    'long.json',
    form([
      page(`/${'/'.repeat(400_000)}x`, [
        asks('TextField', 't', { title: `${'<'.repeat(400_000)}.`, hint: '.'.repeat(400_000) }),
        { type: 'Markdown', content: '['.repeat(400_000) },
      ]),
    ]),
  );
  put('none.json', { title: 'Something else' });
  put('pageless.json', form([]));
  put('twice.json', form([page('/a', []), page('/a', [])]));
  const { store, of } = memoryStore();
  const reports = await importXgov(folder, store, () => undefined);
  expect(
    reports.map(({ source, outcome, notes }) => [
      source,
      outcome,
      outcome === 'failed' ? notes[0]?.what : '',
    ]),
  ).toEqual([
    ['broken.json', 'failed', expect.stringMatching(/^The file is not JSON/)],
    ['doubled.json', 'failed', 'It could not be read: its conditions are made of each other too often'],
    ['empty.json', 'failed', 'The file is empty'],
    ['enormous.json', 'failed', 'The file is larger than 5 MB'],
    ['good.json', 'made', ''],
    ['hostile.json', 'made', ''],
    ['long.json', 'made', ''],
    ['none.json', 'failed', 'The file holds no form: it has no pages'],
    ['pageless.json', 'failed', 'The form has no pages'],
    ['twice.json', 'failed', 'Two pages have the address “/a”'],
  ]);
  expect(JSON.stringify(of('hostile.json'))).not.toMatch(/alert|onclick/);
});
