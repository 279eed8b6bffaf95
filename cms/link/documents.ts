import { inWords } from '../../shared/schema/check.ts';
import { toPublished } from '../collections/published.ts';
import type { LinkRoute } from './routes.ts';
import { findPublic, isId, typeOf } from './stored.ts';

/** As many as are asked for at once. */
const most = 500;

/** Published documents, one JSON line each, in no order. What is not published is not among them. */
export const documents: LinkRoute = async ({ payload, message }) => {
  const asked = (message as { documents?: unknown } | undefined)?.documents;
  if (!Array.isArray(asked) || asked.length > most) return { status: 400 };
  const idsByType = new Map<string, string[]>();
  for (const pair of asked as readonly unknown[]) {
    const [type, id] = Array.isArray(pair) ? (pair as unknown[]).map(String) : [];
    if (type && isId(id)) idsByType.set(type, [...(idsByType.get(type) ?? []), id]);
  }
  const lines: string[] = [];
  for (const [name, ids] of idsByType) {
    const type = typeOf(name);
    for (const doc of type ? await findPublic(payload, type, ids) : []) {
      const published = toPublished(name, doc);
      if (published.ok) lines.push(JSON.stringify(published.value));
      else
        payload.logger.error({
          msg: 'a published document does not fit its schema',
          type: name,
          id: doc['id'],
          problem: inWords(published.problems),
        });
    }
  }
  return { status: 200, body: lines.map((line) => `${line}\n`).join('') };
};
