import { createHash } from 'node:crypto';
import type { Locale } from '#shared/content/published.ts';
import { paragraph, richTextOf } from '#shared/schema/nodes.ts';
import { plainText } from '#shared/schema/rich-text.ts';
import type { BlockNode, InlineNode } from '#shared/schema/rich-text.ts';
import type { Reference } from '#shared/schema/types.ts';
import type { Conversion } from '../html/context.ts';
import { flow } from '../html/flow.ts';
import { textOf } from '../html/tree.ts';
import type { Element } from '../html/tree.ts';

/** A contact that stood as a card inside some item's text. */
export interface Card {
  readonly source: string;
  readonly title: string;
  readonly locale: Locale;
  readonly content: object;
}

/** Keeps each contact card once, however many pages show it. */
export const cardIndex = () => {
  const cards = new Map<string, Card>();
  return {
    cards,
    /** The contact that a card stands for, for now named by its source; undefined if it names nobody. */
    contact: (card: Element, locale: Locale, conversion: Conversion): Reference | undefined => {
      const named = split(flow(card.childNodes, { ...conversion, report: () => undefined }));
      if (!named) {
        conversion.report('a contact card without a plain name became ordinary text', textOf(card));
        return undefined;
      }
      const { title } = named;
      // Once more, for what there is to report.
      const more = split(flow(card.childNodes, conversion))?.more ?? [];
      const hash = createHash('sha256').update(textOf(card)).digest('hex').slice(0, 16);
      const source = `contact-card:${hash}`;
      const content = { title, ...(more.length ? { more: richTextOf(more) } : {}) };
      if (!cards.has(source)) cards.set(source, { source, title, locale, content });
      return { type: 'contact', id: source };
    },
  };
};

/** As long as a contact's name may be. */
const longest = 100;

/** The line that names whom one reaches, and everything after it. */
const split = (blocks: readonly BlockNode[]): { title: string; more: BlockNode[] } | undefined => {
  const [first, ...rest] = blocks;
  if (!first || (first.type !== 'paragraph' && first.type !== 'heading')) return undefined;
  // Another heading would stand on another level below the contact's own.
  if (rest.some(({ type }) => type === 'heading')) return undefined;
  const end = first.children.findIndex(({ type }) => type === 'linebreak');
  const line = end < 0 ? first.children : first.children.slice(0, end);
  const below = end < 0 ? [] : first.children.slice(end + 1);
  const title = wordsOf(line);
  if (!title || title.length > longest) return undefined;
  // A name that is a link is a line of the contact, too.
  const kept = line.some(({ type }) => type === 'link') ? [paragraph(line)] : [];
  return { title, more: [...kept, ...(below.length ? [paragraph(below)] : []), ...rest] };
};

const wordsOf = (line: readonly InlineNode[]): string =>
  plainText(richTextOf([paragraph(line)]))
    .replace(/\s+/g, ' ')
    .trim();
