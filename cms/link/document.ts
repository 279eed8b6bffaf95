import { inWords } from '../../shared/schema/check.ts';
import { toPublished } from '../collections/published.ts';
import type { LinkRoute } from './routes.ts';
import { findPublic, isId, typeOf } from './stored.ts';

/** One published document; 404 if there is none, 422 if it is published but not as its schema wants it. */
export const document: LinkRoute = async ({ payload, pieces: [name, id] }) => {
  const type = typeOf(name);
  const [doc] = type && isId(id) ? await findPublic(payload, type, [id]) : [];
  if (!type || !doc) return { status: 404 };
  const published = toPublished(type.name, doc);
  return published.ok
    ? { status: 200, body: published.value }
    : { status: 422, body: { problem: inWords(published.problems) } };
};
