import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toPublished } from '../collections/published.ts';
import type { LinkRoute } from './routes.ts';
import { findPublic, isId, typeOf } from './stored.ts';

/** The bytes of an upload or of one of its smaller forms; only by a name that the document itself gives. */
export const file: LinkRoute = async ({ payload, settings, pieces: [id, name = ''] }) => {
  const type = typeOf('media');
  const [doc] = type && isId(id) ? await findPublic(payload, type, [id]) : [];
  const published = doc ? toPublished('media', doc) : undefined;
  if (!published?.ok || !published.value.file) return { status: 404 };
  const { file: own } = published.value;
  if (![own, ...own.sizes].some((form) => form.name === name)) return { status: 404 };
  try {
    return { status: 200, body: new Uint8Array(await readFile(join(settings.mediaDir, name))) };
  } catch {
    return { status: 404 };
  }
};
