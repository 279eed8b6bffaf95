import type { Payload } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { mapReferences } from '#shared/schema/references.ts';
import type { AnyContentType, Reference } from '#shared/schema/types.ts';
import { hasDrafts } from '../collections/has-drafts.ts';
import { storedContent } from '../collections/stored.ts';
import type { DemoDocument } from './demo/writing.ts';
import { fileOf } from './fileOf.ts';
import { idOf } from './idOf.ts';

export interface StoreOptions {
  readonly payload: Payload;
  /** Everything that a reference may name. */
  readonly known: readonly DemoDocument[];
  /** Called after each document. */
  readonly onDone?: (count: number) => void;
}

/**
 * Publishes documents in their order, and gives how many were new. What is there already stays as it is: an
 * editor may have changed it. A document's parents come before it, because the database wants them there.
 */
export const store = async (
  documents: readonly DemoDocument[],
  { payload, known, onDone }: StoreOptions,
): Promise<number> => {
  const idFor = ids(known, payload.db.name);
  const there = await storedIds(payload, new Set(documents.map(({ type }) => type)));
  let made = 0;
  for (const [at, document] of documents.entries()) {
    const id = idOf(document, payload.db.name);
    if (!there.has(`${document.type}/${id}`)) {
      await publish(payload, document, id, idFor);
      made += 1;
    }
    onDone?.(at + 1);
  }
  return made;
};

type IdFor = (reference: Reference, locale: string) => string;

/** The document of a key: in the reader's own language if there is one, else in English. */
const ids = (known: readonly DemoDocument[], database: string): IdFor => {
  const byName = new Map(known.map((one) => [`${one.locale}/${one.type}/${one.key}`, idOf(one, database)]));
  return ({ type, id }, locale) => {
    const found = byName.get(`${locale}/${type}/${id}`) ?? byName.get(`en/${type}/${id}`);
    if (!found) throw new Error(`The demo names ${type} “${id}”, which does not exist.`);
    return found;
  };
};

const publish = async (payload: Payload, document: DemoDocument, id: string, idFor: IdFor): Promise<void> => {
  const { type, key, locale, translationOf } = document;
  const definition: AnyContentType = contentTypes[type];
  const content = mapReferences<object>(definition.fields, document.content, (to) => idFor(to, locale));
  const data = {
    ...storedContent(definition, content),
    ...(definition.path ? { slug: key } : {}),
    ...(translationOf ? { translationOf: idFor({ type, id: translationOf }, 'en') } : {}),
    ...(hasDrafts(definition) ? { _status: 'published' } : {}),
    locale,
  } as never;
  const write = {
    collection: type as 'page',
    data,
    depth: 0,
    overrideAccess: true,
    // No hint for each of hundreds: a running site finds them in the manifest.
    context: { imported: true },
  } as const;
  // What exists once was made, empty, with the database.
  if (definition.single) await payload.update({ ...write, id });
  else
    await payload.create({
      ...write,
      data: { ...(data as object), id } as never,
      ...(definition.upload ? { file: await fileOf(key) } : {}),
    });
};

/** `type/id` of all that is stored. What exists once counts when it is published. */
const storedIds = async (payload: Payload, types: ReadonlySet<TypeName>): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const type of types) {
    const definition: AnyContentType = contentTypes[type];
    const { docs } = await payload.find({
      collection: type as 'page',
      pagination: false,
      limit: 0,
      depth: 0,
      select: { updatedAt: true },
      ...(definition.single ? { where: { _status: { equals: 'published' } } } : {}),
      overrideAccess: true,
    });
    for (const { id } of docs) found.add(`${type}/${id}`);
  }
  return found;
};
