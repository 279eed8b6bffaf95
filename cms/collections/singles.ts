import type { CollectionSlug, Payload } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import { siteLocales } from '../../shared/content/locales.ts';
import type { Locale } from '../../shared/content/locales.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';

/** The id of the one document that such a type has in a language. */
export const singleId = (type: string, locale: Locale): string =>
  locale === 'en' ? type : `${type}-${locale}`;

/**
 * Makes the one document of each type that exists once, in each language that the site itself speaks, as an
 * empty draft, where it is missing. The site speaks a language once its settings are published.
 */
export const createSingles = async (payload: Payload): Promise<void> => {
  for (const { name, single } of Object.values<AnyContentType>(contentTypes)) {
    if (!single) continue;
    for (const locale of siteLocales) await createSingle(payload, name as CollectionSlug, locale);
  }
};

const createSingle = async (payload: Payload, collection: CollectionSlug, locale: Locale): Promise<void> => {
  const id = singleId(collection, locale);
  const where = { id: { equals: id } };
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: true });
  if (totalDocs) return;
  await payload.create({
    collection,
    data: { id, locale } as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  });
};
