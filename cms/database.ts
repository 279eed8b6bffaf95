import type { Config } from 'payload';
import { migrations } from './migrations/index.ts';
import type { Database } from './settings.ts';

/**
 * The database adapter, of which only the chosen one is loaded. Transactions are off on both: on SQLite they
 * are unusable under concurrency, and what is tested is what runs. Nothing relies on several documents
 * changing together.
 */
export const databaseAdapter = (database: Database): Promise<Config['db']> =>
  database.kind === 'mongodb' ? mongodb(database) : sqlite(database.file);

const sqlite = async (file: string): Promise<Config['db']> => {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite');
  return sqliteAdapter({
    client: { url: `file:${file}` },
    migrationDir: `${import.meta.dirname}/migrations`,
    prodMigrations: migrations,
    allowIDOnCreate: true,
    blocksAsJSON: true,
    busyTimeout: 5000,
    idType: 'uuid',
    push: false,
    transactionOptions: false,
    wal: true,
  });
};

const mongodb = async ({ url, minimal }: Extract<Database, { kind: 'mongodb' }>): Promise<Config['db']> => {
  const { compatibilityOptions, mongooseAdapter } = await import('@payloadcms/db-mongodb');
  return mongooseAdapter({
    url,
    allowIDOnCreate: true,
    ensureIndexes: true,
    transactionOptions: false,
    // For servers that speak only a part of MongoDB's language.
    ...(minimal
      ? { ...compatibilityOptions.firestore, useBigIntForNumberIDs: false, ensureIndexes: true }
      : {}),
  });
};
