import { parse as parseDocument, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** What a text is made of, counted the same way in a source and in a page. */
export interface Shape {
  /** Lower case, without punctuation, in order. */
  words: string[];
  /** How many headings of each level, as `h2`. */
  headings: Record<string, number>;
  listItems: number;
  cells: number;
  /** Links that lead away from the page; those within it (footnotes, contents) are not counted. */
  links: number;
}

export type Tree = DefaultTreeAdapterTypes.Node;

export const emptyShape = (): Shape => ({ words: [], headings: {}, listItems: 0, cells: 0, links: 0 });

/** Adds plain words to a shape. */
export const addWords = (shape: Shape, text: string): void => {
  shape.words.push(...wordsOf(text));
};

/** Adds a piece of HTML; `deeper` is how many levels its headings lie below their own. */
export const addHtml = (shape: Shape, html: string, deeper = 0): void =>
  addTree(shape, parseFragment(html), deeper);

/** The tree of a whole page. */
export const treeOf = (html: string): Tree => parseDocument(html);

/** Adds a tree, without the branches that `leaveOut` names. */
export const addTree = (
  shape: Shape,
  node: Tree,
  deeper = 0,
  leaveOut: (element: DefaultTreeAdapterTypes.Element) => boolean = () => false,
): void => {
  let text = '';
  const flush = (): void => {
    addWords(shape, text);
    text = '';
  };
  const visit = (current: Tree): void => {
    if ('value' in current) text += current.value;
    if (!('childNodes' in current)) return;
    if (!('tagName' in current)) return current.childNodes.forEach(visit);
    if (leaveOut(current) || /^(script|style|template)$/.test(current.tagName)) return;
    count(shape, current, deeper);
    const alternative = current.tagName === 'img' ? get(current, 'alt') : undefined;
    if (alternative) text += ` ${alternative} `;
    const isInline = /^(a|abbr|b|strong|i|em|sub|sup|span|small|cite)$/.test(current.tagName);
    if (!isInline) text += ' ';
    current.childNodes.forEach(visit);
    if (!isInline) text += ' ';
  };
  visit(node);
  flush();
};

/** The value of an element's attribute. */
export const get = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const count = (shape: Shape, element: DefaultTreeAdapterTypes.Element, deeper: number): void => {
  const { tagName } = element;
  if (/^h[2-6]$/.test(tagName)) {
    const level = `h${Math.min(6, Number(tagName.slice(1)) + deeper)}`;
    shape.headings[level] = (shape.headings[level] ?? 0) + 1;
  }
  if (tagName === 'li') shape.listItems++;
  if (tagName === 'td' || tagName === 'th') shape.cells++;
  const href = tagName === 'a' ? get(element, 'href') : undefined;
  if (href && !href.startsWith('#')) shape.links++;
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter(Boolean);
