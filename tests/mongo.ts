import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

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
const units = globSync('cms/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('cms-for-tests'),
);
const suites = [...units, 'tests/contract/', 'tests/suites/store', 'tests/journey/'];
const without = [
  // What the site does with what it is given is the same, whatever database stands behind the wall. How a form's
  // answers and files become a case, and come on a restart, is in residents, files and the units.
  '**/contract/publish/**',
  '**/contract/{paper,oldest-browsers}.test.ts',
  '**/journey/{add-a-type,council-forms,dev,desk-by-role,print-and-forced-colours,save-and-come-back}.test.ts',
  // Pictures are files.
  '**/journey/focal-point.test.ts',
  // They look at files of the project, or start it as the deployment does, on SQLite.
  '**/contract/{start,deployment,floors,override-access,reserved,sqlite-tables}.test.ts',
];
const child = spawn(
  'vitest',
  [
    ...['run', '--config', 'tests/vitest.config.ts'],
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
