import { prose } from '#shared/schema/prose.ts';
import type { AnyPublished, Published } from '#shared/content/published.ts';
import type { TypeName } from '#shared/content/index.ts';

/** A small council for tests: two levels of topics, pages on them, a snippet in some, news, an alert. */
export const council = (): AnyPublished[] => [
  make('site-settings', 'settings', { council: 'Testborough Council' }),
  make('topic', 'bins', { title: 'Bins' }, { slug: 'bins' }),
  make('topic', 'garden', { title: 'Garden waste', parent: to('topic', 'bins') }, { slug: 'garden-waste' }),
  make('topic', 'roads', { title: 'Roads' }, { slug: 'roads' }),
  make('snippet', 'fee', { name: 'Garden waste fee', value: '£38' }),
  make('contact', 'waste-team', { title: 'Waste team', email: 'waste@example.org' } as Content<'contact'>, {
    slug: 'waste-team',
  }),
  ...Array.from({ length: 40 }, (_, n) =>
    make(
      'page',
      `fee-${n}`,
      { title: `Fee page ${n}`, topic: to('topic', 'garden'), body: [text('It costs {{fee}} a year.')] },
      { slug: `fee-${n}` },
    ),
  ),
  ...Array.from({ length: 10 }, (_, n) =>
    make(
      'page',
      `road-${n}`,
      { title: `Road page ${n}`, topic: to('topic', 'roads'), body: [text('## Potholes\n\nTell us.')] },
      { slug: `road-${n}` },
    ),
  ),
  make(
    'guide',
    'badge',
    {
      title: 'Blue Badge',
      parts: [
        { blockType: 'guide-part', title: 'Who can apply', body: [text('Many people.')] },
        { blockType: 'guide-part', title: 'Where you can park', body: [text('In many places.')] },
      ],
    },
    { slug: 'blue-badge' },
  ),
  ...Array.from({ length: 21 }, (_, n) => news(n)),
];

/** One news article; the newsroom shows twenty on a page. */
export const news = (n: number): AnyPublished =>
  make(
    'news',
    `news-${n}`,
    { title: `News ${n}`, date: `2026-10-${String(n + 1).padStart(2, '0')}`, summary: 'Something happened.' },
    { slug: `news-${n}` },
  );

type Content<T extends TypeName> = Published<T>['content'];

/** A published document. */
export const make = <T extends TypeName>(
  type: T,
  id: string,
  content: Content<T>,
  rest: Partial<Pick<AnyPublished, 'slug' | 'locale' | 'translationOf' | 'updatedAt' | 'file'>> = {},
): AnyPublished =>
  ({
    type,
    id,
    updatedAt: '2026-11-01T09:00:00.000Z',
    locale: 'en',
    content,
    ...rest,
  }) as unknown as AnyPublished;

/** A reference. */
export const to = (type: string, id: string) => ({ type, id });

/** A block of rich text. */
export const text = (source: string) => ({ blockType: 'rich-text' as const, text: prose(source) });

/** The same document, changed a moment later. */
export const edit = (document: AnyPublished, change: Partial<Record<string, unknown>>): AnyPublished => {
  const { slug, locale, translationOf, file, ...content } = change;
  const rest = Object.fromEntries(
    Object.entries({ slug, locale, translationOf, file }).filter(([, value]) => value !== undefined),
  );
  const updatedAt = new Date(Math.max(Date.parse(document.updatedAt) + 1, ++clock)).toISOString();
  return { ...document, ...rest, updatedAt, content: { ...document.content, ...content } } as AnyPublished;
};

let clock = Date.parse('2026-11-02T00:00:00.000Z');
