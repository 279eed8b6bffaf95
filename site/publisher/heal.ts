import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { together } from '../replica/openReplica.ts';
import type { Replica } from '../replica/openReplica.ts';
import { bundleFiles, isText, writeBundle } from './bundleFiles.ts';
import { markDue } from './changes.ts';
import { compressedForms } from './compress.ts';
import { filesBelow } from './filesBelow.ts';
import type { Workshop } from './renderDue.ts';
import { allRoutes } from './routes.ts';
import { removeEmpty } from './writeFile.ts';

/**
 * Makes folder and replica agree, whatever happened to either since: a process killed half-way, a file that
 * somebody changed, another bundle. Notes as due what has to be rendered again; needs no cms.
 */
export const heal = ({ replica, renderer, folder }: Workshop, dist: string): void => {
  writeBundle(folder, dist);
  together(replica, () => {
    const bundle = replica.sql("SELECT value FROM meta WHERE name = 'bundle'").get() as
      { value: string } | undefined;
    const pages = replica.sql('SELECT path, file, hash FROM pages').all() as unknown as PageRow[];
    const known = new Set(pages.map(({ path }) => path));
    const routes = allRoutes(replica).map(({ path }) => path);
    const here = new Set(routes);
    for (const path of routes)
      if (bundle?.value !== renderer.fingerprint || !known.has(path)) markDue(replica, path);
    for (const { path, file, hash } of pages) {
      if (!here.has(path)) markDue(replica, path);
      if (hash === '' || isWhole(join(folder.path, file), hash)) continue;
      replica.sql("UPDATE pages SET hash = '' WHERE path = ?").run(path);
      markDue(replica, path);
    }
    replica.sql("INSERT OR REPLACE INTO meta VALUES ('bundle', ?)").run(renderer.fingerprint);
    replica.sql('DELETE FROM keys WHERE id NOT IN (SELECT key FROM reads)').run();
    forgetLostFiles(replica, folder.path);
  });
};

/** Removes every file of the folder that nothing knows of. */
export const removeStrays = ({ replica, folder }: Workshop, dist: string): number => {
  const pages = replica.sql("SELECT file FROM pages WHERE hash <> ''").all() as { file: string }[];
  const media = replica.sql('SELECT path FROM files').all() as { path: string }[];
  const bundle = bundleFiles(dist);
  const texts = [...pages.map(({ file }) => file), ...bundle.filter(isText)];
  const known = new Set([
    ...texts.flatMap((file) => [file, ...Object.keys(compressedForms).map((end) => file + end)]),
    ...bundle,
    ...media.map(({ path }) => path.slice(1)),
  ]);
  const strays = filesBelow(folder.path).filter((file) => !known.has(file));
  for (const file of strays) {
    rmSync(join(folder.path, file), { force: true });
    removeEmpty(folder.path, dirname(file));
  }
  return strays.length;
};

interface PageRow {
  readonly path: string;
  readonly file: string;
  readonly hash: string;
}

const isWhole = (file: string, hash: string): boolean => {
  try {
    if (createHash('sha256').update(readFileSync(file)).digest('base64url') !== hash) return false;
    return Object.keys(compressedForms).every((end) => statSync(file + end).size > 0);
  } catch {
    return false;
  }
};

/** A media file that is not there as it should be: its document counts as old, so that the manifest brings it. */
const forgetLostFiles = (replica: Replica, folder: string): void => {
  const files = replica.sql('SELECT type, id, path, bytes FROM files').all() as unknown as {
    type: string;
    id: string;
    path: string;
    bytes: number;
  }[];
  for (const { type, id, path, bytes } of files)
    if (sizeOf(join(folder, path)) !== bytes) {
      replica.sql("UPDATE documents SET updatedAt = '' WHERE type = ? AND id = ?").run(type, id);
      replica.sql("UPDATE files SET hash = '' WHERE type = ? AND id = ?").run(type, id);
      replica.cache.delete(`${type}/${id}`);
      replica.sql("DELETE FROM meta WHERE name = 'manifest'").run();
    }
};

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return -1;
  }
};
