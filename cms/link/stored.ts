import type { CollectionSlug, Payload, Where } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import { hasDrafts } from '../collections/has-drafts.ts';
import type { Stored } from '../collections/content-of.ts';

/** Every content type, where its own fields do not matter. */
export const types: readonly AnyContentType[] = Object.values(contentTypes);

/**
 * What the public may see of a type. Addresses where a page lives are the cms's own business: the site knows
 * them from the pages.
 */
export const publicOnly = (type: AnyContentType): Where => {
  if (type.name === 'address') return { state: { not_equals: 'live' } };
  return hasDrafts(type) ? { _status: { equals: 'published' } } : {};
};

/** The published documents of a type among the ids, as they are stored. */
export const findPublic = async (
  payload: Payload,
  type: AnyContentType,
  ids: readonly string[],
): Promise<readonly Stored[]> => {
  const { docs } = await payload.find({
    collection: type.name as CollectionSlug,
    where: { and: [{ id: { in: ids } }, publicOnly(type)] },
    depth: 0,
    draft: false,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  });
  return docs as unknown as Stored[];
};

/** The type of a name from across the wall; undefined if there is none. */
export const typeOf = (name: string | undefined): AnyContentType | undefined =>
  types.find((type) => type.name === name);

/** Whether a text can be an id; MongoDB throws on others. */
export const isId = (id: string | undefined): id is string => id !== undefined && /^[\w-]{1,80}$/.test(id);
