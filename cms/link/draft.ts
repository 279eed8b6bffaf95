import type { CollectionSlug } from 'payload';
import { inWords } from '../../shared/schema/check.ts';
import { hasDrafts } from '../collections/has-drafts.ts';
import { toPublished } from '../collections/published.ts';
import type { Stored } from '../collections/content-of.ts';
import type { LinkRequest, LinkRoute } from './routes.ts';
import { isId, typeOf } from './stored.ts';

/** A document as it would be published: its newest draft, or an earlier version of it. */
export const draft: LinkRoute = async ({ payload, pieces: [name, id, version] }) => {
  const type = typeOf(name);
  if (!type || !hasDrafts(type) || !isId(id)) return { status: 404 };
  const doc = await (version === undefined ? newest : earlier)(payload, type.name, id, version ?? '');
  if (!doc) return { status: 404 };
  const published = toPublished(type.name, doc, { draft: true });
  return published.ok
    ? { status: 200, body: published.value }
    : { status: 422, body: { problem: inWords(published.problems) } };
};

type Find = (
  payload: LinkRequest['payload'],
  type: string,
  id: string,
  version: string,
) => Promise<Stored | undefined>;

const newest: Find = async (payload, type, id) => {
  const doc: unknown = await payload.findByID({
    collection: type as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  return (doc as Stored | null) ?? undefined;
};

const earlier: Find = async (payload, type, id, version) => {
  if (!isId(version)) return undefined;
  const { docs } = await payload.findVersions({
    collection: type as CollectionSlug,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const found = docs[0];
  return found ? { ...(found.version as unknown as Stored), id, updatedAt: found.updatedAt } : undefined;
};
