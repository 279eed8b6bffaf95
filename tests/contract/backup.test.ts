import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import sharp from 'sharp';
import { call } from '#shared/contract/call.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

// Each of these starts programs, on whatever machine this is.
vi.setConfig({ testTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'guildhall-backup-'));
let product: Product;

beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
}, 180_000);
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of ours; where the original lies, or where another says. */
const run = (name: string, file: string, place: Partial<Record<'DATA_DIR' | 'MEDIA_DIR', string>> = {}) =>
  new Promise<Ended>((done) => {
    const { DATABASE_URL: _, ...env } = process.env;
    const places = { DATA_DIR: product.dataDir, MEDIA_DIR: product.mediaDir, ...place };
    const keys = { PAYLOAD_SECRET: 'x'.repeat(32), LINK_KEY: 'y'.repeat(32) };
    execFile(
      process.execPath,
      [`cms/commands/${name}.ts`, file],
      { cwd: root, env: { ...env, ...keys, ...places, NODE_ENV: 'production' } },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

// MongoDB's own tools back MongoDB up; the command says so.
const onSqlite = test.skipIf(process.env['TEST_DATABASE'] === 'mongodb');

onSqlite(
  'a backup made while editors write brings everything back: the same snapshot, byte for byte',
  async () => {
    const publisher = await product.as('publisher');
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    await publisher.upload(
      '/api/media',
      { name: 'a.png', type: 'image/png', bytes: picture },
      { alt: 'Blue' },
    );
    for (let n = 0; n < 10; n++)
      await publisher.post('/api/page', { title: `Page ${n}`, _status: 'published' });
    // A file that came with a case, and one that is still with the site.
    const [name, waiting] = [createHash('sha256').update(picture).digest('hex'), 'w'.repeat(22)];
    const kept = `ABCD-EFGH-JKLM/${name}`;
    expect((await call(product.wall.cms, 'POST', `/link/case-file/${kept}`, picture)).status).toBe(200);
    mkdirSync(join(product.dataDir, 'site/files'), { recursive: true });
    writeFileSync(join(product.dataDir, 'site/files', waiting), 'sealed');
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing; n++) await publisher.post('/api/page?draft=true', { title: `Draft ${n}` });
    })();
    const file = join(folder, 'all.backup');
    const made = await run('backup', file);
    writing = false;
    await writer;
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining('keep it where only you can read it') as string,
    });

    const there = { DATA_DIR: join(folder, 'there'), MEDIA_DIR: join(folder, 'media') };
    expect(await run('restore', file, there)).toMatchObject({ code: 0 });
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    expect(await run('snapshot', before)).toMatchObject({ code: 0 });
    expect(await run('snapshot', after, there)).toMatchObject({ code: 0 });
    expect(readFileSync(after, 'utf8')).toBe(readFileSync(before, 'utf8'));
    expect(readFileSync(after, 'utf8').split('\n').length).toBeGreaterThan(11);
    expect(readdirSync(`${after}.media`).sort()).toEqual(readdirSync(`${before}.media`).sort());
    expect(readdirSync(`${after}.media`).length).toBeGreaterThan(2);

    expect(readFileSync(join(there.DATA_DIR, 'files', kept))).toEqual(picture);
    expect(readFileSync(join(there.DATA_DIR, 'site/files', waiting), 'utf8')).toBe('sealed');

    const again = await run('restore', file, there);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('is there already') as string });
  },
);

test.each([
  ['that is not there', undefined, 'There is no backup'],
  ['that is something else', Buffer.from('hello'), "can't be restored"],
])('a backup %s is refused in one sentence', async (_, bytes, words) => {
  const file = join(folder, `wrong-${words.length}`);
  if (bytes) writeFileSync(file, bytes);
  const place = mkdtempSync(join(folder, 'place-'));
  mkdirSync(join(place, 'media'));
  const { code, output } = await run('restore', file, {
    DATA_DIR: join(place, 'data'),
    MEDIA_DIR: join(place, 'media'),
  });
  expect([code, output.trim().split('\n').length]).toEqual([1, 1]);
  expect(output).toContain(words);
});
