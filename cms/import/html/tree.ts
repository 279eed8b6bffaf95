import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** The nodes of a piece of HTML. */
export const parse = (html: string): Node[] => parseFragment(html).childNodes;

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

/** A node's words, white space collapsed. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

const rawText = (node: Node): string => {
  if (isText(node)) return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? ' ' : node.childNodes.map(rawText).join('');
};
