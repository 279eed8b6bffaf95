import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import type { AnyPublished } from '../../shared/content/published.ts';
import { inWords } from '../../shared/schema/check.ts';
import { toPublished } from '../collections/published.ts';
import type { Stored } from '../collections/content-of.ts';
import { publicOnly, types } from './stored.ts';

/**
 * Writes all published content to a file, one JSON line each, sorted by type and id, and its media into
 * `FILE.media`, each named by the hash of its bytes. The same content gives the same bytes. Returns, in plain
 * words, what had to be left out because it does not fit its schema.
 */
export const writeSnapshot = async (
  payload: Payload,
  mediaDir: string,
  file: string,
): Promise<readonly string[]> => {
  const refused: string[] = [];
  const say = (problem: string): void => void refused.push(problem);
  await mkdir(`${file}.media`, { recursive: true });
  await writeFile(file, lines(payload, mediaDir, `${file}.media`, say));
  return refused;
};

const page = 200;

const lines = async function* (
  payload: Payload,
  mediaDir: string,
  to: string,
  say: (problem: string) => void,
): AsyncGenerator<string> {
  for (const type of [...types].sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (let after = '', more = true; more;) {
      const { docs } = await payload.find({
        collection: type.name as CollectionSlug,
        where: { and: [publicOnly(type), ...(after ? [{ id: { greater_than: after } }] : [])] },
        sort: 'id',
        limit: page,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      });
      for (const doc of docs as unknown as Stored[]) {
        const published = toPublished(type.name, doc);
        if (published.ok) yield `${JSON.stringify(await withHashes(published.value, mediaDir, to))}\n`;
        else say(`${type.name} ${String(doc['id'])}: ${inWords(published.problems)}`);
      }
      after = String(docs.at(-1)?.id ?? '');
      more = docs.length === page;
    }
};

const withHashes = async (document: AnyPublished, mediaDir: string, to: string): Promise<AnyPublished> => {
  const { file } = document;
  if (!file) return document;
  const hashed = async <F extends { readonly name: string }>(form: F): Promise<F & { hash: string }> => {
    const path = join(mediaDir, form.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    await copyFile(path, join(to, hash));
    return { ...form, hash };
  };
  return { ...document, file: { ...(await hashed(file)), sizes: await Promise.all(file.sizes.map(hashed)) } };
};
