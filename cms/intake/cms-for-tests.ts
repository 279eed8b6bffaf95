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

/** A Payload of its own with the collections that intake and deliveries use, on the database under test. */
export const cmsForTests = async (): Promise<{
  payload: Payload;
  folder: string;
  stop: () => Promise<void>;
}> => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-cms-'));
  const url = process.env['TEST_DATABASE'] === 'mongodb' ? process.env['DATABASE_URL'] : undefined;
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
    db: url ? mongo(url) : sqlite(join(folder, 'test.db')),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  });
  const payload = await new BasePayload().init({ config, disableOnInit: true });
  const stop = async () => {
    await payload.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  return { payload, folder, stop };
};

const text = (name: string) => ({ name, type: 'text' }) as const;

const sqlite = (file: string) =>
  sqliteAdapter({
    client: { url: `file:${file}` },
    blocksAsJSON: true,
    busyTimeout: 5000,
    idType: 'uuid',
    push: true,
    wal: true,
  });

/** A database of its own on the server, so that suites do not meet. */
const mongo = (address: string) => {
  const url = new URL(address);
  url.pathname = `/test-${crypto.randomUUID().slice(0, 8)}`;
  const minimal = { ...compatibilityOptions.firestore, useBigIntForNumberIDs: false };
  return mongooseAdapter({
    url: url.href,
    transactionOptions: false,
    ...(process.env['MONGODB_COMPATIBILITY'] === 'minimal' ? minimal : {}),
    ensureIndexes: true,
  });
};
