import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/index.ts';
import { SettingsError } from '../settings.ts';

/** What the embedded database needs before it is used. */
export interface Found {
  /** It is not there yet. */
  readonly isNew: boolean;
  /** Migrations that it has not seen. */
  readonly due: readonly string[];
}

/**
 * Looks at the database file without Payload. Throws `SettingsError` if it is broken, read-only or written by
 * a newer version of this program.
 */
export const inspectDatabase = (file: string): Found => {
  const known = migrations.map(({ name }) => name);
  if (!existsSync(file)) return { isNew: true, due: known };
  const done = open(file, (database) => {
    const { quick_check: verdict } = database.prepare('PRAGMA quick_check(1)').get() as {
      quick_check: string;
    };
    if (verdict !== 'ok') throw new SettingsError(`The database ${file} is damaged: restore a backup.`);
    // Proves that it can be written, and changes nothing.
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'").get();
    return table ? database.prepare('SELECT name FROM payload_migrations').all() : [];
  }).map((row) => String((row as { name: unknown }).name));
  const newer = done.filter((name) => name !== 'dev' && !known.includes(name));
  if (newer.length)
    throw new SettingsError(`The database ${file} was written by a newer version of Guildhall.`);
  return { isNew: !done.length, due: known.filter((name) => !done.includes(name)) };
};

/** A whole copy of a database that may be in use. Returns where it is. */
export const backUp = (file: string, to: string): string => {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  open(file, (database) => database.prepare('VACUUM INTO ?').run(to));
  return to;
};

/**
 * A database whose first migration was cut short holds nobody's work, and can't be gone on with: it is put
 * aside. Returns where it is then, or undefined if there was none.
 */
export const putAsideUnfinished = (file: string, dataDir: string): string | undefined => {
  if (!existsSync(file) || !inspectDatabase(file).isNew) return undefined;
  const to = backUp(file, backupBefore(dataDir, 'the first migration'));
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  return to;
};

/** Where the copy goes that is made before a migration. */
export const backupBefore = (dataDir: string, migration: string): string =>
  join(dataDir, 'backups', `before ${migration} ${new Date().toISOString().replaceAll(':', '-')}.db`);

const open = <T>(file: string, use: (database: DatabaseSync) => T): T => {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 5000 });
    return use(database);
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const { message } = error as Error;
    throw new SettingsError(
      /readonly|unable to open/.test(message)
        ? `The database ${file} can't be written.`
        : `The database ${file} can't be used: ${message}.`,
    );
  } finally {
    database?.close();
  }
};
