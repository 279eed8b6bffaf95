import type { pageBlocks } from '#shared/blocks/index.ts';
import { richTextOf } from '#shared/schema/nodes.ts';
import type { BlockNode } from '#shared/schema/rich-text.ts';
import type { BlockValue } from '#shared/schema/types.ts';
import type { Conversion } from './context.ts';
import { flow, isEmpty } from './flow.ts';
import { attribute, findAll, hasClass, isBlock, isElement, parse, textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

export type PageBlock = BlockValue<(typeof pageBlocks)[number]>;

/** The blocks of a page from a piece of HTML. Nothing is lost in silence: see `Conversion.report`. */
export const blocksOf = (html: string, conversion: Conversion): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let running: BlockNode[] = [];
  const flush = (): void => {
    if (running.length) blocks.push({ blockType: 'rich-text', text: richTextOf(running) });
    running = [];
  };
  const take = (nodes: readonly Node[]): void => {
    let plain: Node[] = [];
    const settle = (): void => {
      running.push(...flow(plain, conversion));
      plain = [];
    };
    for (const node of nodes.filter((found) => !isComment(found))) {
      const block = isElement(node) ? special(node, conversion) : undefined;
      if (block) {
        settle();
        flush();
        blocks.push(block);
      } else if (isElement(node) && opensUp(node)) {
        settle();
        take(node.childNodes);
      } else plain.push(node);
    }
    settle();
  };
  take(parse(html));
  flush();
  return blocks;
};

const isComment = (node: Node): boolean => node.nodeName === '#comment';

/** A container that stands for nothing itself but holds what does. */
const opensUp = (element: Element): boolean =>
  /^(div|section|article|main|aside|header|footer|form|fieldset)$/.test(element.tagName) &&
  findAll(element, (inner) => inner !== element && specials.some(([matches]) => matches(inner))).length > 0;

const special = (element: Element, conversion: Conversion): PageBlock | undefined => {
  // A class on a link or a word is no panel, and an item stays in its list.
  if (!isBlock(element) || element.tagName === 'li' || isEmpty(element)) return undefined;
  const found = specials.find(([matches]) => matches(element));
  return found ? found[1](element, conversion) : undefined;
};

type Special = readonly [
  matches: (element: Element) => boolean,
  convert: (element: Element, conversion: Conversion) => PageBlock | undefined,
];

const panel =
  (tone: 'information' | 'warning') =>
  (element: Element, conversion: Conversion): PageBlock | undefined => {
    if (findAll(element, ({ tagName }) => /^(h\d|table)$/.test(tagName)).length) {
      conversion.report(
        'a panel with headings or a table became ordinary text',
        textOf(element).slice(0, 80),
      );
      return undefined;
    }
    const text = flow([element], conversion);
    return text.length ? { blockType: 'callout', tone, text: richTextOf(text) } : undefined;
  };

const contact = (element: Element, conversion: Conversion): PageBlock | undefined => {
  const found = conversion.contact(element);
  return found && { blockType: 'contact', contact: found };
};

const longestStep = 120;

/** Numbered instructions, where each is short enough to be a step and has no link; else they stay a list. */
const steps = (element: Element): PageBlock | undefined => {
  const children = element.childNodes.filter((node) => !isComment(node) && !isEmpty(node));
  const items = children.filter(isElement);
  const simple = children.every(
    (item) =>
      item.nodeName === 'li' &&
      textOf(item).length <= longestStep &&
      !findAll(item, ({ tagName }) => /^(a|ul|ol|table|img|p|h\d)$/.test(tagName)).length,
  );
  if (!simple || !items.length) return undefined;
  return { blockType: 'steps', steps: items.map((item) => ({ blockType: 'step', title: textOf(item) })) };
};

const longestQuote = 1000;

const quote = (element: Element, conversion: Conversion): PageBlock | undefined => {
  const words = element.childNodes.map(textOf).filter(Boolean).join('\n\n');
  const more = findAll(element, ({ tagName }) => /^(a|li|table|img|h\d)$/.test(tagName)).length;
  if (words.length > longestQuote || more) {
    conversion.report('a quotation that is long, or more than words, became ordinary text', words);
    return undefined;
  }
  return { blockType: 'quote', text: words };
};

const longestSummary = 120;

/** What opens; its line has to be short. */
const details = (element: Element, conversion: Conversion): PageBlock | undefined => {
  const line = element.childNodes.find((node): node is Element => node.nodeName === 'summary');
  const summary = line ? textOf(line) : '';
  const inside = element.childNodes.filter((node) => node !== line);
  const isPlain = line && !findAll(line, ({ tagName }) => /^(h\d|a|li|td|th)$/.test(tagName)).length;
  if (!isPlain || !summary || summary.length > longestSummary || inside.every(isEmpty)) {
    conversion.report('a part that opens became ordinary text', summary);
    return undefined;
  }
  const text = flow(inside, conversion);
  return text.length ? { blockType: 'details', summary, text: richTextOf(text) } : undefined;
};

/** A picture can't be fetched from here: its alternative text and its caption stay, as text. */
const figure = (element: Element, conversion: Conversion): undefined => {
  for (const image of findAll(element, ({ tagName }) => tagName === 'img'))
    conversion.report('a picture can’t be fetched', attribute(image, 'src'));
  return undefined;
};

const specials: readonly Special[] = [
  [(element) => hasClass(element, 'info-notice'), panel('information')],
  [(element) => hasClass(element, 'help-notice'), panel('warning')],
  [(element) => hasClass(element, 'call-to-action'), panel('information')],
  [(element) => hasClass(element, 'stat-headline'), panel('information')],
  [(element) => hasClass(element, 'example'), panel('information')],
  [(element) => hasClass(element, 'advisory'), panel('information')],
  [(element) => hasClass(element, 'govuk-inset-text'), panel('information')],
  [(element) => hasClass(element, 'govuk-warning-text'), panel('warning')],
  [(element) => element.tagName === 'details', details],
  [(element) => element.tagName === 'div' && hasClass(element, 'contact'), contact],
  [(element) => element.tagName === 'ol' && hasClass(element, 'steps'), steps],
  [(element) => element.tagName === 'blockquote', quote],
  [(element) => element.tagName === 'figure', figure],
];
