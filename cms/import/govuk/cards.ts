import { createHash } from 'node:crypto';
import type { Locale } from '#shared/content/published.ts';
import { richTextOf } from '#shared/schema/nodes.ts';
import type { Reference } from '#shared/schema/types.ts';
import type { Conversion } from '../html/context.ts';
import { flow } from '../html/flow.ts';
import { findAll, hasClass, isElement, textOf } from '../html/tree.ts';
import type { Element, Node } from '../html/tree.ts';

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
    /** The contact that a card stands for, for now named by its source. */
    contact: (card: Element, locale: Locale, conversion: Conversion): Reference | undefined => {
      const [first, rest] = firstLine(card);
      const title = textOf(first).slice(0, 100);
      if (!title) return undefined;
      const source = `contact-card:${createHash('sha256').update(textOf(card)).digest('hex').slice(0, 16)}`;
      if (textOf(first).length > 100) return undefined;
      const more = flow(rest, conversion);
      cards.set(source, {
        source,
        title,
        locale,
        content: { title, ...(more.length ? { more: richTextOf(more) } : {}) },
      });
      return { type: 'contact', id: source };
    },
  };
};

/** The line that names whom one reaches, and everything after it. */
const firstLine = (card: Element): [Node, Node[]] => {
  const box = findAll(card, (element) => hasClass(element, 'contact-inner'))[0] ?? card;
  const children = box.childNodes.filter((node) => textOf(node));
  const [first, ...rest] = children;
  if (!first) return [card, []];
  if (!isElement(first) || first.tagName !== 'p') return [first, rest];
  // A paragraph of several lines: the first line is the name, the others follow.
  const at = first.childNodes.findIndex(({ nodeName }) => nodeName === 'br');
  if (at < 0) return [first, rest];
  const head = { ...first, childNodes: first.childNodes.slice(0, at) };
  const tail = { ...first, childNodes: first.childNodes.slice(at + 1) };
  return [head, [tail, ...rest]];
};
