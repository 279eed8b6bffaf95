import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { clientOf } from '../client.ts';
import { freePort } from '../product.ts';

/** `npm run dev`, as somebody uses it who works on the project: in a copy of it, because the test works on it too. */
vi.setConfig({ testTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const administrator = { email: 'administrator@example.org', password: 'correct horse battery staple' };
const patient = { timeout: 90_000, interval: 250 };

let copy: string;
let dev: ChildProcess;
let ended: Promise<number | null>;
let said = '';
let cmsUrl: string;
let siteUrl: string;

beforeAll(async () => {
  // Within the checkout: what is linked must be on the same disk, and Next takes no link that leaves its root.
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache/dev-'));
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  });
  const gone = new Set(
    execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: root }).toString().split('\0'),
  );
  for (const file of tracked
    .toString()
    .split('\0')
    .filter((name) => name && !gone.has(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  linkAll(join(root, 'node_modules'), join(copy, 'node_modules'));

  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  cmsUrl = `http://127.0.0.1:${cmsPort}`;
  siteUrl = `http://127.0.0.1:${sitePort}`;
  const { PATH = '', HOME = '' } = process.env;
  dev = spawn(process.execPath, ['cms/commands/start.ts', '--dev'], {
    cwd: copy,
    env: {
      PATH,
      HOME,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      DATA_DIR: join(copy, '.data'),
      MEDIA_DIR: join(copy, '.data/media'),
      SEED: 'none',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      // No NODE_ENV, as in anybody's shell.
    } as unknown as NodeJS.ProcessEnv,
  });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  ended = new Promise((done) => dev.once('close', done));
}, 120_000);

afterAll(async () => {
  if (dev?.exitCode === null) {
    dev.kill('SIGTERM');
    await ended;
  }
  rmSync(copy, { recursive: true, force: true });
}, 120_000);

/** A folder again, of the same files: two gigabytes in two seconds. */
const linkAll = (from: string, to: string): void => {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, made] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(old, made);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), made);
    else linkSync(old, made);
  }
};

const statusOf = async (url: string): Promise<number> =>
  (await fetch(url).catch(() => undefined))?.status ?? 0;
const textOf = async (url: string): Promise<string> =>
  (await fetch(url).catch(() => undefined))?.text() ?? '';

test('on an empty data folder both sides come up', async () => {
  await expect.poll(() => said, patient).toContain('A first thing to try');
  await expect.poll(() => statusOf(`${cmsUrl}/ready`), patient).toBe(200);
  await expect.poll(() => statusOf(`${siteUrl}/ready`), patient).toBe(200);
  expect(await textOf(siteUrl)).toContain('This council’s website is being prepared');
});

// Next compiles all of Payload's screens for it, which takes longer than everything else here.
if (process.env['TEST_ALL'])
  test('the desk makes its screens when they are asked for', async () => {
    const login = await fetch(`${cmsUrl}/admin/login`);
    expect(login.status).toBe(200);
    expect(/<title>[^<]*/.exec(await login.text())?.[0]).toContain('Sign in');
  });

test('whoever changes how a page is shown sees it on the page a moment later', async () => {
  const { body } = await clientOf(cmsUrl).post('/api/people/login', administrator);
  const desk = clientOf(cmsUrl, (body as { token: string }).token);
  const made = await desk.post('/api/page', { title: 'Bin days', slug: 'bin-days', _status: 'published' });
  expect(made.status).toBe(201);
  await expect.poll(() => textOf(`${siteUrl}/bin-days`), patient).toContain('Bin days</h1>');

  const file = join(copy, 'shared/content/page/Page.astro');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('</Layout>', '  <p>Changed while it ran</p>\n</Layout>');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  await expect.poll(() => textOf(`${siteUrl}/bin-days`), patient).toContain('Changed while it ran');
  expect(said).toContain('shared/content/page/Page.astro changed: restarting cms and site.');
  // What was changed is the copy.
  expect(readFileSync(join(root, 'shared/content/page/Page.astro'), 'utf8')).toBe(before);
  await expect.poll(() => statusOf(`${cmsUrl}/ready`), patient).toBe(200);
});

test('Ctrl-C ends both in order and leaves nothing that listens', async () => {
  const from = said.length;
  dev.kill('SIGINT');
  expect(await ended).toBe(0);
  const last = said.slice(from);
  expect(last.indexOf('"stopped"')).toBeGreaterThan(-1);
  expect(last.indexOf('"stopped"')).toBeLessThan(last.indexOf('"ended"'));
  expect([await statusOf(`${cmsUrl}/health`), await statusOf(`${siteUrl}/health`)]).toEqual([0, 0]);
});
