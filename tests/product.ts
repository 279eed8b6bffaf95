import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Wall } from '#shared/contract/call.ts';
import { begunOnce } from './begunOnce.ts';
import { clientOf } from './client.ts';
import type { Client } from './client.ts';

const root = resolve(import.meta.dirname, '..');

export type Side = 'cms' | 'site';
export type Role = 'administrator' | 'publisher' | 'author' | 'caseworker';

/** The whole product, running for a test: both servers on free ports, on a data folder of its own. */
export interface Product {
  readonly cmsUrl: string;
  readonly siteUrl: string;
  readonly dataDir: string;
  readonly mediaDir: string;
  /** How to send a signed message to either side, as `call` of shared/contract takes it. */
  readonly wall: Readonly<Record<Side, Wall>>;
  readonly administrator: { readonly email: string; readonly password: string };
  /** For a command that is typed beside it, such as a snapshot. */
  readonly environment: Readonly<Record<string, string>>;
  /** Payload's REST endpoints as someone of a role, who is made on first use; `nobody` is not signed in. */
  readonly as: (role: Role | 'nobody') => Promise<Client>;
  /** What a side has written so far. */
  readonly output: (side: Side) => string;
  /** Starts a side again after `kill`, with the same data, and waits until it listens. */
  readonly start: (side: Side) => Promise<void>;
  /** SIGKILL, unless another signal is given; resolves once the process is gone. */
  readonly kill: (side: Side, signal?: NodeJS.Signals) => Promise<void>;
  /** The process id of a side that runs. */
  readonly pid: (side: Side) => number | undefined;
  /** Ends both in order and removes the data folder. */
  readonly stop: () => Promise<void>;
}

export interface Options {
  /** Added to both sides' environment, or changed in it. */
  readonly env?: Readonly<Record<string, string>>;
  /** `demo` writes the demo council first; `none`, the default, leaves the database empty. */
  readonly seed?: 'demo' | 'none';
  /** Which sides to start; both by default. */
  readonly sides?: readonly Side[];
}

/**
 * Starts the product as `npm start` does, without its supervisor, so that a test can end and start each side.
 * Builds what is missing first. On MongoDB (`TEST_DATABASE=mongodb`) it has a database of its own.
 */
export const startProduct = async ({
  env = {},
  seed = 'none',
  sides = ['cms', 'site'],
}: Options = {}): Promise<Product> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-product-'));
  const mediaDir = join(dataDir, 'media');
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const linkKey = 'the key of a product that runs for a test';
  const administrator = { email: 'administrator@example.org', password: 'correct horse battery staple' };
  const common = {
    ...inherited(),
    NODE_ENV: 'production',
    CMS_URL: cmsUrl,
    SITE_URL: siteUrl,
    SITE_PORT: String(sitePort),
    LINK_KEY: linkKey,
  } as const;
  const environments = {
    cms: {
      ...common,
      ...databaseOfItsOwn(),
      CMS_PORT: String(cmsPort),
      DATA_DIR: dataDir,
      MEDIA_DIR: mediaDir,
      PAYLOAD_SECRET: 'the secret of a product that runs for a test',
      SEED: seed,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      ...env,
    },
    site: { ...common, CMS_LINK_URL: cmsUrl, SITE_DATA_DIR: join(dataDir, 'site'), ...env },
  } as const;

  await toTheEnd('cms/commands/prepare.ts', environments.cms);
  const begin = () => toTheEnd('cms/commands/first-start.ts', environments.cms);
  // What a test changes in the settings may change the first start, and MongoDB is in no folder.
  const isPlain = Object.keys(env).length === 0 && !('DATABASE_URL' in environments.cms);
  if (sides.includes('cms')) await (isPlain ? begunOnce(environments.cms.SEED, dataDir, begin) : begin());

  const running = new Map<Side, ChildProcess>();
  const written: Record<Side, string> = { cms: '', site: '' };
  const clients = new Map<string, Promise<Client>>();

  const start = async (side: Side): Promise<void> => {
    const child = spawn(process.execPath, [`${side}/server.ts`], {
      cwd: root,
      env: environments[side],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.set(side, child);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (written[side] += text));
    await new Promise<void>((done, failed) => {
      child.once('message', () => done());
      child.once('exit', (code) => failed(new Error(`The ${side} ended with ${code}:\n${written[side]}`)));
    });
  };

  const kill = async (side: Side, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    const child = running.get(side);
    running.delete(side);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  };

  const signIn = async (role: Role | 'nobody'): Promise<Client> => {
    if (role === 'nobody') return clientOf(cmsUrl);
    const person =
      role === 'administrator' ? administrator : { ...administrator, email: `${role}@example.org` };
    if (role !== 'administrator') {
      const admin = await as('administrator');
      await admin.post('/api/people', { ...person, name: `The ${role}`, role });
    }
    const { status, body } = await clientOf(cmsUrl).post('/api/people/login', person);
    if (status !== 200) throw new Error(`The ${role} can't sign in: ${JSON.stringify(body)}`);
    return clientOf(cmsUrl, (body as { token: string }).token);
  };

  const as = (role: Role | 'nobody'): Promise<Client> => {
    const known = clients.get(role) ?? signIn(role);
    clients.set(role, known);
    return known;
  };

  const stop = async (): Promise<void> => {
    await kill('site', 'SIGTERM');
    await kill('cms', 'SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  };

  try {
    for (const side of sides) await start(side);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    cmsUrl,
    siteUrl,
    dataDir,
    mediaDir,
    wall: { cms: { url: cmsUrl, key: linkKey }, site: { url: siteUrl, key: linkKey } },
    administrator,
    environment: environments.cms,
    as,
    output: (side) => written[side],
    start,
    kill,
    pid: (side) => running.get(side)?.pid,
    stop,
  };
};

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_COMPILE_CACHE'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Suites must not meet in one database. */
const databaseOfItsOwn = (): Record<string, string> => {
  const { DATABASE_URL: given, TEST_DATABASE: kind, MONGODB_STANDALONE, MONGODB_COMPATIBILITY } = process.env;
  if (kind !== 'mongodb' || !given) return {};
  const url = new URL(given);
  url.pathname = `/test-${crypto.randomUUID().slice(0, 8)}`;
  return {
    DATABASE_URL: url.href,
    ...(MONGODB_STANDALONE ? { MONGODB_STANDALONE } : {}),
    ...(MONGODB_COMPATIBILITY ? { MONGODB_COMPATIBILITY } : {}),
  };
};

/**
 * A port of 127.0.0.1 that nothing listens on, and nobody comes to before it is used: each worker has a thousand
 * of its own, below those that the system hands out.
 */
export const freePort = async (): Promise<number> => {
  const first = 10_000 + (Number(process.env['VITEST_POOL_ID'] ?? 0) % 20) * 1000;
  for (;;) {
    const port = first + (nextPort++ % 1000);
    const isFree = await new Promise<boolean>((done) => {
      const server = createServer().once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (isFree) return port;
  }
};
let nextPort = Math.floor(Math.random() * 1000);

const toTheEnd = async (file: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const child = spawn(process.execPath, [file], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${file} failed:\n${said}`);
};
