import { contentTypes } from '#shared/content/index.ts';
import type { Locale } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { currentAlerts, viewAlert } from './alertReads.ts';
import type { AlertsKey } from './alertReads.ts';
import { fingerprint, readStored } from './documents.ts';
import type { Stored } from './documents.ts';
import { phaseOf } from './during.ts';
import { evaluateList, listSubject, listSubjects, viewList } from './listReads.ts';
import type { ListKey } from './listReads.ts';
import { mediaOf } from './mediaOf.ts';
import { evaluateMentions, mentionsSubject, mentionsSubjects, viewMention } from './mentionReads.ts';
import type { MentionsKey } from './mentionReads.ts';
import type { Replica } from './openReplica.ts';
import { identityOf, partOf } from './watched.ts';

/** One question that a page asked of the replica, as small JSON. */
export type Key =
  | readonly ['document', type: string, id: string]
  | readonly ['part', type: string, id: string, part: string]
  | readonly ['at', path: string]
  | readonly ['link', type: string, id: string]
  | readonly ['single', type: string, locale: Locale]
  | readonly ['translations', type: string, root: string]
  | readonly ['media', id: string]
  | readonly ['phase', type: string, id: string, from: string, until: string]
  | AlertsKey
  | MentionsKey
  | ListKey;

type KindName = Key[0];
type KeyOf<N extends KindName> = Extract<Key, readonly [N, ...unknown[]]>;

/** How one kind of question is answered, and which documents its answer can depend on. */
interface Kind<K> {
  /** The answer at a moment (ms since 1970). */
  readonly evaluate: (replica: Replica, key: K, now: number) => unknown;
  /** What of that answer is fingerprinted, if not all of it. */
  readonly seen?: (answer: unknown) => unknown;
  /** What it hangs on: a document concerns the keys whose subject is among `subjectsOf` it. */
  readonly subject: (key: K) => string;
  /** What one document puts into the answer; undefined if nothing. */
  readonly view: (key: K, stored: Stored) => unknown;
}

const seenIdentity = (answer: unknown): unknown => answer && identityOf((answer as Stored).document);

const kinds: { readonly [N in KindName]: Kind<KeyOf<N>> } = {
  document: {
    evaluate: (replica, [, type, id]) => readStored(replica, type, id),
    seen: seenIdentity,
    subject: ([, type, id]) => `${type}/${id}`,
    view: (_, stored) => identityOf(stored.document),
  },
  part: {
    evaluate: (replica, [, type, id, part]) => {
      const stored = readStored(replica, type, id);
      return stored && partOf(stored.document, part);
    },
    subject: ([, type, id]) => `${type}/${id}`,
    view: ([, , , part], stored) => partOf(stored.document, part),
  },
  at: {
    evaluate: (replica, [, path]) => {
      const row = replica
        .sql('SELECT type, id FROM routes WHERE path = ? ORDER BY type, id LIMIT 1')
        .get(path) as { type: string; id: string } | undefined;
      return row && readStored(replica, row.type, row.id);
    },
    seen: (answer) => (answer as Stored | undefined)?.hash,
    subject: ([, path]) => `at ${path}`,
    view: ([, path], stored) => (stored.routes.includes(path) ? stored.hash : undefined),
  },
  link: {
    evaluate: (replica, [, type, id]) => linkTo(readStored(replica, type, id)),
    subject: ([, type, id]) => `${type}/${id}`,
    view: (_, stored) => linkTo(stored),
  },
  single: {
    evaluate: (replica, [, type, locale]) => firstOf(replica, type, locale) ?? firstOf(replica, type, 'en'),
    seen: seenIdentity,
    subject: ([, type]) => `single ${type}`,
    view: ([, , locale], { document }) =>
      document.locale === locale || document.locale === 'en' ? identityOf(document) : undefined,
  },
  translations: {
    evaluate: (replica, [, type, root]) =>
      (
        replica
          .sql('SELECT id FROM documents WHERE type = ? AND root = ? ORDER BY locale, id')
          .all(type, root) as {
          id: string;
        }[]
      ).flatMap(({ id }) => translation(readStored(replica, type, id)) ?? []),
    subject: ([, type, root]) => `translations ${type}/${root}`,
    view: (_, stored) => translation(stored),
  },
  media: {
    evaluate: (replica, [, id]) => {
      for (const type of uploadTypes) {
        const stored = readStored(replica, type, id);
        if (stored) return mediaOf(stored);
      }
      return undefined;
    },
    subject: ([, id]) => `media ${id}`,
    view: (_, stored) => mediaOf(stored),
  },
  phase: {
    evaluate: (replica, [, type, id, ...between], now) => {
      const stored = readStored(replica, type, id);
      return stored && phaseOf(stored, between, now);
    },
    subject: ([, type, id]) => `${type}/${id}`,
    view: ([, , , ...between], { document }) =>
      between.map((name) => (document.content as Readonly<Record<string, unknown>>)[name]),
  },
  alerts: {
    evaluate: currentAlerts,
    seen: (answer) => (answer as Stored[]).map(({ hash }) => hash),
    subject: () => 'alerts',
    view: viewAlert,
  },
  mentions: {
    evaluate: evaluateMentions,
    subject: mentionsSubject,
    view: viewMention,
  },
  list: {
    evaluate: evaluateList,
    subject: listSubject,
    view: viewList,
  },
};

