import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';

/** The types that have an address, but forms, which have suites of their own. */
export const addressedTypes = (Object.entries(contentTypes) as [TypeName, AnyContentType][])
  .filter(([type, { path }]) => path && type !== 'form')
  .map(([type]) => type);

/** A document made from an example of its type; its slug is its id too. */
export const exampleOf = (
  type: TypeName,
  slug: string,
  { name = 'ordinary', locale = 'en' }: { readonly name?: string; readonly locale?: Locale } = {},
): AnyPublished =>
  ({
    type,
    id: slug,
    locale,
    updatedAt: '2026-11-23T10:00:00.000Z',
    ...('path' in contentTypes[type] ? { slug } : {}),
    content: contentTypes[type].examples[name as 'ordinary'],
  }) as AnyPublished;

/** One of each type, a Welsh side, and lists as long as a real council's. */
export const council: readonly AnyPublished[] = [
  ...(Object.keys(contentTypes) as TypeName[])
    .filter((type) => type !== 'media')
    .map((type) => exampleOf(type, type)),
  ...(['news', 'topic', 'page'] as const).flatMap((type) =>
    Array.from({ length: 25 }, (_, at) => exampleOf(type, `${type}-${at}`)),
  ),
  exampleOf('contact', 'customer-services'),
  ...(['site-settings', 'page', 'topic', 'news'] as const).map((type) =>
    exampleOf(type, `${type}-cy`, { name: 'welsh', locale: 'cy' }),
  ),
  exampleOf('address', 'gone', { name: 'gone' }),
];

/** How many news items of it are in English. */
export const newsInEnglish = 26;
