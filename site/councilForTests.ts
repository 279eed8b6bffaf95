import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { crops } from '#shared/content/media/crops.ts';
import type { Crop } from '#shared/content/media/crops.ts';
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

/** A picture with every form that the cms makes of one. */
export function pictureOf(id: string): AnyPublished {
  const whole = [400, 800, 1200].map((width) => ({ width, height: width / 1.5, crop: undefined }));
  const form = ({ width, height, crop }: Form, kind: string) => ({
    name: `${id}-${crop ? `${crop}-` : ''}${width}x${Math.round(height)}.${kind}`,
    mimeType: `image/${kind}`,
    bytes: width * 50,
    width,
    height: Math.round(height),
    ...(crop ? { crop } : {}),
  });
  const sizes = [
    ...[...whole, ...crops.landscape.map((cut) => ({ ...cut, crop: 'landscape' as const }))].flatMap((cut) =>
      ['webp', 'avif'].map((kind) => form(cut, kind)),
    ),
    form({ ...crops.social[0], crop: 'social' }, 'jpeg'),
  ];
  const original = { name: `${id}.jpg`, mimeType: 'image/jpeg', bytes: 400_000, width: 2400, height: 1600 };
  return { ...exampleOf('media', id), file: { ...original, sizes } } as AnyPublished;
}

interface Form {
  readonly width: number;
  readonly height: number;
  readonly crop: Crop | undefined;
}

/** One of each type, a Welsh side, and lists as long as a real council's. */
export const council: readonly AnyPublished[] = [
  ...(Object.keys(contentTypes) as TypeName[])
    .filter((type) => type !== 'media')
    .map((type) => exampleOf(type, type)),
  pictureOf('picture'),
  ...(['topic', 'page'] as const).flatMap((type) =>
    Array.from({ length: 25 }, (_, at) => exampleOf(type, `${type}-${at}`)),
  ),
  ...Array.from({ length: 25 }, (_, at) => {
    const [article, picture] = [exampleOf('news', `news-${at}`), pictureOf(`picture-of-news-${at}`)];
    return [{ ...article, content: { ...article.content, picture: picture.id } } as AnyPublished, picture];
  }).flat(),
  exampleOf('contact', 'customer-services'),
  ...(['site-settings', 'page', 'topic', 'news'] as const).map((type) =>
    exampleOf(type, `${type}-cy`, { name: 'welsh', locale: 'cy' }),
  ),
  exampleOf('address', 'gone', { name: 'gone' }),
];

/** How many news items of it are in English. */
export const newsInEnglish = 26;
