import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { council, edit, make } from './council.ts';
import { fakeCms } from './fakeCms.ts';
import type { FakeCms } from './fakeCms.ts';
import {
  compileForTests,
  differencesFromCleanBuild,
  siteUrl,
  temporaryFolder,
  testBundle,
  until,
} from './publicFolder.ts';

const folder = temporaryFolder();
const fee = make('snippet', 'fee', { name: 'Fee', value: '£38' });
beforeAll(compileForTests);
afterAll(folder.remove);

/** The publisher in a process of its own, with its thread, as the site starts it. */
const startProcess = (cms: FakeCms) => {
  const options = { dataDir: folder.path, wall: { url: cms.url, key: cms.key }, siteUrl, dist: testBundle };
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'publisherProcess.ts'), JSON.stringify(options)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  return {
    said: () => said,
    hint: (hint: unknown) => child.stdin.write(JSON.stringify(hint)),
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
};

test(
  'killed in the middle of a publish and started again, the site is what a clean build gives',
  { timeout: 120_000 },
  async () => {
    const cms = await fakeCms(council());
    const page = (name: string): string => {
      const file = join(folder.path, 'public', name);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    const price = (value: string) => {
      const next = edit(cms.published.get('snippet/fee') ?? fee, { value });
      cms.published.set('snippet/fee', next);
      return next;
    };
    const count = (words: string): number =>
      Array.from({ length: 40 }, (_, n) => page(`fee-${n}/index.html`)).filter((html) => html.includes(words))
        .length;
    try {
      let running = startProcess(cms);
      await until('the first publish', () => count('£38') === 40, 60_000);
      let killedHalfWay = 0;
      for (const value of ['£41', '£42', '£43', '£44']) {
        running.hint(price(value));
        await until('some pages, or all', () => count(value) > 0, 30_000);
        await running.kill();
        if (count(value) < 40) killedHalfWay++;
        running = startProcess(cms);
        await until('all pages after the restart', () => count(value) === 40, 60_000);
        await until('it is in order', () => running.said().includes('site ready'), 30_000);
      }
      await running.kill();
      expect(killedHalfWay).toBeGreaterThan(0);
      expect(await differencesFromCleanBuild(join(folder.path, 'public'), cms.published.values())).toEqual(
        [],
      );
    } finally {
      await cms.stop();
    }
  },
);
