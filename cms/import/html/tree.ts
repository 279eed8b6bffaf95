import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * The nodes of a piece of HTML, with scripts off: then what stands in <noscript> is there too. Throws where
 * elements lie so deep inside each other that nobody can have meant it.
 */
export const parse = (html: string): Node[] => {
  const { childNodes } = parseFragment(html, { scriptingEnabled: false });
  if (depthOf(childNodes) > deepest) throw new Error(`its HTML is nested more than ${deepest} levels deep`);
  return childNodes;
};

const deepest = 200;

/** Without recursion: a stack must not overflow on hostile input. */
const depthOf = (nodes: readonly Node[]): number => {
  let depth = 0;
  for (let level: readonly Node[] = nodes; level.length && depth <= deepest; depth++)
    level = level.filter(isElement).flatMap(({ childNodes }) => childNodes);
  return depth;
};

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((found) => found.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** All elements below a node, itself included, in document order, for which `matches` holds. */
export const findAll = (node: Node, matches: (element: Element) => boolean): Element[] =>
  isElement(node)
    ? [...(matches(node) ? [node] : []), ...node.childNodes.flatMap((child) => findAll(child, matches))]
    : [];

/** A node's words, white space collapsed; a picture's are its alternative text. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

const rawText = (node: Node): string => {
  if (isText(node)) return node.value;
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `;
  const words = node.childNodes.map(rawText).join('');
  return isBlock(node) ? ` ${words} ` : words;
};

/** Whether an element stands on lines of its own, so that words do not run on from it into what follows. */
export const isBlock = ({ tagName }: Element): boolean => blockTags.has(tagName);

const blockTags = new Set(
  `address article aside blockquote button caption center dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol optgroup option p pre search section select
  summary table tbody td textarea tfoot th thead tr ul`.split(/\s+/),
);
