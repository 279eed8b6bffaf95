import { contentTypes } from '#shared/content/index.ts';
import type { Locale } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { isDuring } from './during.ts';
import { comparableFields, readStored } from './documents.ts';
import type { Stored } from './documents.ts';
import type { Replica } from './openReplica.ts';
import type { ListOptions } from './reader.ts';

/** A list as a key. `where` has JSON values, by name; `dated` says whether the page looked at `updatedAt`. */
export type ListKey = readonly [
  'list',
  type: string,
  locale: Locale,
  where: readonly (readonly [name: string, value: string])[],
  pick: readonly string[],
  during: readonly [from: string, until: string] | null,
  dated: boolean,
];

/** One document of a list, with only what the key asks for. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updatedAt?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The key of a list. Throws where the page asks for a field that its type has not got. */
export const listKey = (type: string, locale: Locale, options: ListOptions, dated: boolean): ListKey => {
  const schema = contentTypes[type as keyof typeof contentTypes] as AnyContentType;
  const { where = {}, pick = [], during } = options;
  const known = comparableFields(schema);
  for (const name of Object.keys(where))
    if (!known.includes(name)) throw new Error(`A list of ${type} can't compare "${name}"`);
  for (const name of [...pick, ...(during ?? [])])
    if (!schema.fields[name])
      throw new Error(`A list of ${type} asks for "${name}", which is not a field of it`);
  return [
    'list',
    type,
    locale,
    Object.entries(where)
      .map(([name, value]) => [name, JSON.stringify(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    [...pick].sort(),
    during ? [during[0], during[1]] : null,
    dated,
  ];
};

/** All rows of a list at a moment, by title as its language sorts. */
export const evaluateList = (replica: Replica, key: ListKey, now: number): Row[] => {
  const [, type, , , pick, during, dated] = key;
  const rows = matching(replica, key).filter(({ id }) => {
    const stored = during && readStored(replica, type, id);
    return !stored || isDuring(stored, during, now);
  });
  return rows.map(({ id, title, path, updatedAt }) => ({
    id,
    title,
    href: path ?? '',
    ...(dated ? { updatedAt } : {}),
    content: pick.length ? picked(readStored(replica, type, id), pick) : {},
  }));
};

/** What a list hangs on: its type, language and first condition. */
export const listSubject = ([, type, locale, where]: ListKey): string =>
  where[0] ? `list ${type} ${locale} ${where[0][0]}=${where[0][1]}` : `list ${type} ${locale}`;

/** Every subject of lists in which a document can stand. */
export const listSubjects = ({ document, fields }: Stored): string[] => {
  const { type, locale } = document;
  return [
    `list ${type} ${locale}`,
    ...comparableFields(contentTypes[type] as AnyContentType).map(
      (name) => `list ${type} ${locale} ${name}=${fields.get(name) ?? 'null'}`,
    ),
  ];
};

/** What one document puts into a list, whatever the time is; undefined if it does not stand in it. */
export const viewList = ([, type, locale, where, pick, during, dated]: ListKey, stored: Stored): unknown => {
  const { document, fields, title, path } = stored;
  if (document.type !== type || document.locale !== locale) return undefined;
  if (where.some(([name, value]) => (fields.get(name) ?? 'null') !== value)) return undefined;
  return [
    title,
    path,
    picked(stored, pick),
    during && picked(stored, during),
    dated ? document.updatedAt : undefined,
  ];
};

interface Match {
  readonly id: string;
  readonly title: string;
  readonly path: string | null;
  readonly updatedAt: string;
}

const matching = (replica: Replica, [, type, locale, where]: ListKey): Match[] => {
  const conditions = where.map(([, value]) =>
    value === 'null'
      ? 'NOT EXISTS (SELECT 1 FROM fields f WHERE f.type = d.type AND f.id = d.id AND f.name = ?)'
      : 'd.id IN (SELECT id FROM fields WHERE type = ? AND name = ? AND value = ?)',
  );
  const values = where.flatMap(([name, value]) => (value === 'null' ? [name] : [type, name, value]));
  const rows = replica
    .sql(
      `SELECT id, title, path, updatedAt FROM documents d WHERE ${['d.type = ?', 'd.locale = ?', ...conditions].join(' AND ')}`,
    )
    .all(type, locale, ...values) as unknown as Match[];
  const { compare } = collators[locale];
  return rows.sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
};

/** Some of a document's content by name, without what is empty. */
export const picked = (stored: Stored | undefined, names: readonly string[]): Record<string, unknown> => {
  const content = (stored?.document.content ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => name in content).map((name) => [name, content[name]]));
};

/** Made once: a collator costs more than a sort. */
const collators: Readonly<Record<Locale, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { numeric: true }),
  cy: new Intl.Collator('cy', { numeric: true }),
  ar: new Intl.Collator('ar', { numeric: true }),
  ur: new Intl.Collator('ur', { numeric: true }),
};
