import type { pageBlocks } from '#shared/blocks/index.ts';
import type { ContentOf, TypeName } from '#shared/content/index.ts';
import { linkable } from '#shared/content/linkable.ts';
import type { Locale } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import type { BlockValue, Reference } from '#shared/schema/types.ts';

/**
 * The words that the demo council is written with. Documents name each other by key: the slug where the type
 * has an address, else a short name of ours. Whoever stores them puts ids in their place.
 */
export type DemoDocument<T extends TypeName = TypeName> = T extends TypeName
  ? {
      readonly type: T;
      /** Unique within its type and language. */
      readonly key: string;
      readonly locale: Locale;
      /** The key of the English document that this one translates. */
      readonly translationOf?: string;
      readonly content: ContentOf<T>;
    }
  : never;

/** One block of a page. */
export type DemoBlock = BlockValue<(typeof pageBlocks)[number]>;

/** Headings, paragraphs, lists, tables, links and snippets: see prose.ts for the marks. */
export const text = (source: string): DemoBlock => ({ blockType: 'rich-text', text: prose(source) });

/** Something that people should know. */
export const info = (source: string): DemoBlock => ({
  blockType: 'callout',
  tone: 'information',
  text: prose(source),
});

/** Something bad that follows if people miss it. */
export const warning = (source: string): DemoBlock => ({
  blockType: 'callout',
  tone: 'warning',
  text: prose(source),
});

/** What only some people need. */
export const details = (summary: string, source: string): DemoBlock => ({
  blockType: 'details',
  summary,
  text: prose(source),
});

/** Instructions: what to do, and how. */
export const steps = (list: readonly (readonly [string, string])[]): DemoBlock => ({
  blockType: 'steps',
  steps: list.map(([title, source]) => ({
    blockType: 'step',
    title,
    body: [{ blockType: 'rich-text', text: prose(source) }],
  })),
});

/** How to reach a team, by the key of its contact. */
export const contact = (key: string): DemoBlock => ({ blockType: 'contact', contact: to('contact', key) });

/** A table with headings in its first row, and in its first column. */
export const table = (caption: string, rows: readonly (readonly string[])[]): DemoBlock => ({
  blockType: 'table',
  caption,
  rows: unbroken(rows.map((cells) => cells.join('\t')).join('\n')),
  columnHeadings: true,
  rowHeadings: true,
});

/** A picture by its key, with a line below it. */
export const image = (picture: string, caption?: string): DemoBlock => ({
  blockType: 'image',
  picture,
  ...(caption ? { caption } : {}),
});

/** A document to take away, by its key. */
export const download = (key: string): DemoBlock => ({
  blockType: 'download',
  document: to('document', key),
});

/** The one button of a page. `target` is `type:key` or an address elsewhere. */
export const action = (words: string, target: string, line?: string): DemoBlock => ({
  blockType: 'call-to-action',
  words,
  ...toward(target),
  ...(line ? { text: line } : {}),
});

/** What somebody said. */
export const quote = (words: string, by: string): DemoBlock => ({ blockType: 'quote', text: words, by });

/** A link on its own, as in a header. */
export const link = (words: string, target: string) =>
  ({ blockType: 'link', words, ...toward(target) }) as const;

/** A pointer at another document of the demo. */
export const to = (type: string, key: string): Reference => ({ type, id: key });

/** Where `type:key`, or an address elsewhere, leads. */
export const toward = (target: string): { inside: Reference } | { outside: string } => {
  const [type = '', key = ''] = target.split(':');
  return (linkable as readonly string[]).includes(type) ? { inside: to(type, key) } : { outside: target };
};

/** What a writer gives: the topic by its key. */
type Filed<C> = Omit<C, 'topic'> & {
  readonly topic?: string;
  readonly locale?: Locale;
  readonly translationOf?: string;
};

const filed = <C>({ topic, locale = 'en', translationOf, ...content }: Filed<C>) => ({
  locale,
  ...(translationOf ? { translationOf } : {}),
  content: { ...content, ...(topic ? { topic: to('topic', topic) } : {}) } as C,
});

export const page = (key: string, given: Filed<ContentOf<'page'>>): DemoDocument<'page'> => ({
  type: 'page',
  key,
  ...filed(given),
});

export const service = (key: string, given: Filed<ContentOf<'service'>>): DemoDocument<'service'> => ({
  type: 'service',
  key,
  ...filed(given),
});

export const news = (key: string, given: Filed<ContentOf<'news'>>): DemoDocument<'news'> => ({
  type: 'news',
  key,
  ...filed(given),
});

export const document = (key: string, given: Filed<ContentOf<'document'>>): DemoDocument<'document'> => ({
  type: 'document',
  key,
  ...filed(given),
});

/** A guide, its parts as pairs of title and blocks. */
export const guide = (
  key: string,
  {
    parts,
    ...given
  }: Omit<Filed<ContentOf<'guide'>>, 'parts'> & {
    readonly parts: readonly (readonly [string, DemoBlock[]])[];
  },
): DemoDocument<'guide'> => ({
  type: 'guide',
  key,
  ...filed<ContentOf<'guide'>>({
    ...given,
    parts: parts.map(([title, body]) => ({ blockType: 'guide-part', title, body })),
  }),
});

type Journey = ContentOf<'step-by-step'>['steps'][number];

/** A step by step, its steps made by `next`, `and` and `or`. */
export const stepByStep = (
  key: string,
  given: Filed<ContentOf<'step-by-step'>>,
): DemoDocument<'step-by-step'> => ({ type: 'step-by-step', key, ...filed(given) });

type Contents = NonNullable<Journey['contents']>;

const journeyStep =
  (logic: Journey['logic']) =>
  (title: string, ...contents: Contents): Journey => ({ blockType: 'journey-step', title, logic, contents });

/** The next step of a journey. */
export const next = journeyStep('number');
/** A step that is done together with the one before. */
export const and = journeyStep('and');
/** A step that is done instead of the one before. */
export const or = journeyStep('or');

/** Plain words in a step. */
export const say = (source: string): Contents[number] => ({ blockType: 'rich-text', text: prose(source) });

/** A page on which a part of the journey is done, and its cost. */
export const go = (words: string, target: string, cost?: string): Contents[number] => ({
  blockType: 'journey-link',
  words,
  ...toward(target),
  ...(cost ? { cost } : {}),
});

/** A topic; `parent` is a key. */
export const topic = (
  key: string,
  {
    parent,
    locale = 'en',
    translationOf,
    ...content
  }: Omit<ContentOf<'topic'>, 'parent'> & { parent?: string; locale?: Locale; translationOf?: string },
): DemoDocument<'topic'> => ({
  type: 'topic',
  key,
  locale,
  ...(translationOf ? { translationOf } : {}),
  content: { ...content, ...(parent ? { parent: to('topic', parent) } : {}) },
});

/** A fact that is kept once. */
export const snippet = (
  key: string,
  name: string,
  value: string,
  note?: string,
): DemoDocument<'snippet'> => ({
  type: 'snippet',
  key,
  locale: 'en',
  content: { name, value: unbroken(value), ...(note ? { note } : {}) },
});

/** A phone number stays on one line. */
const unbroken = (words: string): string =>
  words.replace(/01632 960 \d{3}|0808 157 \d{4}/g, (phone) => phone.replaceAll(' ', '\u00a0'));
