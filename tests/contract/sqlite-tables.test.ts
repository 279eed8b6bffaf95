import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import { migrations } from '../../cms/migrations/index.ts';

/** Tables that Payload keeps for itself; their rows may be lost without loss of anybody's work. */
const payloadsOwn = [
  'payload_kv',
  'payload_locked_documents',
  'payload_locked_documents_rels',
  'payload_migrations',
  'payload_preferences',
  'payload_preferences_rels',
  // Who is signed in.
  'people_sessions',
];

const ours = ['people', 'publication', 'cases', 'deliveries', 'feedback'];

interface Query {
  readonly queryChunks: readonly { readonly value: readonly string[] }[];
}

const tables = async (): Promise<string[]> => {
  const database = new DatabaseSync(':memory:');
  // What a migration asks of its database, without Payload: it runs statements that are plain text.
  const db = {
    run: ({ queryChunks }: Query) => database.exec(queryChunks.flatMap(({ value }) => value).join('')),
  };
  for (const { up } of migrations) await up({ db } as never);
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  database.close();
  return rows.map((row) => String(row['name'])).filter((name) => !name.startsWith('sqlite_'));
};

test('every document is one row: no table but those of documents, their versions and Payload’s own', async () => {
  const types = Object.keys(contentTypes).map((name) => name.replaceAll('-', '_'));
  const allowed = new Set([...types, ...types.map((name) => `_${name}_v`), ...ours, ...payloadsOwn]);
  const found = await tables();
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((name) => !allowed.has(name))).toEqual([]);
});
