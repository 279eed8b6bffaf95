import type { AnyPublished } from '#shared/content/published.ts';
import { putDocument, readStored, removeDocument } from '../replica/documents.ts';
import type { Stored, StoredFile } from '../replica/documents.ts';
import { keepFormer } from '../replica/formerForms.ts';
import { together } from '../replica/openReplica.ts';
import type { Replica } from '../replica/openReplica.ts';
import { concerns, evaluate, subjectsOf } from '../replica/reads.ts';
import type { Key } from '../replica/reads.ts';
import { standingRoutes } from './routes.ts';

/** One document's new version, or none: it is no longer published. */
export interface Change {
  readonly type: string;
  readonly id: string;
  readonly document?: AnyPublished;
  readonly files?: readonly StoredFile[];
}

/** The pages that are due, by path, each with the changes (`type/id`) that made it so. */
export type Due = Map<string, Set<string>>;

/**
 * Takes changes into the replica and notes which pages are due: those whose answers differ from what they were
 * rendered with, and those whose address appeared or went. All of it is stored, or nothing.
 */
export const applyChanges = (replica: Replica, changes: readonly Change[], now: number): Due =>
  together(replica, () => {
    const due: Due = new Map();
    const keys = new Map<number, { key: Key; causes: Set<string> }>();
    for (const { type, id, document, files = [] } of changes) {
      const before = readStored(replica, type, id);
      if (document) putDocument(replica, document, files);
      else removeDocument(replica, type, id);
      const after = readStored(replica, type, id);
      keepFormer(replica, before, after, now);
      const cause = `${type}/${id}`;
      for (const path of changedRoutes(before, after)) note(due, path, [cause]);
      for (const [number, key] of concernedKeys(replica, before, after)) {
        const known = keys.get(number) ?? { key, causes: new Set() };
        known.causes.add(cause);
        keys.set(number, known);
      }
    }
    for (const [number, { key, causes }] of keys)
      for (const path of staleReaders(replica, number, key, now)) note(due, path, causes);
    for (const path of changedStanding(replica))
      note(
        due,
        path,
        changes.map(({ type, id }) => `${type}/${id}`),
      );
    for (const path of due.keys()) markDue(replica, path);
    return due;
  });

/** Notes as due what time alone has changed since each page was rendered. */
export const applyTime = (replica: Replica, now: number): Due =>
  together(replica, () => {
    const due: Due = new Map();
    const rows = replica.sql('SELECT id, key FROM keys WHERE clock IS NOT NULL').all() as unknown as KeyRow[];
    for (const { id, key } of rows)
      for (const path of staleReaders(replica, id, JSON.parse(key) as Key, now)) note(due, path, []);
    for (const path of due.keys()) markDue(replica, path);
    return due;
  });

/** Notes one page as due. */
export const markDue = (replica: Replica, path: string): void => {
  replica.sql('INSERT OR IGNORE INTO due VALUES (?)').run(path);
};

interface KeyRow {
  readonly id: number;
  readonly key: string;
}

const note = (due: Due, path: string, causes: Iterable<string>): void => {
  const known = due.get(path) ?? new Set();
  for (const cause of causes) known.add(cause);
  due.set(path, known);
};

const changedRoutes = (before: Stored | undefined, after: Stored | undefined): string[] => {
  const [was, is] = [before?.routes ?? [], after?.routes ?? []];
  return [...was.filter((path) => !is.includes(path)), ...is.filter((path) => !was.includes(path))];
};

/** The keys that a document's change can be seen in: what they cost grows with the change, not with the site. */
const concernedKeys = (
  replica: Replica,
  before: Stored | undefined,
  after: Stored | undefined,
): [number, Key][] => {
  const subjects = new Set([before, after].flatMap((stored) => (stored ? subjectsOf(stored) : [])));
  return [...subjects].flatMap((subject) =>
    (replica.sql('SELECT id, key FROM keys WHERE subject = ?').all(subject) as unknown as KeyRow[])
      .map(({ id, key }): [number, Key] => [id, JSON.parse(key) as Key])
      .filter(([, key]) => concerns(key, before, after)),
  );
};

const staleReaders = (replica: Replica, number: number, key: Key, now: number): string[] =>
  (
    replica
      .sql('SELECT page FROM reads WHERE key = ? AND fingerprint <> ?')
      .all(number, evaluate(replica, key, now).fingerprint) as { page: string }[]
  ).map(({ page }) => page);

/** The newsroom's pages come and go with the number of articles, a language's with its settings. */
const changedStanding = (replica: Replica): string[] => {
  const is = new Set(standingRoutes(replica).map(({ path }) => path));
  const rows = replica.sql('SELECT path FROM pages WHERE isStanding = 1').all() as { path: string }[];
  const was = new Set(rows.map(({ path }) => path));
  return [...[...was].filter((path) => !is.has(path)), ...[...is].filter((path) => !was.has(path))];
};
