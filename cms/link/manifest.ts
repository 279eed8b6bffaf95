import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import type { ManifestEntry } from '../../shared/contract/messages.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import type { LinkRoute } from './routes.ts';
import { publicOnly, types } from './stored.ts';

/** What is published, or 304 if that is what the site has. */
export const manifest: LinkRoute = async ({ payload, etag }) => {
  // Taken before the list is read: a change in between makes the next question a full answer, never a lost one.
  const now = await fingerprint(payload);
  if (etag === now) return { status: 304, etag: now };
  const entries: ManifestEntry[] = [];
  for (const type of types) entries.push(...(await entriesOf(payload, type)));
  return { status: 200, etag: now, body: { documents: entries } };
};

/**
 * Derived from the data, not counted: a counter is a second write, which a kill in between would lose. For
 * each type: how many are public, the newest moment and which documents carry it. Publishing changes the
 * moment or who carries it, unpublishing and deleting change the count.
 */
const fingerprint = async (payload: Payload): Promise<string> => {
  const facts: unknown[] = [];
  for (const type of types) {
    const collection = type.name as CollectionSlug;
    const { docs, totalDocs } = await payload.find({
      collection,
      where: publicOnly(type),
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
      overrideAccess: true,
    });
    const moment = (docs[0] as { updatedAt?: string } | undefined)?.updatedAt;
    const newest = moment
      ? await payload.find({
          collection,
          where: { and: [publicOnly(type), { updatedAt: { equals: moment } }] },
          sort: 'id',
          limit: 500,
          depth: 0,
          select: { updatedAt: true },
          pagination: false,
          overrideAccess: true,
        })
      : { docs: [] };
    facts.push([type.name, totalDocs, moment ?? '', newest.docs.map(({ id }) => id)]);
  }
  return `"${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22)}"`;
};

const page = 500;

const entriesOf = async (payload: Payload, type: AnyContentType): Promise<ManifestEntry[]> => {
  const found: ManifestEntry[] = [];
  for (let after = ''; ;) {
    // By id rather than by page number: what is published meanwhile moves no page.
    const { docs } = await payload.find({
      collection: type.name as CollectionSlug,
      where: { and: [publicOnly(type), ...(after ? [{ id: { greater_than: after } }] : [])] },
      sort: 'id',
      limit: page,
      depth: 0,
      select: { updatedAt: true },
      pagination: false,
      overrideAccess: true,
    });
    found.push(
      ...(docs as readonly { id: string; updatedAt: string }[]).map(({ id, updatedAt }) => ({
        type: type.name,
        id,
        updatedAt,
      })),
    );
    const last = docs.at(-1);
    if (docs.length < page || !last) return found;
    after = String(last.id);
  }
};
