import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compile } from './publisher/compile.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guildhall-server-'));
const settings = {
  LINK_KEY: 'a-key-for-tests-of-more-than-32-characters',
  SITE_DATA_DIR: folder,
  SITE_PORT: '0',
  SITE_URL: 'https://www.example.gov.uk',
  // Nobody listens there: the cms is off.
  CMS_LINK_URL: 'http://127.0.0.1:9',
};

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
}

const children: ChildProcess[] = [];
const run = (more: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['site/server.ts'], {
    cwd: root,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], ...settings, ...more },
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece) => (said.out += piece));
  child.stderr.on('data', (piece) => (said.err += piece));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, said, ended };
};

const start = async (): Promise<Started & { readonly said: { out: string; err: string } }> => {
  const { child, said, ended } = run();
  for (let tries = 0; !said.out.includes('"listening"'); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error(`It did not start: ${said.out}${said.err}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { url } = lineOf(said.out, 'listening') as { url: string };
  return { child, said, ended, port: Number(new URL(url).port), lines: said.out.split('\n') };
};

const lineOf = (out: string, event: string): unknown =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { event: string })
    .find((line) => line.event === event);

beforeAll(() => compile(), 120_000);
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site that was never filled, with the cms off', () => {
  test('is alive, is not ready, and tells people to come back', async () => {
    const { port } = await start();
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await get('/health')).status).toBe(200);
    const ready = await get('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      ready: false,
      inbox: { waiting: 0 },
      publisher: { waiting: 0, pages: 0 },
    });
    const home = await get('/');
    expect(home.status).toBe(503);
    expect(home.headers.get('retry-after')).toBe('60');
    expect(await home.text()).toContain('Try again in a few minutes');
  });

  test('logs one JSON line for each event', async () => {
    const { port, said } = await start();
    await fetch(`http://127.0.0.1:${port}/nowhere`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const line of said.out.trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({
        side: 'site',
        at: expect.stringMatching(/Z$/),
        event: expect.any(String),
      });
  });
});

test('on SIGTERM it takes nothing new, finishes what is under way, and ends well', async () => {
  const { port, child, ended, said } = await start();
  const body = 'path=%2Fbins&useful=yes';
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (piece) => (answer += piece.toString()));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    `POST /feedback HTTP/1.1\r\nHost: x\r\nOrigin: ${settings.SITE_URL}\r\nConnection: close\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
  socket.write(body.slice(5));
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 303 /);
  expect(await ended).toBe(0);
  expect(lineOf(said.out, 'stopped')).toBeDefined();
});

describe('what it can’t start with is one plain sentence and a failure', () => {
  const fails = async (more: Record<string, string>) => {
    const { said, ended } = run(more);
    return { code: await ended, words: said.err.trim() };
  };

  test('a wrong setting', async () => {
    expect(await fails({ LINK_KEY: 'short' })).toEqual({
      code: 1,
      words: 'LINK_KEY must be the key that the cms has too, of 32 characters or more.',
    });
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, words } = await fails({ SITE_PORT: port });
    other.close();
    expect({ code, words }).toEqual({
      code: 1,
      words: `Port ${port} is taken by something else: stop that, or set SITE_PORT.`,
    });
  });

  test('a folder that can’t be one', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, words } = await fails({ SITE_DATA_DIR: file });
    expect({ code, words }).toEqual({
      code: 1,
      words: `The site can't use ${file}/public, where it keeps what it needs (ENOTDIR).`,
    });
  });
});
