import type { TypeName } from '#shared/content/index.ts';
import { records } from '../json.ts';
import type { Item } from './item.ts';
import { hasTexts } from './other.ts';

/** What an item becomes; undefined for one that holds nothing to show. A guide without parts is a page. */
export const typeOf = (item: Item): TypeName | undefined => {
  const known = Object.hasOwn(types, item.format) ? types[item.format] : undefined;
  const hasParts = records(item.details['parts']).length > 0;
  if (known) return known === 'guide' && !hasParts ? 'page' : known;
  return hasTexts(item) ? (hasParts ? 'guide' : 'page') : undefined;
};

const types: Readonly<Record<string, TypeName>> = {
  answer: 'page',
  completed_transaction: 'page',
  contact: 'contact',
  detailed_guide: 'page',
  document_collection: 'page',
  gone: 'address',
  guide: 'guide',
  help_page: 'page',
  html_publication: 'page',
  licence: 'service',
  local_transaction: 'service',
  mainstream_browse_page: 'topic',
  news_article: 'news',
  organisation: 'page',
  place: 'page',
  publication: 'page',
  redirect: 'address',
  simple_smart_answer: 'page',
  step_by_step_nav: 'step-by-step',
  taxon: 'topic',
  transaction: 'service',
};

/** The last piece of an item's new address, made from its old one. */
export const slugOf = (item: Item, slug: (text: string) => string): string => {
  const last = (item.basePath ?? '')
    .replace(/\.[a-z]{2}$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  return slug(last ?? '') || slug(item.title) || slug(item.source.replace(/\.json$/, ''));
};
