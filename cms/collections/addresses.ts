import type { Field, Payload } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import type { TypeName } from '../../shared/content/index.ts';
import { locales, siteLocales } from '../../shared/content/locales.ts';
import { addressOf } from '../../shared/content/published.ts';
import type { Published } from '../../shared/content/published.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';

/** Who a path belongs to: `type/id`. Set by the system alone, also on the redirects that a move leaves. */
export const ownerField: Field = {
  name: 'owner',
  type: 'text',
  index: true,
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
};

/** A document that has, or wants, an address. */
export interface Owner {
  readonly type: string;
  readonly id: string;
}

/**
 * Claims a path for a document before it is published; the unique index on `path` is the lock. Undefined if
 * it is the document's now, else why not, in plain words. A claim whose document was never saved (the process
 * was killed in between) is given up after a minute.
 */
export const claimPath = async (
  payload: Payload,
  owner: Owner,
  path: string,
): Promise<string | undefined> => {
  if (isReserved(path)) return `The site itself uses ${path}. Choose another address`;
  for (let attempt = 0; ; attempt++) {
    const row = await rowAt(payload, path);
    if (!row) {
      try {
        await payload.create({
          collection: 'address',
          data: { path, ...leadingTo(owner), state: 'live', locale: 'en' },
          overrideAccess: true,
          depth: 0,
        });
        return undefined;
      } catch (error) {
        // Someone else was faster: look again.
        if (attempt >= 3) throw error;
        continue;
      }
    }
    if (row.owner === nameOf(owner)) {
      if (row.state !== 'live') await change(payload, row.id, 'live', owner);
      return undefined;
    }
    if (row.state !== 'live' || attempt >= 3 || (await isHeld(payload, row))) return taken(payload, row);
    await payload.db.deleteOne({
      collection: 'address',
      where: { and: [{ id: { equals: row.id } }, { owner: { equals: row.owner ?? '' } }] },
    });
  }
};

/**
 * Puts a document's rows right after it was saved: what it no longer lives at leads to it now. `path` is
 * undefined once it is no longer published: then its address is free, and its redirects say that it is gone
 * if it was deleted.
 */
export const settlePaths = async (
  payload: Payload,
  owner: Owner,
  path: string | undefined,
  deleted = false,
): Promise<void> => {
  for (const row of await rowsOf(payload, owner)) {
    if (row.path === path) continue;
    if (path !== undefined) {
      if (row.state === 'live') await change(payload, row.id, 'redirect', owner);
    } else if (row.state === 'live') {
      await payload.delete({ collection: 'address', id: row.id, overrideAccess: true, depth: 0 });
    } else if (deleted) await change(payload, row.id, 'gone', owner);
  }
};

/** Where a document is published; undefined if it is not. */
export const livePath = async (payload: Payload, { type, id }: Owner): Promise<string | undefined> => {
  const definition = contentTypes[type as TypeName] as AnyContentType | undefined;
  if (!definition?.path) return undefined;
  const { docs } = await payload.find({
    collection: type as 'page',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const doc = docs[0] as { slug?: string | null; locale?: Published['locale'] } | undefined;
  return doc?.slug
    ? addressOf({ type: type as TypeName, slug: doc.slug, locale: doc.locale ?? 'en' })
    : undefined;
};

/** An address as it is stored. */
export interface Row {
  readonly id: string;
  readonly path: string;
  readonly state: 'live' | 'redirect' | 'gone';
  readonly owner?: string | null;
  readonly createdAt: string;
}

const nameOf = ({ type, id }: Owner): string => `${type}/${id}`;

/** Whose an address is; undefined of those that editors made. */
export const ownerOf = ({ owner }: Row): Owner | undefined => {
  const [type, id] = owner?.split('/') ?? [];
  return type && id ? { type, id } : undefined;
};

const leadingTo = (owner: Owner) => ({
  owner: nameOf(owner),
  to: [
    { blockType: 'address-target' as const, inside: { relationTo: owner.type as 'page', value: owner.id } },
  ],
});

const rowAt = async (payload: Payload, path: string): Promise<Row | undefined> => {
  const { docs } = await payload.find({
    collection: 'address',
    where: { path: { equals: path } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] as unknown as Row | undefined;
};

const rowsOf = async (payload: Payload, owner: Owner): Promise<readonly Row[]> => {
  const { docs } = await payload.find({
    collection: 'address',
    where: { owner: { equals: nameOf(owner) } },
    limit: 500,
    depth: 0,
    overrideAccess: true,
  });
  return docs as unknown as Row[];
};

const change = async (payload: Payload, id: string, state: Row['state'], owner: Owner): Promise<void> => {
  const data = { state, ...leadingTo(owner) };
  await payload.update({ collection: 'address', id, data, overrideAccess: true, depth: 0 });
};

/** In milliseconds: a claim this young may belong to a document that is being saved right now. */
export const patience = 60_000;

const isHeld = async (payload: Payload, row: Row): Promise<boolean> => {
  const owner = ownerOf(row);
  if (!owner || Date.now() - Date.parse(row.createdAt) < patience) return true;
  return (await livePath(payload, owner)) === row.path;
};

const taken = async (payload: Payload, row: Row): Promise<string> => {
  const owner = ownerOf(row);
  const definition = owner ? (contentTypes[owner.type as TypeName] as AnyContentType | undefined) : undefined;
  const doc =
    owner && definition
      ? ((await payload.findByID({
          collection: owner.type as 'page',
          id: owner.id,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
        })) as Record<string, unknown> | null)
      : null;
  const name =
    doc && definition ? ` the ${definition.label.one.toLowerCase()} “${String(doc[definition.title])}”` : '';
  if (row.state === 'live')
    return `${row.path} already belongs to${name || ' something else'}. Choose another`;
  return row.state === 'redirect'
    ? `${row.path} leads${name ? ` to${name}` : ' elsewhere'} now. Choose another, or remove that address first`
    : `${row.path} says that something is gone. Choose another, or remove that address first`;
};

/** First pieces of addresses that the site answers itself. */
const reserved = new Set([
  ...`404 500 503 a-z accessibility-statement admin api assets cookies feedback forms gone health link media
  news preview privacy ready search topics`.split(/\s+/),
  ...Object.keys(locales),
]);

/** Whether the site itself answers at a path. */
export const isReserved = (path: string): boolean => {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const inOwnLanguage = siteLocales.some((locale) => locale === first);
  const [head = '', second, ...more] = inOwnLanguage && rest.length ? rest : [first, ...rest];
  if (second === undefined) return reserved.has(head);
  // The newsroom's pages begin there; forms and topics own all that is below them.
  return head === 'news' && second === 'page' && !more.length;
};
