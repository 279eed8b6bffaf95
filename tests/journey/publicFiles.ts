import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#site/publisher/filesBelow.ts';
import type { Product } from '../product.ts';

/** One file that residents are served, and what would give away that it was written again. */
export interface PublicFile {
  readonly text: string;
  /** Its inode and the time it was written. */
  readonly identity: string;
  /** What the server says its version is; of pages only. */
  readonly etag: string | null;
}

/** Every file of the public folder by its name, with compressed forms, and the ETags of pages as served. */
export const publicFiles = async ({ dataDir, siteUrl }: Product): Promise<Map<string, PublicFile>> => {
  const folder = join(dataDir, 'site/public');
  const found = new Map<string, PublicFile>();
  for (const file of filesBelow(folder)) {
    const { ino, mtimeNs } = statSync(join(folder, file), { bigint: true });
    const etag = file.endsWith('index.html') ? await etagOf(siteUrl + pathOf(file)) : null;
    found.set(file, {
      text: readFileSync(join(folder, file), 'utf8'),
      identity: `${ino} ${mtimeNs}`,
      etag,
    });
  }
  return found;
};

/** The address of a page's file. */
export const pathOf = (file: string): string => `/${file.replace(/\/?index\.html$/, '')}`;

/** The pages (their files' names) whose text holds some words. */
export const pagesWith = (files: ReadonlyMap<string, PublicFile>, words: string): string[] =>
  [...files]
    .filter(([file, { text }]) => file.endsWith('.html') && text.includes(words))
    .map(([file]) => file);

/** The files that were written, added or removed between two looks; compressed forms under their page's name. */
export const changedFiles = (
  before: ReadonlyMap<string, PublicFile>,
  after: ReadonlyMap<string, PublicFile>,
): string[] => [
  ...new Set(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((file) => {
        const [old, now] = [before.get(file), after.get(file)];
        return old?.identity !== now?.identity || old?.etag !== now?.etag;
      })
      .map((file) => file.replace(/\.(br|gz)$/, '')),
  ),
];

const etagOf = async (url: string): Promise<string | null> => {
  const response = await fetch(url, { method: 'HEAD', redirect: 'manual' });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  return response.headers.get('etag');
};
