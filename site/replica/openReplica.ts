import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Stored } from './documents.ts';

/** The site's own copy of all published content. It can be thrown away at any time: the manifest brings it back. */
export interface Replica {
  readonly db: DatabaseSync;
  /** A prepared statement, prepared once. */
  readonly sql: (text: string) => StatementSync;
  /** Documents in memory, by type and id. */
  readonly cache: Map<string, Stored>;
  /** Results since the last change, by key. */
  readonly memo: Map<string, { readonly value: unknown; readonly fingerprint: string }>;
  readonly close: () => void;
}

/** Opens the replica, or begins an empty one where it is missing, damaged or of another shape. */
export const openReplica = (file: string, { readOnly = false } = {}): Replica => {
  if (readOnly) return wrap(new DatabaseSync(file, { readOnly }));
  try {
    return wrap(prepared(file));
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    return wrap(prepared(file));
  }
};

/** Everything between is stored, or nothing of it. */
export const together = <T>(replica: Replica, work: () => T): T => {
  const { db } = replica;
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    forget(replica);
    throw error;
  }
};

/** Empties what is kept in memory, after another connection or a rollback changed what is true. */
export const forget = ({ cache, memo }: Replica): void => {
  cache.clear();
  memo.clear();
};

const prepared = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file, { timeout: 5000 });
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF');
    const version = (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
    const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
    const check = db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    if (check.quick_check !== 'ok') throw new Error('The replica is damaged');
    if (tables.n === 0) db.exec(`BEGIN; ${schema}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
    else if (version !== schemaVersion) throw new Error('The replica has another shape');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const wrap = (db: DatabaseSync): Replica => {
  const statements = new Map<string, StatementSync>();
  const sql = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return { db, sql, cache: new Map(), memo: new Map(), close: () => db.close() };
};

/** Raise it with every change of the schema below or of what reads.ts notes: an older replica is built anew. */
const schemaVersion = 7;

const schema = `
  CREATE TABLE documents (
    type TEXT NOT NULL, id TEXT NOT NULL, updatedAt TEXT NOT NULL, locale TEXT NOT NULL,
    slug TEXT, path TEXT, translationOf TEXT, root TEXT NOT NULL, title TEXT NOT NULL,
    hash TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (type, id)
  );
  CREATE INDEX documents_path ON documents (path) WHERE path IS NOT NULL;
  CREATE INDEX documents_locale ON documents (type, locale);
  CREATE INDEX documents_root ON documents (type, root);
  -- The content fields that a list can compare, so that a topic's list costs its members only.
  CREATE TABLE fields (
    type TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (type, id, name)
  ) WITHOUT ROWID;
  CREATE INDEX fields_value ON fields (type, name, value);
  -- What a document points at, as type/id: which journeys a page belongs to.
  CREATE TABLE mentions (type TEXT NOT NULL, id TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (type, id, target)) WITHOUT ROWID;
  CREATE INDEX mentions_target ON mentions (target, type);
  -- Addresses below a document's own, such as a guide's parts.
  CREATE TABLE routes (path TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (path, type, id)) WITHOUT ROWID;
  CREATE INDEX routes_document ON routes (type, id);
  CREATE TABLE files (
    type TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, original INTEGER NOT NULL, mimeType TEXT NOT NULL,
    bytes INTEGER NOT NULL, width INTEGER, crop TEXT, hash TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
    PRIMARY KEY (type, id, name)
  );
  CREATE TABLE pages (
    path TEXT PRIMARY KEY, file TEXT NOT NULL, hash TEXT NOT NULL, etag TEXT NOT NULL,
    isStanding INTEGER NOT NULL, problem TEXT
  ) WITHOUT ROWID;
  CREATE TABLE keys (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, clock TEXT);
  CREATE INDEX keys_subject ON keys (subject);
  CREATE INDEX keys_clock ON keys (clock) WHERE clock IS NOT NULL;
  CREATE TABLE reads (page TEXT NOT NULL, key INTEGER NOT NULL, fingerprint TEXT NOT NULL, PRIMARY KEY (page, key)) WITHOUT ROWID;
  CREATE INDEX reads_key ON reads (key);
  -- Pages whose reads have changed and which are not rendered yet: what a killed publisher finds again.
  CREATE TABLE due (path TEXT PRIMARY KEY) WITHOUT ROWID;
  -- Versions of forms that are published no more (formerForms.ts); "document" is deflated JSON.
  CREATE TABLE former (
    path TEXT NOT NULL, updatedAt TEXT NOT NULL, version TEXT NOT NULL, until INTEGER NOT NULL, document BLOB NOT NULL,
    PRIMARY KEY (path, updatedAt)
  );
  CREATE INDEX former_version ON former (path, version);
  CREATE INDEX former_until ON former (until);
  CREATE TABLE refused (
    type TEXT NOT NULL, id TEXT NOT NULL, updatedAt TEXT NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (type, id)
  );
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;
