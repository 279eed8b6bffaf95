import { list } from '#shared/schema/nodes.ts';
import type { BlockNode, InlineNode, ListNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { attribute, hasClass, isElement, textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** Converts what stands inside an item; given by flow.ts, which knows all blocks. */
export type ToBlocks = (children: readonly Node[], conversion: Conversion) => BlockNode[];

type Item = (InlineNode | ListNode)[];

/**
 * A list. What an item of ours can't hold (headings, tables) parts it: the list ends before, and goes on after
 * it with the next number. A lone item is a list by itself.
 */
export const listOf = (element: Element, toBlocks: ToBlocks, conversion: Conversion): BlockNode[] => {
  const isItem = (node: Node): node is Element => isElement(node) && node.tagName === 'li';
  const blocks: BlockNode[] = [];
  let items: Item[] = [];
  const kind = kindOf(element, conversion);
  let number = startOf(element);
  const flush = (): void => {
    if (items.length) blocks.push(list(kind, items, kind === 'number' ? number : 1));
    number += items.filter(([first]) => first?.type !== 'list').length;
    items = [];
  };
  const children: readonly Node[] = element.tagName === 'li' ? [element] : element.childNodes;
  for (const child of children) {
    if (!isItem(child)) {
      const stray = textOf(child) ? toBlocks([child], conversion) : [];
      if (stray.length) flush();
      blocks.push(...stray);
      continue;
    }
    for (const piece of piecesOf(toBlocks(child.childNodes, conversion))) {
      if ('item' in piece) items.push(...piece.item);
      else {
        flush();
        blocks.push(piece.block);
      }
    }
  }
  flush();
  return blocks.map((block) => (block.type === 'list' ? shallow(block, conversion) : block));
};

type Piece = { readonly item: Item[] } | { readonly block: BlockNode };

/**
 * What one item becomes: paragraphs are lines of it, a list inside is a further item, as Lexical wants it.
 * What follows a heading, a table or a list inside stands below the list, if the item had words already.
 */
const piecesOf = (blocks: readonly BlockNode[]): Piece[] => {
  const pieces: Piece[] = [];
  let lines: InlineNode[] = [];
  let nested: ListNode[] = [];
  let hasItem = false;
  const flush = (): void => {
    const item: Item[] = [...(lines.length ? [lines] : []), ...nested.map((inner) => [inner])];
    if (hasItem) pieces.push(...nested.map((block) => ({ block })));
    else if (item.length) pieces.push({ item });
    hasItem ||= item.length > 0;
    lines = [];
    nested = [];
  };
  for (const block of blocks) {
    if (block.type === 'list') nested.push(block);
    else if (block.type !== 'paragraph' || hasItem || nested.length) {
      flush();
      pieces.push({ block });
    } else {
      if (lines.length) lines.push({ type: 'linebreak', ...{ version: 1 } });
      lines.push(...block.children);
    }
  }
  flush();
  return pieces;
};

const kindOf = (element: Element, { report }: Conversion): ListNode['listType'] => {
  if (element.tagName !== 'ol') return 'bullet';
  // Its numbers, such as 1(a), are words of its text already.
  if (!hasClass(element, 'legislative-list')) return 'number';
  report('a legislative list became a list with bullets, its numbers stay', textOf(element));
  return 'bullet';
};

const startOf = (element: Element): number => {
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
  return Number.isSafeInteger(start) && start >= 1 && start < 1_000_000 ? start : 1;
};

/** Lists in lists in lists, as far as anyone can follow. */
const deepest = 10;

/** The list with what lies deeper than that brought up, so that it can be stored. */
const shallow = (whole: ListNode, { report }: Conversion, depth = 1): ListNode => {
  const lift = (items: ListNode['children']): ListNode['children'] =>
    items.flatMap((item) => {
      const [first] = item.children;
      return first?.type === 'list' ? lift(first.children) : [item];
    });
  const isTooDeep = depth === deepest && whole.children.some(({ children }) => children[0]?.type === 'list');
  if (isTooDeep) report('lists that lay too deep inside each other were brought up');
  const children = isTooDeep ? lift(whole.children) : whole.children;
  return {
    ...whole,
    children: children.map((item) => ({
      ...item,
      children: item.children.map((child) =>
        child.type === 'list' ? shallow(child, { report } as Conversion, depth + 1) : child,
      ),
    })),
  };
};
