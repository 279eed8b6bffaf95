import { isDeepStrictEqual } from 'node:util';
import { ValidationError } from 'payload';
import type { Payload } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { hasDrafts } from '../collections/has-drafts.ts';
import { contentOf } from '../collections/content-of.ts';
import type { Stored } from '../collections/content-of.ts';
import { storedContent } from '../collections/stored.ts';
import { problemsOf } from './problemsOf.ts';
import type { Known, Store } from './store.ts';

/** Keeps imported content in Payload. Hooks and checks run as for an editor, but for headings out of order. */
export const payloadStore = (payload: Payload): Store => ({
  known: async () => {
    const known = new Map<string, Known>();
    for (const type of Object.keys(contentTypes) as TypeName[])
      for (const doc of await all(payload, type, { importedFrom: { exists: true } }))
        if (typeof doc['importedFrom'] === 'string')
          known.set(doc['importedFrom'], {
            reference: { type, id: String(doc['id']) },
            slug: doc['slug'] ? String(doc['slug']) : undefined,
          });
    return known;
  },
  taken: async () => {
    const taken = new Map<string, string | undefined>();
    const owners = new Map<string, string>();
    for (const [source, { reference }] of await payloadStore(payload).known())
      owners.set(`${reference.type}/${reference.id}`, source);
    for (const row of await all(payload, 'address', {}))
      taken.set(String(row['path']), owners.get(String(row['owner'])));
    return taken;
  },
  make: async ({ type, source, slug, locale, content }) => {
    const definition = contentTypes[type] as AnyContentType;
    const drafts = hasDrafts(definition);
    const { id } = await payload.create({
      collection: type as 'page',
      data: {
        ...storedContent(definition, content),
        ...(slug ? { slug } : {}),
        ...(drafts ? { _status: 'draft' } : {}),
        locale,
        importedFrom: source,
      } as never,
      draft: drafts,
      depth: 0,
      overrideAccess: true,
      context: { imported: true },
    });
    return { type, id: String(id) };
  },
  publish: async ({ type, id }, content, translationOf) => {
    const definition = contentTypes[type as TypeName] as AnyContentType;
    const find = { collection: type as 'page', id, depth: 0, overrideAccess: true } as const;
    const stored = (await payload.findByID(find)) as unknown as Stored;
    const original = type === 'address' ? {} : { translationOf: translationOf?.id ?? null };
    const wanted = { ...storedContent(definition, content), ...original };
    const shape = (doc: Stored): unknown => [
      doc['translationOf'] ?? null,
      withoutIds(contentOf(definition, doc)),
    ];
    const isLike = (doc: Stored): boolean => isDeepStrictEqual(shape(doc), shape(wanted));
    const drafts = hasDrafts(definition);
    const save = async (status: 'published' | 'draft'): Promise<void> => {
      const data = { ...wanted, ...(drafts ? { _status: status } : {}) } as never;
      await payload.update({ ...find, data, draft: status === 'draft', context: { imported: true } });
    };
    if ((!drafts || stored['_status'] === 'published') && isLike(stored)) return 'unchanged';
    try {
      await save('published');
      return 'changed';
    } catch (error) {
      if (!drafts || !(error instanceof ValidationError)) throw error;
      const latest = (await payload.findByID({ ...find, draft: true })) as unknown as Stored;
      if (!isLike(latest)) await save('draft');
      return { problems: problemsOf(error) };
    }
  },
});

/** All rows of a collection, in pages: the loader is quadratic in a batch. */
const all = async (payload: Payload, type: TypeName, where: object): Promise<Stored[]> => {
  const rows: Stored[] = [];
  for (let page = 1, more = true; more; page++) {
    const found = await payload.find({
      collection: type as 'page',
      where: where as never,
      sort: 'id',
      limit: 200,
      page,
      depth: 0,
      draft: true,
      overrideAccess: true,
    });
    rows.push(...(found.docs as unknown as Stored[]));
    more = found.hasNextPage;
  }
  return rows;
};

/** Blocks get ids when they are stored. */
const withoutIds = (content: object): unknown =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('blockType' in value)) return value;
    const { id: _id, ...rest } = value as { id?: unknown };
    return rest;
  });
