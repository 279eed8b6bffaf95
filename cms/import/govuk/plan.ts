import type { TypeName } from '#shared/content/index.ts';
import { addressOf, locales } from '#shared/content/published.ts';
import type { Locale } from '#shared/content/published.ts';
import { slug } from '#shared/text/slug.ts';
import { isReserved } from '../../collections/addresses.ts';
import { notebook } from '../report.ts';
import type { Notebook } from '../report.ts';
import type { Known } from '../store.ts';
import { redirectPaths } from './addresses.ts';
import { slugOf, typeOf } from './formats.ts';
import type { Item } from './item.ts';

/** One document that an item becomes, before its content is known. */
export interface Plan {
  readonly source: string;
  readonly item: Item;
  readonly type: TypeName;
  readonly slug: string | undefined;
  readonly locale: Locale;
  /** Its type and address, for the report. */
  readonly became: string;
  /** Where all of it can be read: a guide's parts together. */
  readonly page: string | undefined;
  readonly notes: Notebook;
}

/** Finds a free address and claims it; `taken` is every address with its owner's source. */
export const addressBook = (taken: Map<string, string | undefined>, known: ReadonlyMap<string, Known>) => ({
  claim: (path: string, source: string): void => {
    if (!taken.has(path)) taken.set(path, source);
  },
  /** Keeps what an earlier run gave, though it may not have come to publishing it. */
  claimAgain: (source: string, locale: Locale): void => {
    const { reference, slug: own } = known.get(source) ?? {};
    const path = reference && own && addressOf({ type: reference.type as TypeName, locale, slug: own });
    if (path && !taken.has(path)) taken.set(path, source);
  },
  /** An earlier run's slug, else the wanted one, with the first suffix that makes its address free. */
  slugFor: (type: TypeName, locale: Locale, wanted: string, source: string): string => {
    const earlier = known.get(source);
    if (earlier?.slug && earlier.reference.type === type) return earlier.slug;
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? wanted : `${wanted.slice(0, 76).replace(/-$/, '')}-${n}`;
      const path = addressOf({ type, locale, slug: candidate }) ?? candidate;
      if (isReserved(path) || (taken.has(path) && taken.get(path) !== source)) continue;
      taken.set(path, source);
      return candidate;
    }
  },
});

export type AddressBook = ReturnType<typeof addressBook>;

/**
 * A plan for each item that can become something. Old addresses are claimed first: a redirect can't have
 * another address, a page can.
 */
export const planItems = (
  items: readonly Item[],
  book: AddressBook,
  fail: (source: string, problem: string) => void,
): Plan[] => {
  for (const item of items) {
    for (const path of redirectPaths(item)) book.claim(path, item.source);
    if (Object.hasOwn(locales, item.locale)) book.claimAgain(item.source, item.locale as Locale);
  }
  return items.flatMap((item) => {
    const plan = planFor(item, book);
    if (typeof plan === 'object') return [plan];
    fail(item.source, plan);
    return [];
  });
};

/** The plan, or why there is none. */
const planFor = (item: Item, book: AddressBook): Plan | string => {
  const { source } = item;
  const type = typeOf(item);
  if (!type) return `There is nothing here for the format “${item.format}”`;
  if (!item.title && type !== 'address') return 'The item has no title';
  if (!Object.hasOwn(locales, item.locale))
    return `This site has no content in the language “${item.locale}”`;
  const locale = item.locale as Locale;
  const notes = notebook();
  if (type === 'address')
    return { source, item, type, slug: undefined, locale, became: type, page: undefined, notes };
  const wanted = slugOf(item, slug);
  const given = book.slugFor(type, locale, wanted, source);
  if (given !== wanted) notes.report('its address was taken, so it has another', given);
  const address = addressOf({ type, locale, slug: given }) ?? '';
  const page = type === 'guide' ? `${address}/print` : address;
  return { source, item, type, slug: given, locale, became: `${type} ${address}`, page, notes };
};
