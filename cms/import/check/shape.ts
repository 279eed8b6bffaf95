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
export type Element = DefaultTreeAdapterTypes.Element;

export const emptyShape = (): Shape => ({ words: [], headings: {}, listItems: 0, cells: 0, links: 0 });

/** Adds plain words to a shape. */
export const addWords = (shape: Shape, text: string): void => {
  shape.words.push(...wordsOf(text));
};

/** The tree of a piece of HTML, and of a whole page. Scripts are off, as for a reader without them. */
export const fragmentOf = (html: string): Tree => parseFragment(html, { scriptingEnabled: false });
export const treeOf = (html: string): Tree => parseDocument(html, { scriptingEnabled: false });

interface Options {
  /** How many levels the headings lie below their own. */
  readonly deeper?: number;
  /** Branches that are not looked at. */
  readonly leaveOut?: (element: Element) => boolean;
  /** Branches whose words count, but not that they are headings or links. */
  readonly uncounted?: (element: Element) => boolean;
}

/** Adds a tree. */
export const addTree = (shape: Shape, node: Tree, options: Options = {}): void => {
  const { deeper = 0, leaveOut = never, uncounted = never } = options;
  let text = '';
  const visit = (current: Tree, isCounted: boolean): void => {
    if ('value' in current) text += current.value;
    if (!('childNodes' in current)) return;
    const inside = isCounted && !('tagName' in current && uncounted(current));
    const children = (): void => current.childNodes.forEach((child) => visit(child, inside));
    if (!('tagName' in current)) return children();
    if (leaveOut(current) || unseen.test(current.tagName)) return;
    count(shape, current, deeper, inside);
    const alternative = current.tagName === 'img' ? get(current, 'alt') : undefined;
    const edge = withinWords.test(current.tagName) ? '' : ' ';
    text += edge + (alternative ? ` ${alternative} ` : '');
    children();
    text += edge;
  };
  visit(node, true);
  addWords(shape, text);
};

/** The value of an element's attribute. */
export const get = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const never = (): boolean => false;

/** What nobody reads. */
const unseen = /^(script|style|template|iframe|object|video|audio|svg)$/;

/** What may stand inside a word, so that it does not end there. */
const withinWords = /^(a|abbr|b|strong|i|em|u|s|sub|sup|span|small|cite|code|kbd|mark|q|wbr)$/;

const count = (shape: Shape, element: Element, deeper: number, isCounted: boolean): void => {
  const { tagName } = element;
  if (tagName === 'td' || tagName === 'th') shape.cells++;
  // An empty item, heading or link is none.
  if (!holdsSomething(element)) return;
  if (tagName === 'li') shape.listItems++;
  if (!isCounted) return;
  if (/^h[1-6]$/.test(tagName)) {
    // A page's title is its only h1, and every other is one level lower.
    const level = `h${Math.min(6, Math.max(2, Number(tagName.slice(1))) + deeper)}`;
    if (!isTitle(element)) shape.headings[level] = (shape.headings[level] ?? 0) + 1;
  }
  const href = tagName === 'a' ? get(element, 'href')?.trim() : undefined;
  if (href && !href.startsWith('#')) shape.links++;
};

const isTitle = (element: Element): boolean =>
  element.tagName === 'h1' && get(element, 'class') === 'govuk-heading-l';

const holdsSomething = (node: Tree): boolean => {
  if ('value' in node) return node.value.trim() !== '';
  if ('tagName' in node && node.tagName === 'img') return Boolean(get(node, 'alt')?.trim());
  return 'childNodes' in node && node.childNodes.some(holdsSomething);
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}£%]+/u)
    .filter(Boolean);