/** The answer to a key and the fingerprint of exactly what was answered, kept until the replica changes. */
export const evaluate = (
  replica: Replica,
  key: Key,
  now: number,
): { readonly value: unknown; readonly fingerprint: string } => {
  const name = clockOf(key) ? `${JSON.stringify(key)} ${now}` : JSON.stringify(key);
  const known = replica.memo.get(name);
  if (known) return known;
  const kind = kindOf(key);
  const value = kind.evaluate(replica, key, now);
  const seen = kind.seen ? kind.seen(value) : value;
  const result = { value, fingerprint: fingerprint(seen ?? null) };
  if (replica.memo.size >= memoSize) replica.memo.clear();
  replica.memo.set(name, result);
  return result;
};

/** The subject under which a key is found when a document changes. */
export const subjectOf = (key: Key): string => kindOf(key).subject(key);

/** Whether a document's change can be seen in a key's answer. */
export const concerns = (key: Key, before: Stored | undefined, after: Stored | undefined): boolean => {
  const { view } = kindOf(key);
  const seen = (stored: Stored | undefined): string => JSON.stringify((stored && view(key, stored)) ?? null);
  return seen(before) !== seen(after);
};

/** Every subject that a document stands under. */
export const subjectsOf = (stored: Stored): string[] => {
  const { type, id, translationOf } = stored.document;
  return [
    `${type}/${id}`,
    ...stored.routes.map((path) => `at ${path}`),
    `single ${type}`,
    `translations ${type}/${translationOf ?? id}`,
    `media ${id}`,
    ...(type === 'alert' ? ['alerts'] : []),
    ...mentionsSubjects(stored),
    ...listSubjects(stored),
  ];
};

/** Which type's date fields can change a key's answer by the clock alone: `alert from until`. */
export const clockOf = (key: Key): string | undefined => {
  if (key[0] === 'alerts') return 'alert from until';
  if (key[0] === 'phase') return [key[1], key[3], key[4]].join(' ');
  return key[0] === 'list' && key[5] ? [key[1], ...key[5]].join(' ') : undefined;
};

/** The next moment (ms since 1970) at which time alone changes what `clockOf` named. */
export const nextMoment = (replica: Replica, clock: string, now: number): number | undefined => {
  const [type = '', from = '', until = ''] = clock.split(' ');
  const rows = replica
    .sql('SELECT value FROM fields WHERE type = ? AND name IN (?, ?)')
    .all(type, from, until) as { value: string }[];
  const coming = rows.map(({ value }) => Date.parse(JSON.parse(value) as string)).filter((at) => at > now);
  return coming.length ? Math.min(...coming) : undefined;
};

const kindOf = (key: Key): Kind<Key> => kinds[key[0]] as Kind<Key>;

const firstOf = (replica: Replica, type: string, locale: Locale): Stored | undefined => {
  const row = replica
    .sql('SELECT id FROM documents WHERE type = ? AND locale = ? ORDER BY id LIMIT 1')
    .get(type, locale) as { id: string } | undefined;
  return row && readStored(replica, type, row.id);
};

const linkTo = (stored: Stored | undefined) =>
  stored?.path ? { title: stored.title, href: stored.path } : undefined;

const translation = (stored: Stored | undefined) =>
  stored?.path ? { locale: stored.document.locale, title: stored.title, href: stored.path } : undefined;

const uploadTypes = Object.values(contentTypes)
  .filter((type) => (type as AnyContentType).upload)
  .map((type) => type.name as string);

const memoSize = 20_000;
