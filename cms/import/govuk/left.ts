import type { Conversion } from '../html/context.ts';
import { isRecord, record, records, string } from '../json.ts';
import type { Item } from './item.ts';

/**
 * Reports everything of an item that no converter looked at: nothing is dropped in silence. Only what says
 * nothing that the rest of the item does not say is passed over.
 */
export const reportLeft = (
  item: Item,
  unreadDetails: readonly string[],
  unreadLinks: readonly string[],
  { report, target }: Pick<Conversion, 'report' | 'target'>,
): void => {
  for (const name of unreadDetails.filter((field) => !derived.has(field)))
    for (const instance of instancesOf(item.details[name]))
      report(detailsInWords[name] ?? `the field “${name}” has no place here`, instance);
  for (const name of unreadLinks)
    for (const link of records(item.links[name]))
      report(`a link beside the text was left out (${name.replaceAll('_', ' ')})`, titleOf(link));
  for (const link of records(item.links['available_translations']))
    if (string(link['locale']) !== item.locale && typeof target(string(link['base_path'])) !== 'object')
      report('a translation is not among the imported', titleOf(link));
  for (const [name, what] of Object.entries(beside)) {
    const value = string(item.all[name]);
    if (value && value !== item.format) report(what, value);
  }
};

/** Made from the rest of the item by GOV.UK's publishing tools, as our site makes its own. */
const derived = new Set(['headers', 'slug']);

const detailsInWords: Readonly<Record<string, string>> = {
  change_history: 'a line of its history of changes was left out',
  external_related_links: 'a related link was left out',
  national_applicability: 'where in the United Kingdom it applies was left out',
  emphasised_organisations: 'the organisations named first were left out',
  images: 'a picture can’t be fetched',
  image: 'a picture can’t be fetched',
  default_news_image: 'a picture can’t be fetched',
  logo: 'a logo was left out',
};

/** What stands beside details and is more than the machinery of publishing. */
const beside: Readonly<Record<string, string>> = {
  document_type: 'the kind of document was left out',
  first_published_at: 'the date of its first publication was left out',
  public_updated_at: 'the date of its last change was left out',
};

const titleOf = (link: Readonly<Record<string, unknown>>): string =>
  string(link['title']) || string(link['base_path']) || string(link['content_id']);

/** A value in words, a list one by one; nothing for what is empty. */
const instancesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => instancesOf(entry));
  const found = wordsOf(value);
  return found ? [found] : [];
};

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ').trim();
  if (typeof value === 'number' || value === true) return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (!isRecord(value)) return '';
  const parts = Object.entries(record(value)).map(([name, inner]) => [name, wordsOf(inner)] as const);
  return parts
    .filter(([, inner]) => inner)
    .map(([name, inner]) => `${name.replaceAll('_', ' ')}: ${inner}`)
    .join(', ');
};
