import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import { InboxUnavailable } from '../inbox.ts';
import { fileLimits } from './files.ts';
import type { Files, NewFile, Place } from './files.ts';
import { ownerOf, sealFile, unsealFile } from './sealFile.ts';
import { writeSynced } from './writeSynced.ts';

/** Files with what only the inbox itself needs of them. */
export interface OpenFiles extends Files {
  /** They are sent, and no others of their key: inside the inbox's transaction. Throws if one is not there. */
  readonly send: (key: string, ids: readonly string[]) => void;
  /** Throws away all of a key that are not sent. */
  readonly clear: (key: string) => void;
  /** The bytes of one; undefined if they are not here (any more). */
  readonly read: (key: string, id: string) => Buffer | undefined;
  /** The cms has them: the bytes go. What they were is known as long as their key is, for who sends again. */
  readonly handedOver: (key: string, until: number) => void;
  /** Forgets those whose time is over, and what a killed process left. */
  readonly sweep: () => void;
}

export interface FilesSettings {
  readonly database: DatabaseSync;
  readonly folder: string;
  readonly now: () => number;
  readonly limits?: Partial<Record<keyof typeof fileLimits, number>>;
}

const hour = 3_600_000;
/** As long as a device keeps answers; drafts that are kept longer say so. */
const time = 24 * hour;
const forever = Number.MAX_SAFE_INTEGER;

/** Opens the folder, making it if there is none. The database has their rows. */
export const openFiles = ({ database, folder, now, limits }: FilesSettings): OpenFiles => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sql = statements(database);
  const most = { ...fileLimits, ...limits };
  const pathOf = (id: string): string => join(folder, id);
  const drop = (id: string): void => rmSync(pathOf(id), { force: true });

  /** Whether a key may have no more: it has too many, or they are sent. */
  const isFull = (owner: string, more: number): boolean => {
    const { n, size, sent } = sql.count.get(owner) as Readonly<Record<'n' | 'size' | 'sent', number>>;
    return sent > 0 || n >= most.files || size + more > most.bytes;
  };

  const find = (id: string, owner: string): { sealed: Uint8Array } | undefined => {
    try {
      return sql.find.get(id, owner, now()) as { sealed: Uint8Array } | undefined;
    } catch (cause) {
      throw new InboxUnavailable('The inbox could not be read', { cause });
    }
  };

  const store = async (
    key: string,
    place: Place,
    { name, type, bytes }: NewFile,
    until = now() + time,
  ): Promise<FileAnswer | undefined> => {
    const owner = ownerOf(key);
    const size = bytes.length;
    const id = randomBytes(16).toString('base64url');
    const answer = { id, name, size, type, hash: createHash('sha256').update(bytes).digest('hex') };
    const kept: Kept = { ...place, answer };
    try {
      if (isFull(owner, size)) return undefined;
      // Nobody may fill the disk with what they never send.
      if (Number(sql.all.get()?.['size']) + size > most.all) throw new Error('There are too many files');
      await writeSynced(folder, id, sealFile(key, id, bytes));
      // Others may have come meanwhile: counted once more, where nothing comes between.
      if (isFull(owner, size)) {
        drop(id);
        return undefined;
      }
      const sealed = sealFile(key, `about ${id}`, Buffer.from(JSON.stringify(kept)));
      sql.add.run(id, owner, until, size, sealed);
      sql.extend.run(until, owner, until);
      return answer;
    } catch (cause) {
      drop(id);
      throw new InboxUnavailable('A file could not be kept', { cause });
    }
  };

  const keptAs = (key: string, id: string): Kept | undefined => {
    const row = find(id, ownerOf(key));
    const words = row && unsealFile(key, `about ${id}`, row.sealed);
    return words && (JSON.parse(words.toString()) as Kept);
  };

  return {
    store,
    find: (key, { form, question }, id) => {
      const kept = keptAs(key, id);
      return kept?.form === form && kept.question === question ? kept.answer : undefined;
    },
    remove: (key, id) => {
      if (sql.remove.run(id, ownerOf(key)).changes) drop(id);
    },
    extend: (key, until) => void sql.extend.run(until, ownerOf(key), until),
    send: (key, ids) => {
      for (const id of ids)
        if (!sql.send.run(forever, id, ownerOf(key), now()).changes)
          throw new Error('A file that was to be sent is not there');
      // What was taken out of the answers again is nobody's now; the sweep takes its bytes.
      sql.removeUnsent.run(ownerOf(key));
    },
    clear: (key) => {
      for (const { id } of sql.clear.all(ownerOf(key)) as { id: string }[]) drop(id);
    },
    read: (key, id) => {
      const path = pathOf(id);
      return existsSync(path) ? unsealFile(key, id, readFileSync(path)) : undefined;
    },
    handedOver: (key, until) => {
      const sent = sql.handOver.all(until, ownerOf(key)) as { id: string }[];
      for (const { id } of sent) drop(id);
    },
    sweep: () => {
      sql.sweep.run(now());
      const known = new Set((sql.waiting.all() as { id: string }[]).map(({ id }) => id));
      // One that is being written has no row yet.
      for (const name of readdirSync(folder))
        if (!known.has(name) && Date.now() - modified(pathOf(name)) > hour) drop(name);
    },
  };
};

/** What is sealed beside the bytes. */
interface Kept extends Place {
  readonly answer: FileAnswer;
}

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();

const statements = (database: DatabaseSync) => ({
  count: database.prepare(`
    SELECT count(*) AS n, coalesce(sum(bytes), 0) AS size, coalesce(sum(sent), 0) AS sent
    FROM files WHERE owner = ?`),
  all: database.prepare('SELECT coalesce(sum(bytes), 0) AS size FROM files'),
  add: database.prepare('INSERT INTO files (id, owner, until, bytes, sealed) VALUES (?, ?, ?, ?, ?)'),
  find: database.prepare('SELECT sealed FROM files WHERE id = ? AND owner = ? AND until > ?'),
  extend: database.prepare('UPDATE files SET until = ? WHERE owner = ? AND sent = 0 AND until < ?'),
  send: database.prepare(
    'UPDATE files SET sent = 1, until = ? WHERE id = ? AND owner = ? AND sent = 0 AND until > ?',
  ),
  remove: database.prepare('DELETE FROM files WHERE id = ? AND owner = ? AND sent = 0'),
  removeUnsent: database.prepare('DELETE FROM files WHERE owner = ? AND sent = 0'),
  handOver: database.prepare(
    'UPDATE files SET until = ?, bytes = 0 WHERE owner = ? AND sent = 1 RETURNING id',
  ),
  clear: database.prepare('DELETE FROM files WHERE owner = ? AND sent = 0 RETURNING id'),
  waiting: database.prepare('SELECT id FROM files WHERE bytes > 0'),
  sweep: database.prepare('DELETE FROM files WHERE until <= ?'),
});
