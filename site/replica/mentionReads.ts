import type { Locale } from '#shared/content/published.ts';
import type { Reference } from '#shared/schema/types.ts';
import { readStored } from './documents.ts';
import type { Stored } from './documents.ts';
import { picked } from './listReads.ts';
import type { Row } from './listReads.ts';
import type { Replica } from './openReplica.ts';

/** The documents of a type that point at another, as a key; `target` is `type/id`. */
export type MentionsKey = readonly [
  'mentions',
  type: string,
  locale: Locale,
  target: string,
  pick: readonly string[],
];

export const mentionsKey = (
  type: string,
  locale: Locale,
  of: Reference,
  pick: readonly string[],
): MentionsKey => ['mentions', type, locale, `${of.type}/${of.id}`, [...pick].sort()];

/** What points at the target, by title. */
export const evaluateMentions = (replica: Replica, key: MentionsKey): Row[] => {
  const [, type, locale, target] = key;
  const found = replica
    .sql(
      `SELECT d.id FROM mentions m JOIN documents d ON d.type = m.type AND d.id = m.id
       WHERE m.target = ? AND m.type = ? AND d.locale = ? ORDER BY d.title, d.id`,
    )
    .all(target, type, locale) as { id: string }[];
  return found.flatMap(({ id }) => {
    const stored = readStored(replica, type, id);
    return stored ? [rowOf(stored, key)] : [];
  });
};

/** A document changes the answers about everything that it points at, and no others. */
export const mentionsSubject = ([, type, locale, target]: MentionsKey): string =>
  `mentions ${type} ${locale} ${target}`;

export const mentionsSubjects = ({ document: { type, locale }, mentions }: Stored): string[] =>
  mentions().map((target) => `mentions ${type} ${locale} ${target}`);

/** What one document puts into the answer; undefined if it does not point at the target. */
export const viewMention = (key: MentionsKey, stored: Stored): unknown => {
  const [, type, locale, target] = key;
  const { document } = stored;
  return document.type === type && document.locale === locale && stored.mentions().includes(target)
    ? rowOf(stored, key)
    : undefined;
};

const rowOf = (stored: Stored, [, , , , pick]: MentionsKey): Row => ({
  id: stored.document.id,
  title: stored.title,
  href: stored.path ?? '',
  content: picked(stored, pick),
});
