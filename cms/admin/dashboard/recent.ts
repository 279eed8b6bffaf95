import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { hasDrafts } from '../../collections/has-drafts.ts';
import { statusOf } from '../live/status-of.ts';
import type { LiveStatus } from '../live/live-status.ts';

/** One line of a list of documents on the first screen. */
export interface Line {
  readonly type: string;
  readonly typeLabel: string;
  readonly id: string;
  readonly title: string;
  readonly updatedAt: string;
}

/** A published document, and whether it is live. */
export interface PublishedLine extends Line {
  readonly live: LiveStatus;
}

interface Desk {
  readonly payload: Payload;
  readonly user: TypedUser;
}

const types = Object.values<AnyContentType>(contentTypes).filter(hasDrafts);

/** How many lines a list on the first screen has at most. */
const most = 6;

/** What was changed and is not published, newest first. */
export const drafts = async ({ payload, user }: Desk): Promise<Line[]> =>
  newest(
    await Promise.all(
      types.map(async (type) => {
        const { docs } = await payload.findVersions({
          collection: type.name as CollectionSlug,
          where: { latest: { equals: true }, 'version._status': { equals: 'draft' } },
          sort: '-updatedAt',
          limit: most,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          user,
        });
        return docs.map(({ parent, version, updatedAt }) => lineOf(type, String(parent), version, updatedAt));
      }),
    ),
  );

/** What was published last, with what the site said about it. */
export const published = async (desk: Desk): Promise<PublishedLine[]> => {
  const { payload, user } = desk;
  const lines = newest(
    await Promise.all(
      types.map(async (type) => {
        const { docs } = await payload.find({
          collection: type.name as CollectionSlug,
          where: { _status: { equals: 'published' } },
          sort: '-updatedAt',
          limit: most,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          user,
        });
        return docs.map((doc) =>
          lineOf(type, String(doc.id), doc, String((doc as { updatedAt?: string }).updatedAt)),
        );
      }),
    ),
  );
  return Promise.all(
    lines.map(async (line) => ({ ...line, live: await statusOf(payload, line.type, line.id) })),
  );
};

/** What the site could not take, in its own words. */
export const problems = async ({ payload, user }: Desk): Promise<(Line & { readonly problem: string })[]> => {
  const { docs } = await payload.find({
    collection: 'publication',
    where: { problem: { exists: true } },
    sort: '-at',
    limit: 20,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const lines = await Promise.all(
    docs.map(async ({ key, problem, at }) => {
      const [name = '', id = ''] = key.split('/');
      const type = types.find((one) => one.name === name);
      const found =
        type &&
        (await payload.find({
          collection: type.name as CollectionSlug,
          where: { id: { equals: id } },
          limit: 1,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          user,
        }));
      const [doc] = found?.docs ?? [];
      return type && doc && problem ? { ...lineOf(type, id, doc, at), problem } : undefined;
    }),
  );
  return lines.filter((line) => line !== undefined);
};

type Stored = Readonly<Record<string, unknown>>;

const lineOf = (type: AnyContentType, id: string, doc: object, updatedAt: string): Line => ({
  type: type.name,
  typeLabel: type.label.one,
  id,
  title: String((doc as Stored)[type.title] || (type.single ? type.label.one : 'Without a title')),
  updatedAt,
});

const newest = (lists: readonly Line[][]): Line[] =>
  lists
    .flat()
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, most);
