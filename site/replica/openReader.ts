import { siteLocaleOf } from '#shared/content/locales.ts';
import type { Locale, Published } from '#shared/content/published.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Reference } from '#shared/schema/types.ts';
import type { Stored } from './documents.ts';
import type { Phase } from './during.ts';
import { listKey } from './listReads.ts';
import type { Row } from './listReads.ts';
import { mentionsKey } from './mentionReads.ts';
import { forget } from './openReplica.ts';
import type { Replica } from './openReplica.ts';
import type { Link, Listed, ListOptions, Media, Reader, Translation } from './reader.ts';
import { evaluate } from './reads.ts';
import type { Key } from './reads.ts';
import { watched } from './watched.ts';

/** Notes what a page read: the key as JSON, and the fingerprint of what it got. */
export type Recorder = (key: Key, fingerprint: string) => void;

/** A reader for one page in one language at one moment (ms since 1970). */
export const openReader = (
  replica: Replica,
  locale: Locale,
  recorder: Recorder = () => undefined,
  now = Date.now(),
): Reader => {
  forgetForeign(replica);
  const ask = (key: Key): unknown => {
    const { value, fingerprint } = evaluate(replica, key, now);
    recorder(key, fingerprint);
    return value;
  };
  const inParts = <T extends TypeName>(stored: unknown): Published<T> | undefined => {
    if (!stored) return undefined;
    const { document } = stored as Stored;
    const { type, id } = document;
    return watched(document, (part) => ask(['part', type, id, part])) as unknown as Published<T>;
  };
  const prefix = locale === 'en' ? '' : `/${locale}`;
  return {
    locale,
    document: <T extends TypeName>(type: T, id: string) => inParts<T>(ask(['document', type, id])),
    at: (path) => (ask(['at', prefix + path]) as Stored | undefined)?.document,
    single: <T extends TypeName>(type: T) => inParts<T>(ask(['single', type, locale])),
    translations: ({ type, id, translationOf }) =>
      (ask(['translations', type, translationOf ?? id]) as Translation[]).filter(
        (other) => other.locale !== locale,
      ),
    link: ({ type, id }) => ask(['link', type, id]) as Link | undefined,
    list: <T extends TypeName>(type: T, options: ListOptions = {}) => {
      const inLocale = options.locale ?? locale;
      const rows = ask(listKey(type, inLocale, options, false)) as Row[];
      let dated: Row[] | undefined;
      const updatedAt = (at: number): string => {
        dated ??= ask(listKey(type, inLocale, options, true)) as Row[];
        return dated[at]?.updatedAt ?? '';
      };
      return rows.map((row, at) => listed(type, row, () => updatedAt(at)));
    },
    alerts: (path, topics) =>
      (ask(['alerts', siteLocaleOf(locale), path, [...topics].sort()]) as Stored[]).map(
        ({ document }) => document as Published<'alert'>,
      ),
    mentions: <T extends TypeName>(type: T, of: Reference, pick: readonly string[] = []) =>
      (ask(mentionsKey(type, locale, of, pick)) as Row[]).map((row) => ({ ...row, type })),
    phase: ({ type, id }, between) => ask(['phase', type, id, ...between]) as Phase | undefined,
    media: (id) => ask(['media', id]) as Media | undefined,
  };
};

const listed = <T extends TypeName>(
  type: T,
  { id, title, href, content }: Row,
  updated: () => string,
): Listed<T> => ({
  type,
  id,
  title,
  href,
  content,
  get updatedAt() {
    return updated();
  },
});

/** The server's connection only reads: what the publisher's wrote meanwhile must not stay in its memory. */
const forgetForeign = (replica: Replica): void => {
  const { data_version: version } = replica.sql('PRAGMA data_version').get() as { data_version: number };
  if (versions.get(replica) !== version) forget(replica);
  versions.set(replica, version);
};

const versions = new WeakMap<Replica, number>();
