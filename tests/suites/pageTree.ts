import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in order, those that wait in templates too unless told. */
export const elementsOf = (html: string, { templates = true } = {}): Element[] => {
  const found: Element[] = [];
  walk(
    parse(html),
    (node) => {
      if ('tagName' in node) found.push(node);
    },
    templates,
  );
  return found;
};

/** The words that a page shows, with the alternative texts of its pictures, white space as one blank. */
export const wordsOf = (html: string): string => {
  const words: string[] = [];
  walk(parse(html), (node) => {
    if ('value' in node && !isCode(node.parentNode)) words.push(node.value);
    if ('tagName' in node && node.tagName === 'img') words.push(` ${attribute(node, 'alt') ?? ''} `);
    if ('tagName' in node && node.tagName === 'br') words.push(' ');
  });
  return plain(words.join(''));
};

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** What the elements are, without their words: two pages of the same shape have the same. */
export const shapeOf = (html: string): string[] =>
  elementsOf(html).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);

const isCode = (parent: Node | null): boolean =>
  parent !== null && 'tagName' in parent && ['style', 'script', 'title'].includes(parent.tagName);

const walk = (node: Node, visit: (node: Node) => void, templates = true): void => {
  visit(node);
  if (templates && 'content' in node) walk(node.content, visit);
  if ('childNodes' in node) node.childNodes.forEach((child) => walk(child, visit, templates));
};
