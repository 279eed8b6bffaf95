import { addTree, emptyShape, get, treeOf } from './shape.ts';
import type { Element, Shape, Tree } from './shape.ts';

/** What a rendered page holds of its document: its main part without what the site itself puts around it. */
export const pageShape = (html: string): Shape => {
  const shape = emptyShape();
  const main = find(treeOf(html), (element) => element.tagName === 'main');
  if (main) addTree(shape, main, { leaveOut: isChrome, uncounted: isOurs });
  return shape;
};

/** Ways around the site, its own words, and what is shown beside a document because of others. */
const isChrome = (element: Element): boolean =>
  /^(nav|header|footer|aside|script|style)$/.test(element.tagName) ||
  classesOf(element).some((name) => chrome.has(name));

const chrome = new Set([
  'gh-members',
  'gh-screen',
  'gh-updated',
  'gh-useful',
  'gh-listing__note',
  'govuk-breadcrumbs',
]);

/**
 * Where the words count but not that they are a heading or a link: a contact's name leads to a page of its own
 * here, its number can be called; in the source they are words.
 */
const isOurs = (element: Element): boolean =>
  classesOf(element).includes('gh-contact__title') ||
  (element.tagName === 'dl' && isWithin(element, (above) => classesOf(above).includes('gh-contact')));

const classesOf = (element: Element): string[] => (get(element, 'class') ?? '').split(/\s+/);

const isWithin = (element: Element, matches: (above: Element) => boolean): boolean => {
  for (let above: Tree | null | undefined = element.parentNode; above;)
    if ('tagName' in above && matches(above)) return true;
    else above = 'parentNode' in above ? above.parentNode : undefined;
  return false;
};

const find = (node: Tree, matches: (element: Element) => boolean): Element | undefined => {
  if ('tagName' in node && matches(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
};
