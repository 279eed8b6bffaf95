import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
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

/** A draft; of somebody else's, who changed it last, if that was a person who is still here. */
export interface DraftLine extends Line {
  readonly changedBy?: string;
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

/** What was changed and is not published, newest first: one's own, and what somebody else changed last. */
export const drafts = async (desk: Desk): Promise<{ readonly own: Line[]; readonly others: DraftLine[] }> => {
  const me = desk.user.id;
  const [own, others] = await Promise.all([
    draftsWhere(desk, { 'version.changedBy': { equals: me } }),
    draftsWhere(desk, {
      or: [{ 'version.changedBy': { not_equals: me } }, { 'version.changedBy': { exists: false } }],
    }),
  ]);
  return { own, others: await withNames(desk, others) };
};

type Changed = Line & { readonly changerId: string | null };

const draftsWhere = async ({ payload, user }: Desk, where: Where): Promise<Changed[]> =>
  newest(
    await Promise.all(
      types.map(async (type) => {
        const { docs } = await payload.findVersions({
          collection: type.name as CollectionSlug,
          where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }, where] },
          sort: '-updatedAt',
          limit: most,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          user,
        });
        return docs.map(({ parent, version, updatedAt }) => ({
          ...lineOf(type, String(parent), version, updatedAt),
          changerId: (version as { changedBy?: string | null }).changedBy ?? null,
        }));
      }),
    ),
  );

/** Colleagues by name. Only administrators may read people: of the others a name is all that is shown. */
const withNames = async ({ payload }: Desk, lines: readonly Changed[]): Promise<DraftLine[]> => {
  const ids = [...new Set(lines.flatMap(({ changerId }) => changerId ?? []))];
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const names = new Map(docs.map(({ id, name }) => [String(id), name]));
  return lines.map((line) => {
    const changedBy = names.get(line.changerId ?? '');
    return changedBy ? { ...line, changedBy } : line;
  });
};

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

const newest = <L extends Line>(lists: readonly L[][]): L[] =>
  lists
    .flat()
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, most);
