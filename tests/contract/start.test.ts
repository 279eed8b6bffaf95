import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test, vi } from 'vitest';
import { freePort } from '../product.ts';

// Each of these starts programs, on whatever machine this is.
vi.setConfig({ testTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'guildhall-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start` with a data folder of its own; `said` grows as it speaks. */
const start = async (name: string, changes: Readonly<Record<string, string>> = {}) => {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const dataDir = join(folder, name);
  const cmsPort = await freePort();
  const sitePort = await freePort();
  const child = spawn(process.execPath, ['cms/commands/start.ts'], {
    cwd: root,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      DATA_DIR: dataDir,
      MEDIA_DIR: join(dataDir, 'media'),
      SEED: 'none',
      ...changes,
    },
  });
  const state = { said: '', problem: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (state.said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (state.problem += text));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { state, ended, child, dataDir, cmsPort, sitePort };
};

/** The process id of a child that runs a program. */
const childOf = (parent: number | undefined, program: string): number | undefined =>
  execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([ppid, , ...args]) => Number(ppid) === parent && args.includes(program))
    .map(([, pid]) => Number(pid))[0];

/** Whether a process is there and not only its exit code, which nobody may ever ask for. */
const isRunning = (pid: number): boolean =>
  /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());

const refusal = async (name: string, changes: Readonly<Record<string, string>> = {}) => {
  const { state, ended } = await start(name, changes);
  const code = await ended;
  return { code, words: state.problem.trim() };
};

/** A database that the first start made, for the tests that spoil one. */
const databaseIn = (name: string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name, 'guildhall.db');
};

test('the first start makes keys that only their owner reads, prints the password once, and Ctrl-C ends both in order; the next start keeps everything', async () => {
  const secret = 'the secret of a start that is a test of it';
  const first = await start('kept', { PAYLOAD_SECRET: secret, SMTP_URL: 'smtp://me:password@127.0.0.1:1' });
  await expect
    .poll(() => first.state.said, { timeout: 200_000, interval: 200 })
    .toContain('A first thing to try');
  expect(first.state.said).toMatch(/Administrator: \S+@\S+\nPassword: +\S{20}/);
  expect((await fetch(`http://127.0.0.1:${first.cmsPort}/ready`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${first.sitePort}/health`)).status).toBe(200);
  const keys = join(first.dataDir, 'keys');
  for (const name of readdirSync(keys)) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600);

  // The public's process holds neither the database's address nor the secret that signs sessions.
  const { pid = 0 } = first.child;
  if (process.platform === 'linux') {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const site = children.find((one) =>
      readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('site/server.ts'),
    );
    const environment = readFileSync(`/proc/${site}/environ`, 'utf8');
    expect(environment).toContain('LINK_KEY=');
    expect(environment).not.toMatch(/PAYLOAD_SECRET|SMTP_URL|\0DATA_DIR|guildhall\.db/);
    expect(environment).not.toContain(secret);
  }

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.state.said.indexOf('"stopped"')).toBeLessThan(first.state.said.indexOf('"ended"'));

  const second = await start('kept', { PAYLOAD_SECRET: secret });
  await expect
    .poll(() => second.state.said, { timeout: 100_000, interval: 100 })
    .toContain('A first thing to try');
  expect(second.state.said).not.toContain('Password:');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('Ctrl-C while the cms is starting leaves nothing behind', async () => {
  const { state, ended, child, cmsPort, dataDir } = await start('hurried');
  // The keys are made first, the database and its administrator later, and then the cms starts.
  await expect.poll(() => state.said, { timeout: 200_000, interval: 20 }).toContain('Password:');
  await expect
    .poll(() => childOf(child.pid, 'cms/server.ts'), { timeout: 20_000, interval: 5 })
    .toBeDefined();
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(`http://127.0.0.1:${cmsPort}/health`)).rejects.toThrow('fetch failed');
  expect(readdirSync(dataDir)).not.toContain('site');
});

test('a cms whose starter was killed while it started ends by itself', async () => {
  const { state, ended, child, cmsPort } = await start('killed');
  await expect.poll(() => state.said, { timeout: 200_000, interval: 20 }).toContain('Password:');
  let cms = 0;
  await expect
    .poll(() => (cms = childOf(child.pid, 'cms/server.ts') ?? 0), { timeout: 20_000, interval: 5 })
    .not.toBe(0);
  child.kill('SIGKILL');
  await ended;
  // It comes up, if it was far enough, notices, and goes.
  await expect.poll(() => isRunning(cms), { timeout: 30_000, interval: 200 }).toBe(false);
  await expect(fetch(`http://127.0.0.1:${cmsPort}/health`)).rejects.toThrow('fetch failed');
});

test('a taken port is said in one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port: taken } = server.address() as AddressInfo;
  const { code, words } = await refusal('port', { CMS_PORT: String(taken) });
  server.close();
  expect([code, words]).toEqual([
    1,
    `Port ${taken} is taken: set CMS_PORT to another, or stop what uses it.`,
  ]);
});

test('a wrong setting is said in one sentence', async () => {
  expect(await refusal('setting', { SITE_URL: 'example.org' })).toEqual({
    code: 1,
    words: 'SITE_URL must be an address such as https://www.example.org, not “example.org”.',
  });
});

test('a database server that does not answer is said in one sentence, without its password', async () => {
  expect(
    await refusal('unreachable', {
      DATABASE_URL: 'mongodb://me:password@127.0.0.1:1/guildhall?replicaSet=rs0&serverSelectionTimeoutMS=500',
    }),
  ).toEqual({
    code: 1,
    words: "The database at 127.0.0.1:1 can't be used: connect ECONNREFUSED 127.0.0.1:1.",
  });
});

test('a MongoDB without a replica set is refused before anything is built or made', async () => {
  const { code, words } = await refusal('alone', { DATABASE_URL: 'mongodb://127.0.0.1:1/guildhall' });
  expect([code, words.split('\n').length]).toEqual([1, 1]);
  expect(words).toContain('replicaSet=NAME');
});

test('a data folder that can’t be written is said in one sentence', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const { code, words } = await refusal('a-file/below');
  expect([code, words.split('\n').length]).toEqual([1, 1]);
  expect(words).toContain("can't be written");
});

test('a broken database is said in one sentence', async () => {
  writeFileSync(databaseIn('broken'), 'this is no database, however long it may be '.repeat(100));
  const { code, words } = await refusal('broken');
  expect([code, words.split('\n').length]).toEqual([1, 1]);
  expect(words).toMatch(/^The database .* can't be used/);
});

test('a database of a newer version is said in one sentence, and left as it is', async () => {
  const file = databaseIn('newer');
  const database = new DatabaseSync(file);
  database.exec(
    "CREATE TABLE payload_migrations (name TEXT); INSERT INTO payload_migrations VALUES ('20990101_later')",
  );
  database.close();
  const before = readFileSync(file);
  const { code, words } = await refusal('newer');
  expect([code, words]).toEqual([1, `The database ${file} was written by a newer version of Guildhall.`]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a person can be made before the first start: the command makes the database', async () => {
  const { DATABASE_URL: _, NODE_ENV: __, ...inherited } = process.env;
  const DATA_DIR = join(folder, 'person');
  const said = execFileSync(
    process.execPath,
    ['cms/commands/user.ts', 'add', 'first@example.org', '--role', 'administrator'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...inherited, DATA_DIR, MEDIA_DIR: join(DATA_DIR, 'media') } as unknown as NodeJS.ProcessEnv,
    },
  );
  expect(said).toMatch(/^first@example\.org can sign in with the password \S{20}\n$/);
});
