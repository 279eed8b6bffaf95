import { spawn } from 'node:child_process';

/**
 * `npm run test:mongo`: the suites that touch the database, on MongoDB. The server is, in this order,
 * `DATABASE_URL`; a one-node replica set by mongodb-memory-server-core, where a mongod is installed or can be
 * downloaded; else it ends with a failure and says so.
 */
interface Server {
  readonly url: string;
  readonly what: string;
  readonly stop: () => Promise<unknown>;
}

const given = (): Server | undefined => {
  const url = process.env['DATABASE_URL'];
  if (!url) return undefined;
  if (!url.startsWith('mongodb')) throw new Error('DATABASE_URL does not begin with mongodb://');
  return { url, what: 'the server that DATABASE_URL names', stop: () => Promise.resolve() };
};

const downloaded = async (): Promise<Server> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const set = await MongoMemoryReplSet.create({ replSet: { count: 1 } });
  const url = new URL(set.getUri('guildhall'));
  return { url: url.href, what: 'a one-node replica set started for this run', stop: () => set.stop() };
};

const find = async (): Promise<Server> => {
  try {
    return given() ?? (await downloaded());
  } catch (error) {
    console.error(
      `No MongoDB to test on: ${(error as Error).message.split('\n')[0]}.\n` +
        'Set DATABASE_URL=mongodb://HOST/guildhall?replicaSet=NAME, or install mongod.',
    );
    process.exit(1);
  }
};

const server = await find();
console.log(`MongoDB: ${server.what}`);
// What the site does with what it is given is the same, whatever database stands behind the wall.
const suites = ['tests/contract', 'tests/suites/store', 'tests/journey', 'cms'];
const without = [
  '**/contract/publish/**',
  '**/contract/{start,deployment}.test.ts',
  '**/journey/{add-a-type,dev,desk-by-role,print-and-forced-colours}.test.ts',
];
const child = spawn(
  'vitest',
  [
    ...['run', '--config', 'tests/vitest.config.ts', '--maxWorkers=1', '--no-file-parallelism'],
    ...without.map((pattern) => `--exclude=${pattern}`),
    ...suites,
  ],
  { stdio: 'inherit', env: { ...process.env, DATABASE_URL: server.url, TEST_DATABASE: 'mongodb' } },
);
child.on('exit', (code) => {
  void server.stop().finally(() => {
    console.log(`MongoDB: the suites ${code ? 'failed' : 'passed'} on ${server.what}`);
    process.exitCode = code ?? 1;
  });
});
