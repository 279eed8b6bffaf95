import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { backUp, backupBefore, inspectDatabase, putAsideUnfinished } from './database-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-database-'));
  file = join(folder, 'guildhall.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const all = migrations.map(({ name }) => name);

/** A database with one page, that has seen some migrations. */
const make = (seen: readonly string[]): void => {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; CREATE TABLE page (title TEXT); INSERT INTO page VALUES ('Bins');
    CREATE TABLE payload_migrations (name TEXT)`);
  for (const name of seen) database.prepare('INSERT INTO payload_migrations VALUES (?)').run(name);
  database.close();
};

const titles = (of: string): unknown[] => {
  const database = new DatabaseSync(of, { readOnly: true });
  const rows = database.prepare('SELECT title FROM page').all();
  database.close();
  return rows.map((row) => row['title']);
};

test('a database that is not there needs every migration, and looking makes none', () => {
  expect(inspectDatabase(file)).toEqual({ isNew: true, due: all });
  expect(existsSync(file)).toBe(false);
});

test('a database that has seen every migration needs nothing and stays where it is', () => {
  make(all);
  expect(inspectDatabase(file)).toEqual({ isNew: false, due: [] });
  expect(putAsideUnfinished(file, folder)).toBeUndefined();
  expect(titles(file)).toEqual(['Bins']);
});

test('the copy made before a migration holds everything, also while the database is in use', () => {
  make(all);
  const writer = new DatabaseSync(file);
  writer.exec("INSERT INTO page VALUES ('Parks')");
  const copy = backUp(file, backupBefore(folder, 'a migration'));
  writer.close();
  expect(copy).toContain('before a migration');
  expect(titles(copy)).toEqual(['Bins', 'Parks']);
});

test('one whose first migration was cut short is put aside, whole, so that it can be made again', () => {
  make([]);
  const aside = putAsideUnfinished(file, folder);
  expect(titles(aside ?? '')).toEqual(['Bins']);
  expect(readdirSync(folder)).toEqual(['backups']);
  expect(inspectDatabase(file).isNew).toBe(true);
});
