import { heading, paragraph } from '#shared/schema/nodes.ts';
import type { BlockNode, HeadingNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { inline } from './inline.ts';
import { listOf } from './list.ts';
import { linkedBlocks } from './linked-blocks.ts';
import { tableOf } from './table.ts';
import { attribute, findAll, isBlock, isElement, isText, textOf } from './tree.ts';
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
  const handler = Object.hasOwn(handlers, element.tagName) ? handlers[element.tagName] : undefined;
  if (handler) return handler;
  const holdsBlocks = findAll(element, (inner) => inner !== element && isBlock(inner)).length > 0;
  if (element.tagName === 'a' && holdsBlocks) return linked;
  return holdsBlocks || isBlock(element) ? transparent : undefined;
};

const transparent: Handler = (element, conversion) => flow(element.childNodes, conversion);

/** A link around whole blocks: in ours a link stands inside one, so it is around the words of the first. */
const linked: Handler = (element, conversion) =>
  linkedBlocks(flow(element.childNodes, conversion), attribute(element, 'href'), conversion);

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

const toList: Handler = (element, conversion) => listOf(element, flow, conversion);

const toTable: Handler = (element, conversion) => {
  const captions = element.childNodes.filter(
    (node): node is Element => node.nodeName === 'caption' && textOf(node) !== '',
  );
  for (const caption of captions)
    conversion.report('a table’s caption became a paragraph above it', textOf(caption));
  return [
    ...captions.flatMap(({ childNodes }) => flow(childNodes, conversion)),
    ...tableOf(element, flow, conversion),
  ];
};

const toNothing: Handler = (element, { report }) => {
  report(`<${element.tagName}> was left out`, attribute(element, 'src') ?? textOf(element).slice(0, 80));
  return [];
};

const toTexts: Handler = (element, conversion) => {
  conversion.report('a form became its words', textOf(element));
  return transparent(element, conversion);
};

const handlers: Readonly<Record<string, Handler>> = {
  p: toParagraph,
  h1: toHeading,
  h2: toHeading,
  h3: toHeading,
  h4: toHeading,
  h5: toHeading,
  h6: toHeading,
  ul: toList,
  ol: toList,
  menu: toList,
  // One that stands in no list is one of its own.
  li: toList,
  table: toTable,
  form: toTexts,
  hr: toNothing,
  script: toNothing,
  style: toNothing,
  iframe: toNothing,
  object: toNothing,
  embed: toNothing,
  video: toNothing,
  audio: toNothing,
  canvas: toNothing,
  svg: toNothing,
};

/** Whether a node holds anything at all. */
export const isEmpty = (node: Node): boolean =>
  isText(node) ? !node.value.trim() : !isElement(node) || (!textOf(node) && !hasPicture(node));

const hasPicture = (element: Element): boolean =>
  findAll(element, ({ tagName }) => tagName === 'img').length > 0;
