import { contentTypes } from '#shared/content/index.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished, Published } from '#shared/content/published.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Reader } from '../replica/reader.ts';

/** The published content with one draft in the place of its document, as if it were published now. */
export const overlayReader = (below: Reader, draft: AnyPublished): Reader => {
  const own = addressOf(draft);
  const inLocale = below.locale === 'en' ? own : own?.slice(below.locale.length + 1);
  const isDraft = (type: string, id: string): boolean => type === draft.type && id === draft.id;
  const asAny = <T extends TypeName>(): Published<T> => draft as unknown as Published<T>;
  const title = String(
    (draft.content as Readonly<Record<string, unknown>>)[contentTypes[draft.type].title] ?? '',
  );
  return {
    locale: below.locale,
    document: (type, id) => (isDraft(type, id) ? asAny() : below.document(type, id)),
    at: (path) => (path === inLocale ? draft : below.at(path)),
    single: (type) => (type === draft.type ? asAny() : below.single(type)),
    translations: (of) => below.translations(of),
    link: (to) => (isDraft(to.type, to.id) && own ? { title, href: own } : below.link(to)),
    list: (type, options) => below.list(type, options),
    // Whoever previews an alert wants to see it, wherever it will be.
    alerts: (path, topics) =>
      draft.type === 'alert'
        ? [draft, ...below.alerts(path, topics).filter(({ id }) => id !== draft.id)]
        : below.alerts(path, topics),
    mentions: (type, of, pick) => below.mentions(type, of, pick),
    // Whoever previews something wants to see it, whenever it will be.
    phase: (of, between) => (isDraft(of.type, of.id) ? 'during' : below.phase(of, between)),
    media: (id) => below.media(id),
  };
};
