import { DatabaseSync } from 'node:sqlite';

/**
 * A connection to `inbox.db`. What is committed is on the disk (`synchronous=FULL`), and what is deleted is
 * overwritten: answers must not linger in free pages. Throws if the file can't be opened or is newer than us.
 */
export const openDatabase = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout });
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON');
  try {
    bringUpToDate(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
};

/** Two that open a new file at once must not both make its tables: the version is read under the write lock. */
const bringUpToDate = (database: DatabaseSync, file: string): void => {
  const version = (): number =>
    (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (version() > tables.length) throw new Error(`${file} was written by a newer version of Guildhall`);
  if (version() === tables.length) return;
  database.exec('BEGIN IMMEDIATE');
  for (const sql of tables.slice(version())) database.exec(sql);
  database.exec(`PRAGMA user_version=${tables.length}; COMMIT`);
};

/**
 * How long to wait for another connection, in ms. Nobody else is served meanwhile, so rather an honest 503;
 * one process writes, and its commits take milliseconds.
 */
const timeout = 1000;

/** One entry for each version of the file, never changed once it was released. Moments are ms since 1970. */
const tables = [
  `
  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,          -- a hash of the link's token
    until INTEGER NOT NULL,
    sealed BLOB NOT NULL          -- only the token opens it
  ) WITHOUT ROWID;
  CREATE INDEX drafts_until ON drafts (until);

  CREATE TABLE inbox (
    key TEXT PRIMARY KEY,         -- a hash of the submission's key
    reference TEXT NOT NULL,
    fingerprint TEXT NOT NULL,    -- a keyed hash of the answers: tells a second sending from another one
    received INTEGER NOT NULL,
    message TEXT,                 -- the Submission as JSON; null once the cms has it
    due INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    problem TEXT                  -- why the cms refused it
  ) WITHOUT ROWID;
  CREATE INDEX inbox_due ON inbox (due) WHERE message IS NOT NULL;
  CREATE INDEX inbox_received ON inbox (received);

  CREATE TABLE feedback (
    key TEXT PRIMARY KEY,
    message TEXT NOT NULL,
    due INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX feedback_due ON feedback (due);
  `,
  `
  CREATE TABLE files (
    id TEXT PRIMARY KEY,          -- its name in the folder of files
    owner TEXT NOT NULL,          -- a hash of the submission's key
    until INTEGER NOT NULL,
    bytes INTEGER NOT NULL,       -- 0 once the cms has it
    sealed BLOB NOT NULL,         -- its name, type and question: only the key opens it
    sent INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX files_owner ON files (owner);
  CREATE INDEX files_until ON files (until);
  `,
];
