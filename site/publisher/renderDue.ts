import { createHash } from 'node:crypto';
import { openReader } from '../replica/openReader.ts';
import { together } from '../replica/openReplica.ts';
import type { Replica } from '../replica/openReplica.ts';
import { clockOf, subjectOf } from '../replica/reads.ts';
import type { Key } from '../replica/reads.ts';
import { redirectsFile, renderRedirects } from './redirectsFile.ts';
import type { Renderer } from './renderer.ts';
import { fileOf, findRoute, standingRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import { removePage, writePage } from './writeFile.ts';
import type { Folder } from './writeFile.ts';

/** What rendering works with. */
export interface Workshop {
  readonly replica: Replica;
  readonly renderer: Renderer;
  readonly folder: Folder;
}

/** What became of the pages that were due. */
export interface Outcome {
  readonly written: string[];
  readonly removed: string[];
  /** Rendered again, and the same bytes: not written. */
  readonly same: string[];
  /** Pages that could not be rendered, and why; the last good version is still up. */
  readonly failed: { readonly path: string; readonly problem: string }[];
}

export interface RenderOptions {
  /** Only these, of all that are due. */
  readonly only?: Iterable<string>;
  /** Called after every piece of a large rendering but the last: what is urgent need not wait for all of it. */
  readonly between?: () => Promise<void>;
  readonly progress?: (done: number, of: number) => void;
}

/** Renders the pages that are due at a moment (ms since 1970) and swaps the changed ones in. */
export const renderDue = async (
  workshop: Workshop,
  now: number,
  { only, between, progress }: RenderOptions = {},
): Promise<Outcome> => {
  const { replica } = workshop;
  const outcome: Outcome = { written: [], removed: [], same: [], failed: [] };
  const paths = only ? [...only].sort() : dueIn(replica);
  for (let at = 0; at < paths.length; at += pagesAtOnce) {
    if (at > 0) await between?.();
    await renderPiece(workshop, now, paths.slice(at, at + pagesAtOnce), outcome);
    progress?.(Math.min(at + pagesAtOnce, paths.length), paths.length);
  }
  return outcome;
};

const dueIn = (replica: Replica): string[] =>
  (replica.sql('SELECT path FROM due ORDER BY path').all() as { path: string }[]).map(({ path }) => path);

/** Files first, then the replica in one step: a killed publisher finds in `due` what it had not noted yet. */
const renderPiece = async (
  { replica, renderer, folder }: Workshop,
  now: number,
  paths: readonly string[],
  outcome: Outcome,
): Promise<void> => {
  const standing = standingRoutes(replica);
  const finished: (() => void)[] = [];
  for (const path of paths) {
    // Something urgent may have rendered it meanwhile.
    if (!replica.sql('SELECT 1 FROM due WHERE path = ?').get(path)) continue;
    const route = findRoute(replica, standing, path);
    if (route) {
      const result = await renderRoute(replica, renderer, route, now);
      finished.push(swapIn(replica, folder, route, result, outcome));
    } else finished.push(takeDown(replica, folder, path, outcome));
  }
  together(replica, () => finished.forEach((finish) => finish()));
};

const pagesAtOnce = 100;

interface Result {
  readonly body?: Uint8Array;
  readonly problem?: string;
  readonly reads: ReadonlyMap<string, Read>;
}

interface Read {
  readonly key: Key;
  readonly fingerprint: string;
}

const renderRoute = async (
  replica: Replica,
  renderer: Renderer,
  route: Route,
  now: number,
): Promise<Result> => {
  const reads = new Map<string, Read>();
  const note = (key: Key, fingerprint: string): void => {
    reads.set(JSON.stringify(key), { key, fingerprint });
  };
  const reader = openReader(replica, route.locale, note, now);
  try {
    if (route.path === redirectsFile) return { body: Buffer.from(renderRedirects(reader)), reads };
    const page = await renderer.render(route.path, route.locale, reader);
    const problem = page.problem ?? (page.status === route.status ? undefined : `it answers ${page.status}`);
    return problem === undefined ? { body: page.body, reads } : { problem, reads };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), reads };
  }
};

/** Writes the page if its bytes changed; returns what is to be stored about it once it is in place. */
const swapIn = (
  replica: Replica,
  folder: Folder,
  route: Route,
  { body, problem, reads }: Result,
  outcome: Outcome,
): (() => void) => {
  const known = pageAt(replica, route.path);
  if (!body) {
    outcome.failed.push({ path: route.path, problem: problem ?? '' });
    return () => {
      // It keeps its last good version and what that version read, so that any cure renders it again.
      savePage(replica, route, known?.hash ?? '', problem ?? '');
      saveReads(replica, route.path, reads);
      replica.sql('DELETE FROM due WHERE path = ?').run(route.path);
    };
  }
  const hash = createHash('sha256').update(body).digest('base64url');
  if (known?.hash === hash) outcome.same.push(route.path);
  else {
    writePage(folder, fileOf(route.path), body);
    outcome.written.push(route.path);
  }
  return () => {
    savePage(replica, route, hash, null);
    replica.sql('DELETE FROM reads WHERE page = ?').run(route.path);
    saveReads(replica, route.path, reads);
    replica.sql('DELETE FROM due WHERE path = ?').run(route.path);
  };
};

const takeDown = (replica: Replica, folder: Folder, path: string, outcome: Outcome): (() => void) => {
  removePage(folder, fileOf(path));
  if (pageAt(replica, path)) outcome.removed.push(path);
  return () => {
    for (const [table, column] of [
      ['pages', 'path'],
      ['reads', 'page'],
      ['due', 'path'],
    ])
      replica.sql(`DELETE FROM ${table} WHERE ${column} = ?`).run(path);
  };
};

const pageAt = (replica: Replica, path: string): { hash: string } | undefined =>
  replica.sql('SELECT hash FROM pages WHERE path = ?').get(path) as { hash: string } | undefined;

const savePage = (replica: Replica, route: Route, hash: string, problem: string | null): void => {
  replica
    .sql('INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?)')
    .run(route.path, fileOf(route.path), hash, `"${hash.slice(0, 22)}"`, Number(route.isStanding), problem);
};

const saveReads = (replica: Replica, page: string, reads: ReadonlyMap<string, Read>): void => {
  for (const [name, { key, fingerprint }] of reads)
    replica
      .sql('INSERT OR REPLACE INTO reads VALUES (?, ?, ?)')
      .run(page, keyNumber(replica, name, key), fingerprint);
};

const keyNumber = (replica: Replica, name: string, key: Key): number => {
  const known = replica.sql('SELECT id FROM keys WHERE key = ?').get(name) as { id: number } | undefined;
  if (known) return known.id;
  const { lastInsertRowid } = replica
    .sql('INSERT INTO keys (key, subject, clock) VALUES (?, ?, ?)')
    .run(name, subjectOf(key), clockOf(key) ?? null);
  return Number(lastInsertRowid);
};
