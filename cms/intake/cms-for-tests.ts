import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb';
import { BasePayload, buildConfig } from 'payload';
import type { Payload } from 'payload';
import { cases } from '../collections/cases.ts';
import { deliveries } from '../collections/deliveries.ts';
import { feedback } from '../collections/feedback.ts';

/**
 * A Payload of its own with the collections that intake and deliveries use, on the database under test; with
 * `shared` on the one that another process made.
 */
export const cmsForTests = async (
  shared?: string,
): Promise<{ payload: Payload; database: string; stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-cms-'));
  const database = shared ?? ownDatabase(folder);
  const people = { slug: 'people', auth: true, fields: [text('name'), text('role')] } as const;
  const form = { slug: 'form', fields: [text('recipient'), { name: 'next', type: 'json' }] } as const;
  const config = await buildConfig({
    secret: 'only for tests, and long enough for them',
    collections: [
      { ...people, fields: [...people.fields] },
      { ...form, fields: [...form.fields] },
      cases,
      deliveries,
      feedback,
    ],
    db: database.startsWith('mongodb') ? mongo(database) : sqlite(database, !shared),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  });
  const payload = await new BasePayload().init({ config, disableOnInit: true });
  const stop = async () => {
    await payload.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  return { payload, database, stop };
};

const text = (name: string) => ({ name, type: 'text' }) as const;

/** A file, or where MongoDB is under test a database of its own on the server, so that suites do not meet. */
const ownDatabase = (folder: string): string => {
  const server = process.env['TEST_DATABASE'] === 'mongodb' ? process.env['DATABASE_URL'] : undefined;
  if (!server) return join(folder, 'test.db');
  const url = new URL(server);
  url.pathname = `/test-${crypto.randomUUID().slice(0, 8)}`;
  return url.href;
};

const sqlite = (file: string, push: boolean) =>
  sqliteAdapter({
    client: { url: `file:${file}` },
    blocksAsJSON: true,
    busyTimeout: 5000,
    idType: 'uuid',
    push,
    wal: true,
  });

const mongo = (url: string) => {
  const minimal = { ...compatibilityOptions.firestore, useBigIntForNumberIDs: false };
  return mongooseAdapter({
    url,
    transactionOptions: false,
    ...(process.env['MONGODB_COMPATIBILITY'] === 'minimal' ? minimal : {}),
    ensureIndexes: true,
  });
};
