import { heading, list, paragraph } from '#shared/schema/nodes.ts';
import type { BlockNode, HeadingNode, InlineNode, ListNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { inline } from './inline.ts';
import { tableOf } from './table.ts';
import { attribute, findAll, isElement, isText, textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** Paragraphs, headings, lists and tables from any HTML; loose words between blocks become paragraphs. */
export const flow = (nodes: readonly Node[], conversion: Conversion): BlockNode[] => {
  const blocks: BlockNode[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const children = inline(loose, conversion);
    loose = [];
    if (children.length) blocks.push(paragraph(children));
  };
  for (const node of nodes) {
    const handler = isElement(node) ? blockOf(node) : undefined;
    if (handler && isElement(node)) {
      flush();
      blocks.push(...handler(node, conversion));
    } else loose.push(node);
  }
  flush();
  return blocks;
};

type Handler = (element: Element, conversion: Conversion) => BlockNode[];

/** How an element becomes blocks; undefined for what belongs inside a paragraph. */
const blockOf = (element: Element): Handler | undefined => {
  const handler = handlers[element.tagName];
  if (handler) return handler;
  const holdsBlocks = findAll(element, ({ tagName }) => tagName in handlers).length > 0;
  return holdsBlocks ? transparent : undefined;
};

const transparent: Handler = (element, conversion) => flow(element.childNodes, conversion);

const toParagraph: Handler = (element, conversion) => {
  const children = inline(element.childNodes, conversion);
  return children.length ? [paragraph(children)] : [];
};

const toHeading: Handler = (element, conversion) => {
  const children = inline(element.childNodes, conversion);
  if (!children.length) return [];
  if (element.tagName === 'h1') conversion.report('a heading of the first level became one of the second');
  const tag = element.tagName === 'h1' ? 'h2' : element.tagName;
  return [heading(tag as HeadingNode['tag'], children)];
};

const toList: Handler = (element, conversion) => {
  const items = element.childNodes.filter(
    (node): node is Element => isElement(node) && node.tagName === 'li',
  );
  if (!items.length) return flow(element.childNodes, conversion);
  const stray = element.childNodes.filter((node) => !items.includes(node as Element) && textOf(node));
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
  const kind = element.tagName === 'ol' ? 'number' : 'bullet';
  const children = items.flatMap((item) => itemsOf(item, conversion));
  return [...flow(stray, conversion), list(kind, children, Number.isFinite(start) ? start : 1)];
};

/**
 * One item, and as Lexical wants it a further item for each list inside it. Paragraphs in an item become
 * lines; what an item can't hold (headings, tables) becomes lines too.
 */
const itemsOf = (item: Element, conversion: Conversion): (InlineNode | ListNode)[][] => {
  const lines: InlineNode[] = [];
  const nested: ListNode[] = [];
  for (const block of flow(item.childNodes, conversion)) {
    if (block.type === 'list') nested.push(block);
    else if (block.type === 'table') conversion.report('a table inside a list was left out', textOf(item));
    else {
      if (block.type === 'heading') conversion.report('a heading inside a list became ordinary words');
      if (lines.length) lines.push({ type: 'linebreak', ...{ version: 1 } });
      lines.push(...block.children);
    }
  }
  return [...(lines.length || !nested.length ? [lines] : []), ...nested.map((inner) => [inner])];
};

const toTable: Handler = (element, conversion) => {
  const caption = element.childNodes.find((node) => node.nodeName === 'caption');
  const found = tableOf(element, (children) => flow(children, conversion), conversion);
  if (caption) conversion.report('a table’s caption became a paragraph above it', textOf(caption));
  return [
    ...(caption && isElement(caption) ? toParagraph(caption, conversion) : []),
    ...(found ? [found] : []),
  ];
};

const rule: Handler = () => [];

const leftOut: Handler = (element, { report }) => {
  report(`<${element.tagName}> was left out`, attribute(element, 'src') ?? textOf(element).slice(0, 80));
  return [];
};

const handlers: Readonly<Record<string, Handler>> = {
  p: toParagraph,
  dt: toParagraph,
  dd: toParagraph,
  pre: toParagraph,
  figcaption: toParagraph,
  h1: toHeading,
  h2: toHeading,
  h3: toHeading,
  h4: toHeading,
  h5: toHeading,
  h6: toHeading,
  ul: toList,
  ol: toList,
  table: toTable,
  hr: rule,
  div: transparent,
  section: transparent,
  article: transparent,
  aside: transparent,
  figure: transparent,
  dl: transparent,
  blockquote: transparent,
  script: leftOut,
  style: leftOut,
  iframe: leftOut,
  object: leftOut,
  video: leftOut,
  audio: leftOut,
  form: leftOut,
  svg: leftOut,
};

/** Whether a node holds anything at all. */
export const isEmpty = (node: Node): boolean =>
  isText(node) ? !node.value.trim() : !isElement(node) || (!textOf(node) && !hasPicture(node));

const hasPicture = (element: Element): boolean =>
  findAll(element, ({ tagName }) => tagName === 'img').length > 0;
