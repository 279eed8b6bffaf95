import type { Block, Item, Run } from './blocks.ts';
import type { Dropped } from './clean-paste.ts';
import { formatsOf } from './formats.ts';
import type { Formats } from './formats.ts';
import { leaveOut } from './leave-out.ts';
import { officeHeading, officeItem } from './office.ts';
import { readTable } from './read-table.ts';
import { tidyRuns } from './tidy-runs.ts';

/** The browser's DOMParser, or one like it. */
export type ParserOf = new () => { parseFromString(html: string, type: 'text/html'): Document };

/** Where in the source a piece of text stands. */
interface Place {
  readonly formats: Formats;
  /** The block that the text goes to, unless another begins. */
  readonly into: Target;
  /** How many lists lie around it. */
  readonly lists: number;
  readonly ordered: boolean;
}

type Target =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number; readonly id: object };

/** The blocks of clipboard HTML, in order; counts in `dropped` what has no place. */
export const readBlocks = (html: string, Parser: ParserOf, dropped: Dropped): Block[] => {
  // Word's downlevel-revealed conditions are no HTML; what they hold is.
  const source = html.replace(/<!\[(?:if|endif)[^\]>]*\]>/gi, '');
  const { body } = new Parser().parseFromString(source, 'text/html');
  return blocksIn(body, dropped);
};

const blocksIn = (root: Element, dropped: Dropped): Block[] => {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let target: Target = { kind: 'paragraph' };
  /** The item that the last block belongs to: its further paragraphs become lines of it. */
  let lastItem: object | undefined;

  const flush = (): void => {
    const tidied = tidyRuns(runs);
    runs = [];
    if (tidied.length === 0) return;
    if (target.kind === 'item') {
      const { id, ...item } = target;
      const before = blocks.at(-1);
      if (id === lastItem && before?.kind === 'item')
        blocks[blocks.length - 1] = { ...before, runs: [...before.runs, { text: '\n' }, ...tidied] };
      else blocks.push({ ...item, runs: tidied } satisfies Item);
      lastItem = id;
      return;
    }
    lastItem = undefined;
    blocks.push({ ...target, runs: tidied });
  };

  const begin = (next: Target): void => {
    flush();
    target = next;
  };

  const children = (element: Element, place: Place): void => {
    for (const node of element.childNodes) visit(node, place);
  };

  const block = (element: Element, place: Place): void => {
    const start = blocks.length;
    begin(place.into);
    children(element, place);
    const empty = tidyRuns(runs).length === 0;
    if (empty && blocks.length === start && element.tagName === 'P') dropped.emptyParagraphs += 1;
    flush();
    target = place.into;
  };

  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (text) runs.push({ ...place.formats, text });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (leaveOut(element, dropped)) return;
    const inner: Place = { ...place, formats: formatsOf(element, place.formats, dropped) };
    const tag = element.tagName;
    if (tag === 'BR') {
      if (element.className !== 'Apple-interchange-newline') runs.push({ text: '\n' });
    } else if (tag === 'TABLE') {
      flush();
      const table = readTable(element, dropped, blocksIn);
      if (table.length) lastItem = undefined;
      blocks.push(...table);
    } else if (tag === 'UL' || tag === 'OL') {
      flush();
      children(element, { ...inner, lists: place.lists + 1, ordered: tag === 'OL' });
      flush();
      target = place.into;
    } else if (tag === 'LI') {
      block(element, { ...inner, into: itemOf(element, place) });
    } else {
      const item = blockTags.has(tag) ? officeItem(element) : undefined;
      const level = /^H([1-6])$/.exec(tag)?.[1] ?? (blockTags.has(tag) ? officeHeading(element) : undefined);
      if (item) block(element, { ...inner, into: { kind: 'item', ...item, id: element } });
      else if (level && place.into.kind === 'paragraph')
        block(element, { ...inner, into: { kind: 'heading', level: Number(level) } });
      else if (blockTags.has(tag)) block(element, inner);
      else children(element, inner);
    }
  };

  children(root, { formats: {}, into: { kind: 'paragraph' }, lists: 0, ordered: false });
  flush();
  return blocks;
};

/** Word for the web puts each level into a list of its own and says the level beside the item. */
const itemOf = (element: Element, { lists, ordered }: Place): Target => {
  const said = Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'));
  return { kind: 'item', ordered, depth: Math.max(lists, 1, said || 0), id: element };
};

const blockTags = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS BLOCKQUOTE PRE FIGURE FIGCAPTION DL DT DD DETAILS SUMMARY HR CENTER FIELDSET H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);
