import type { CollectionSlug, Payload } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import type { TypeName } from '../../shared/content/index.ts';
import { addressOf } from '../../shared/content/published.ts';
import type { Locale } from '../../shared/content/published.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import { ownerOf, patience, settlePaths } from './addresses.ts';
import type { Row } from './addresses.ts';

/** How many are looked at together. */
const batch = 500;

/**
 * Puts right what a kill between two writes left: every live address whose document lives elsewhere or
 * nowhere. Returns how many there were.
 */
export const healPaths = async (payload: Payload): Promise<number> => {
  let healed = 0;
  for (let after = ''; ;) {
    const rows = await liveRows(payload, after);
    for (const { owner, path } of await astray(payload, rows)) {
      await settlePaths(payload, owner, path);
      healed += 1;
    }
    const last = rows.at(-1);
    if (rows.length < batch || !last) return healed;
    after = last.path;
  }
};

const liveRows = async (payload: Payload, after: string): Promise<readonly Row[]> => {
  const { docs } = await payload.find({
    collection: 'address',
    where: { and: [{ state: { equals: 'live' } }, { path: { greater_than: after } }] },
    sort: 'path',
    limit: batch,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs as unknown as Row[];
};

/** Of these rows, the owners of those that are not where their document is, and where it is. */
const astray = async (payload: Payload, rows: readonly Row[]) => {
  const old = rows.filter(({ createdAt }) => Date.now() - Date.parse(createdAt) >= patience);
  const owned = old.flatMap((row) => {
    const owner = ownerOf(row);
    return owner ? [{ row, owner }] : [];
  });
  const paths = new Map<string, string>();
  for (const [name, group] of Map.groupBy(owned, ({ owner }) => owner.type)) {
    const definition = contentTypes[name as TypeName] as AnyContentType | undefined;
    if (!definition?.path) continue;
    const { docs } = await payload.find({
      collection: name as CollectionSlug,
      where: {
        and: [{ id: { in: group.map(({ owner }) => owner.id) } }, { _status: { equals: 'published' } }],
      },
      select: { slug: true, locale: true },
      limit: batch,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    for (const { id, slug, locale } of docs as unknown as { id: string; slug?: string; locale: Locale }[]) {
      const path = slug && addressOf({ type: name as TypeName, slug, locale });
      if (path) paths.set(`${name}/${id}`, path);
    }
  }
  return owned
    .map(({ row, owner }) => ({ row, owner, path: paths.get(`${owner.type}/${owner.id}`) }))
    .filter(({ row, path }) => row.path !== path);
};
