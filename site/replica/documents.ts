import { createHash } from 'node:crypto';
import { contentTypes } from '#shared/content/index.ts';
import type { Crop } from '#shared/content/media/crops.ts';
import { addressesOf, addressOf } from '#shared/content/published.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import type { Field } from '#shared/schema/fields.ts';
import { referencesOf } from '#shared/schema/references.ts';
import type { Replica } from './openReplica.ts';

/** A document as the replica keeps it, with what is derived from it once. */
export interface Stored {
  readonly document: AnyPublished;
  /** Its public address, with the language's prefix. */
  readonly path: string | undefined;
  /** All its addresses, its own first. */
  readonly routes: readonly string[];
  readonly title: string;
  /** Fingerprint of the whole document. */
  readonly hash: string;
  /** Its comparable fields by name, as JSON; a reference is its id. */
  readonly fields: ReadonlyMap<string, string>;
  /** What it points at, as `type/id`; worked out when it is asked for. */
  readonly mentions: () => readonly string[];
  readonly files: readonly StoredFile[];
}

/** An uploaded file, or a smaller form of it, that the site has on its own disk. */
export interface StoredFile {
  readonly name: string;
  readonly original: boolean;
  readonly mimeType: string;
  readonly bytes: number;
  readonly width?: number | undefined;
  /** Which cut of a picture it is. */
  readonly crop?: Crop | undefined;
  /** SHA-256 in hex. */
  readonly hash: string;
  /** Its public address, unescaped. */
  readonly path: string;
}

/** The document in the replica, or undefined. */
export const readStored = (replica: Replica, type: string, id: string): Stored | undefined => {
  const known = replica.cache.get(`${type}/${id}`);
  if (known) return known;
  const row = replica.sql('SELECT json FROM documents WHERE type = ? AND id = ?').get(type, id) as
    { json: string } | undefined;
  if (!row) return undefined;
  const files = replica
    .sql(
      'SELECT name, original, mimeType, bytes, width, crop, hash, path FROM files WHERE type = ? AND id = ?',
    )
    .all(type, id) as unknown as (Omit<StoredFile, 'original'> & { original: number })[];
  const stored = derive(
    JSON.parse(row.json) as AnyPublished,
    files.map((file) => ({
      ...file,
      original: file.original === 1,
      width: file.width ?? undefined,
      crop: file.crop ?? undefined,
    })),
  );
  if (replica.cache.size >= cacheSize) replica.cache.clear();
  replica.cache.set(`${type}/${id}`, stored);
  return stored;
};

/** Writes a document in place of its last version. Belongs inside `together`. */
export const putDocument = (replica: Replica, document: AnyPublished, files: readonly StoredFile[]): void => {
  removeDocument(replica, document.type, document.id);
  const { path, routes, title, hash, fields, mentions } = derive(document, files);
  const { type, id, updatedAt, locale, slug, translationOf } = document;
  replica
    .sql('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      type,
      id,
      updatedAt,
      locale,
      slug ?? null,
      path ?? null,
      translationOf ?? null,
      translationOf ?? id,
      title,
      hash,
      JSON.stringify(document),
    );
  for (const [name, value] of fields)
    replica.sql('INSERT INTO fields VALUES (?, ?, ?, ?)').run(type, id, name, value);
  for (const target of mentions()) replica.sql('INSERT INTO mentions VALUES (?, ?, ?)').run(type, id, target);
  for (const route of routes)
    replica.sql('INSERT OR IGNORE INTO routes VALUES (?, ?, ?)').run(route, type, id);
  for (const file of files)
    replica
      .sql('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        type,
        id,
        file.name,
        Number(file.original),
        file.mimeType,
        file.bytes,
        file.width ?? null,
        file.crop ?? null,
        file.hash,
        file.path,
      );
};

/** Takes a document out. Belongs inside `together`. */
export const removeDocument = (replica: Replica, type: string, id: string): void => {
  for (const table of ['documents', 'fields', 'mentions', 'routes', 'files'])
    replica.sql(`DELETE FROM ${table} WHERE type = ? AND id = ?`).run(type, id);
  replica.cache.delete(`${type}/${id}`);
  replica.memo.clear();
};

/** What is worked out from a document once, when it is read or written. */
export const derive = (document: AnyPublished, files: readonly StoredFile[]): Stored => {
  const type = contentTypes[document.type] as AnyContentType;
  const content = document.content as Readonly<Record<string, unknown>>;
  return {
    document,
    path: addressOf(document),
    routes: addressesOf(document),
    title: String(content[type.title] ?? ''),
    hash: fingerprint(document),
    fields: new Map([
      ...Object.entries(type.fields).flatMap(([name, field]): [string, string][] => {
        const value = comparable(field, content[name]);
        return value === undefined ? [] : [[name, value]];
      }),
      ...(document.translationOf ? [['translationOf', JSON.stringify(document.translationOf)] as const] : []),
    ]),
    mentions: () => [
      ...new Set(referencesOf(type.fields, content).map((reference) => `${reference.type}/${reference.id}`)),
    ],
    files,
  };
};

/** Sixteen characters that differ when the JSON of two values differs. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? 'undefined')
    .digest('base64url')
    .slice(0, 16);

const comparable = (field: Field, value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'reference') return JSON.stringify((value as { id: string }).id);
  return comparableKinds.has(field.kind) ? JSON.stringify(value) : undefined;
};

/** The fields of a type that a list's `where` can compare. */
export const comparableFields = (type: AnyContentType): string[] => [
  ...Object.keys(type.fields).filter((name) => comparableKinds.has(type.fields[name]?.kind ?? 'blocks')),
  'translationOf',
];

const comparableKinds: ReadonlySet<Field['kind']> = new Set([
  'text',
  'number',
  'money',
  'date',
  'choice',
  'yesNo',
  'media',
  'reference',
]);

const cacheSize = 5000;
