import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Replica } from '../replica/openReplica.ts';
import { applyChanges } from './changes.ts';
import type { Change, Due } from './changes.ts';
import { renderDue } from './renderDue.ts';
import type { Outcome, Workshop } from './renderDue.ts';
import { removeEmpty } from './writeFile.ts';

/** What a publish did, for the log and for the desk. */
export interface Publish {
  readonly changes: readonly Change[];
  readonly due: Due;
  readonly outcome: Outcome;
  /** Milliseconds from taking the changes in to the last rename. */
  readonly took: number;
}

/** Takes changes in and brings every page that shows them up to date, at a moment (ms since 1970). */
export const publishChanges = async (
  workshop: Workshop,
  changes: readonly Change[],
  now: number,
  between?: () => Promise<void>,
): Promise<Publish> => {
  const began = performance.now();
  const files = changes.flatMap(({ type, id }) => filesOf(workshop.replica, type, id));
  const due = applyChanges(workshop.replica, changes, now);
  const outcome = await renderDue(workshop, now, { only: due.keys(), ...(between ? { between } : {}) });
  // Only now does no page show them any more.
  removeUnused(workshop, files);
  return { changes, due, outcome, took: performance.now() - began };
};

/** Removes media files that no document has any more. */
const removeUnused = ({ replica, folder }: Workshop, paths: readonly string[]): void => {
  for (const path of paths) {
    if (replica.sql('SELECT 1 FROM files WHERE path = ?').get(path)) continue;
    rmSync(join(folder.path, path), { force: true });
    removeEmpty(folder.path, dirname(path.slice(1)));
  }
};

const filesOf = (replica: Replica, type: string, id: string): string[] =>
  (replica.sql('SELECT path FROM files WHERE type = ? AND id = ?').all(type, id) as { path: string }[]).map(
    ({ path }) => path,
  );
