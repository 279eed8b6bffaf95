import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Submission } from '#shared/contract/messages.ts';
import { openInbox } from '#site/inbox/openInbox.ts';
import { formSite } from '../abuse/formSite.ts';
import { newKey, sendAll } from '../abuse/missedBin.ts';
import { resident } from '../abuse/resident.ts';

const linkKey = 'k'.repeat(40);
let dataDir: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  const site = await formSite();
  ({ dataDir } = site);
  await site.stop('keep');
}, 180_000);
afterEach(() => child?.kill('SIGKILL'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** The site's own process over the data folder; the cms is off. Gives its address. */
const start = async (): Promise<string> => {
  const started = spawn(process.execPath, ['site/server.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      LINK_KEY: linkKey,
      SITE_DATA_DIR: dataDir,
      SITE_PORT: '0',
      SITE_URL: 'https://www.example.gov.uk',
      CMS_LINK_URL: 'http://127.0.0.1:9',
      TRUST_PROXY: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  let said = '';
  return new Promise((listening, failed) => {
    started.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /"listening".*?"url":"([^"]+)"/.exec(said)?.[1];
      if (url) listening(url);
    });
    started.once('exit', () => failed(new Error(`The site ended: ${said}`)));
  });
};

test('answers whose reference was shown survive the site’s kill -9, and sending the others again makes no second', async () => {
  const shown = new Map<string, string>();
  const tried = new Set<string>();
  let people = 0;

  const send = async (url: string, key: string): Promise<void> => {
    tried.add(key);
    const page = await sendAll(resident(url, `2001:db8:${(++people).toString(16)}::1`), { _key: key });
    const reference = /sent\/([A-Z0-9-]{14})/.exec(page.html)?.[1];
    if (reference) shown.set(key, reference);
  };
  for (let round = 0; round < 3; round++) {
    const url = await start();
    // It listens before it has opened its replica; until then it says 503.
    for (const key = newKey(); !shown.has(key);) await send(url, key);
    let isUp = true;
    const writers = Array.from({ length: 6 }, async () => {
      while (isUp) await send(url, newKey()).catch(() => undefined);
    });
    // Four at least each time, however slow the machine is.
    const enough = shown.size + 3;
    for (const at = Date.now() + 400 + Math.random() * 600; Date.now() < at || shown.size < enough;)
      await new Promise((done) => setTimeout(done, 10));
    isUp = false;
    const ended = new Promise((done) => child?.once('exit', done));
    child?.kill('SIGKILL');
    await Promise.all([ended, ...writers]);
  }
  expect(shown.size).toBeGreaterThan(10);

  // Whoever saw nothing presses again.
  const url = await start();
  for (const key of tried) while (!shown.has(key)) await send(url, key);
  child?.kill('SIGKILL');
  expect(shown.size).toBe(tried.size);

  const inbox = openInbox({ file: `${dataDir}/inbox.db`, key: linkKey });
  const rows = inbox.database.prepare('SELECT message FROM inbox').all() as { message: string }[];
  const kept = rows.map(({ message }) => JSON.parse(message) as Submission);
  inbox.close();
  expect(kept).toHaveLength(tried.size);
  expect(new Map(kept.map(({ key, reference }) => [key, reference]))).toEqual(shown);
  for (const { answers } of kept) expect(answers).toHaveLength(7);
}, 120_000);
