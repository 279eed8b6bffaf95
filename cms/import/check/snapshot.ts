import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import type { AnyPublished, PublishedFile } from '#shared/content/published.ts';
import { toPublished } from '../../collections/published.ts';
import type { Stored } from '../../collections/published.ts';
import { publicOnly, types } from '../../link/stored.ts';

/** Writes all published content, one JSON line each, sorted by type and id, and its media beside it. */
export const writeSnapshot = async (payload: Payload, mediaDir: string, file: string): Promise<void> => {
  await mkdir(`${file}.media`, { recursive: true });
  const lines: string[] = [];
  for (const type of [...types].sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (let after = ''; ;) {
      const { docs } = await payload.find({
        collection: type.name as CollectionSlug,
        where: { and: [publicOnly(type), ...(after ? [{ id: { greater_than: after } }] : [])] },
        sort: 'id',
        limit: 200,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      });
      for (const doc of docs as unknown as Stored[]) {
        const published = toPublished(type.name, doc);
        if (published.ok) lines.push(JSON.stringify(await withHashes(published.value, mediaDir, file)));
      }
      after = String(docs.at(-1)?.id ?? '');
      if (docs.length < 200) break;
    }
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
};

const withHashes = async (
  document: AnyPublished,
  mediaDir: string,
  snapshot: string,
): Promise<AnyPublished> => {
  if (!document.file) return document;
  const hashed = async <F extends { readonly name: string }>(form: F): Promise<F & { hash: string }> => {
    const path = join(mediaDir, form.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    await copyFile(path, join(`${snapshot}.media`, hash));
    return { ...form, hash };
  };
  const sizes = await Promise.all(document.file.sizes.map(hashed));
  const file: PublishedFile = { ...(await hashed(document.file)), sizes };
  return { ...document, file };
};
