import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { hashOf } from '#site/replica/mediaAddress.ts';
import { council, make } from './council.ts';
import { differences, temporaryFolder } from './publicFolder.ts';
import { fakeCms } from './fakeCms.ts';

/** `npm run build`, as it is typed. */
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const build = (
  parts: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const root = join(import.meta.dirname, '../../..');
    execFile(
      process.execPath,
      [join(root, 'site/commands/build.ts'), ...parts],
      { cwd: root, env: { ...process.env, DATA_DIR: folder.path, ...environment } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });

const snapshot = (lines: readonly (AnyPublished | string)[], name = 'snapshot.ndjson'): string => {
  const file = join(folder.path, name);
  writeFileSync(
    file,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return file;
};

const at = (name: string): string => join(folder.path, name);

test(
  'two builds of one snapshot are the same bytes, whatever order its lines have',
  { timeout: 120_000 },
  async () => {
    const bytes = Buffer.from('a picture');
    const hash = hashOf(bytes);
    const picture = make(
      'media',
      'hall',
      { alt: 'The hall' },
      { file: { name: 'hall.png', mimeType: 'image/png', bytes: bytes.length, hash, sizes: [] } },
    );
    const documents = [...council(), picture];
    const [one, other] = [snapshot(documents), snapshot([...documents].reverse(), 'reversed.ndjson')];
    for (const file of [one, other]) {
      mkdirSync(`${file}.media`);
      writeFileSync(join(`${file}.media`, hash), bytes);
    }
    const first = await build(['--from', one, '--out', at('one')]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toContain('pages from 79 documents');
    expect(await build(['--from', other, '--out', at('other')])).toMatchObject({ code: 0 });
    expect(differences(at('one'), at('other'))).toEqual([]);
    expect(readFileSync(at('one/media/hall.png'))).toEqual(bytes);
    expect(readFileSync(at('one/road-1/index.html'), 'utf8')).toContain('Road page 1');
  },
);

test('from the running cms it builds what a snapshot of it would', { timeout: 120_000 }, async () => {
  const documents = council().slice(0, 12);
  const cms = await fakeCms(documents);
  const fromCms = await build(['--from', cms.url, '--out', at('cms')], { LINK_KEY: cms.key });
  await cms.stop();
  expect(fromCms).toMatchObject({ code: 0 });
  expect(await build(['--from', snapshot(documents), '--out', at('snapshot')])).toMatchObject({ code: 0 });
  expect(differences(at('cms'), at('snapshot'))).toEqual([]);
});

test(
  'a snapshot that is missing, empty or torn is one plain sentence, with the line',
  { timeout: 60_000 },
  async () => {
    const out = ['--out', at('out')];
    const missing = await build(['--from', at('nothing.ndjson'), ...out]);
    expect(missing.code).toBe(1);
    expect(missing.said).toContain(`There is no snapshot ${at('nothing.ndjson')}.`);
    expect((await build(['--from', snapshot([]), ...out])).said).toContain('is empty.');
    const torn = await build(['--from', snapshot([...council().slice(0, 2), '{"type":"pa']), ...out]);
    expect(torn.code).toBe(1);
    expect(torn.said).toContain('line 3: this is no JSON');
  },
);

test(
  'a document that breaks its schema is left out by name, and the command does not end well',
  { timeout: 60_000 },
  async () => {
    const bad = { ...make('page', 'bad', { title: '' }, { slug: 'bad' }) };
    const { code, said } = await build([
      '--from',
      snapshot([...council().slice(0, 3), bad]),
      '--out',
      at('out'),
    ]);
    expect(code).toBe(1);
    expect(said).toContain('Left out: line 4: title: Title is missing');
  },
);

test('a folder that holds other things is left alone', async () => {
  writeFileSync(at('precious.txt'), 'mine');
  const { code, said } = await build(['--from', snapshot(council()), '--out', folder.path]);
  expect(code).toBe(1);
  expect(said).toContain('holds other things');
  expect(readFileSync(at('precious.txt'), 'utf8')).toBe('mine');
});

test('without a key, or with the cms off, it says what to do', async () => {
  const keyless = await build(['--out', at('out')], { LINK_KEY: '' });
  expect(keyless.code).toBe(1);
  expect(keyless.said).toContain('build from a snapshot with --from FILE');
  const cms = await fakeCms();
  await cms.stop();
  const off = await build(['--from', cms.url, '--out', at('out')], { LINK_KEY: cms.key });
  expect(off.code).toBe(1);
  expect(off.said).toContain("can't be reached");
});
