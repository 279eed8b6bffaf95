import { insideLink, lineBreak, outsideLink, words } from '#shared/schema/nodes.ts';
import { formats } from '#shared/schema/rich-text.ts';
import type { InlineNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { attribute, isBlock, isElement, isText, textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** Words, links and breaks from inline HTML, white space collapsed as a browser does. */
export const inline = (nodes: readonly Node[], conversion: Conversion): InlineNode[] =>
  whole(tidy(nodes.flatMap((node) => convert(node, 0, conversion))));

/** Nothing for what is only white space, hard spaces among it. */
const whole = (nodes: InlineNode[]): InlineNode[] =>
  nodes.every((node) => node.type === 'linebreak' || (node.type === 'text' && !node.text.trim()))
    ? []
    : nodes;

const convert = (node: Node, format: number, conversion: Conversion): InlineNode[] => {
  if (isText(node)) return node.value ? [words(node.value.replace(/[ \t\n\r\f]+/g, ' '), format)] : [];
  if (!isElement(node)) return [];
  const within = (bits = 0) => node.childNodes.flatMap((child) => convert(child, format | bits, conversion));
  const found = (handlers[node.tagName] ?? plain)(node, within, conversion, format);
  return isBlock(node) ? [words(' ', format), ...found, words(' ', format)] : found;
};

type Handler = (
  element: Element,
  within: (bits?: number) => InlineNode[],
  conversion: Conversion,
  format: number,
) => InlineNode[];

const plain: Handler = (_, within) => within();
const formatted =
  (bits: number): Handler =>
  (_, within) =>
    within(bits);

const link: Handler = (element, within, conversion) => {
  const href = attribute(element, 'href');
  const children = within();
  if (!href || href.startsWith('#')) {
    if (href) conversion.report('a link within the page became ordinary words', href);
    return children;
  }
  if (!children.some((child) => child.type === 'text' && child.text.trim())) {
    conversion.report('a link without words was left out', href);
    return children;
  }
  const target = conversion.target(href);
  if (target === undefined) {
    conversion.report('a link that leads nowhere lost its address, its words stay', href);
    return children;
  }
  return typeof target === 'string'
    ? [outsideLink(target, children)]
    : [insideLink(target.type, target.id, children)];
};

/** A picture inside a sentence can only be a sign: its alternative text takes its place. */
const picture: Handler = (element, _, conversion, format) => {
  const alternative = attribute(element, 'alt')?.trim();
  conversion.report(
    alternative
      ? 'a picture inside a sentence became its alternative text'
      : 'a picture without alternative text was left out',
    attribute(element, 'src'),
  );
  return alternative ? [words(` ${alternative} `, format)] : [];
};

const abbreviation: Handler = (element, within, conversion) => {
  const long = attribute(element, 'title');
  if (long) conversion.report('an abbreviation lost its long form', `${textOf(element)}: ${long}`);
  return within();
};

const reported =
  (what: string): Handler =>
  (element, within, { report }) => {
    report(what, textOf(element));
    return within();
  };

const quoted: Handler = (_, within, __, format) => [words('“', format), ...within(), words('”', format)];

const nothing: Handler = () => [];

const handlers: Readonly<Record<string, Handler>> = {
  a: link,
  abbr: abbreviation,
  b: formatted(formats.bold),
  strong: formatted(formats.bold),
  i: formatted(formats.italic),
  em: formatted(formats.italic),
  sub: formatted(formats.subscript),
  sup: formatted(formats.superscript),
  code: reported('code became ordinary words'),
  pre: reported('code became ordinary words'),
  del: reported('words that were struck out are ordinary words now'),
  s: reported('words that were struck out are ordinary words now'),
  q: quoted,
  br: () => [lineBreak()],
  img: picture,
  script: nothing,
  style: nothing,
  template: nothing,
  input: nothing,
};

/** Merges neighbouring words of one format; no space at the edges, around breaks, or twice in a row. */
const tidy = (nodes: readonly InlineNode[]): InlineNode[] => {
  const state = { open: true };
  const spaced = nodes.flatMap((node) => collapse(node, state));
  return trimEnd(merge(spaced));
};

const collapse = (node: InlineNode, state: { open: boolean }): InlineNode[] => {
  if (node.type === 'linebreak') {
    state.open = true;
    return [node];
  }
  if (node.type === 'link') {
    const children = node.children.flatMap((child) => collapse(child, state));
    return children.length ? [{ ...node, children: merge(children) }] : [];
  }
  if (node.type !== 'text') return [node];
  const text = state.open ? node.text.replace(/^ +/, '') : node.text;
  if (text) state.open = text.endsWith(' ');
  return text ? [{ ...node, text }] : [];
};

const merge = (nodes: readonly InlineNode[]): InlineNode[] =>
  nodes.reduce<InlineNode[]>((merged, node) => {
    const last = merged.at(-1);
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format)
      merged[merged.length - 1] = { ...last, text: last.text + node.text };
    else merged.push(node);
    return merged;
  }, []);

const trimEnd = (nodes: InlineNode[]): InlineNode[] => {
  const last = nodes.at(-1);
  if (last?.type === 'linebreak') return trimEnd(nodes.slice(0, -1));
  if (last?.type !== 'text') return nodes;
  const text = last.text.trimEnd();
  return text ? [...nodes.slice(0, -1), { ...last, text }] : trimEnd(nodes.slice(0, -1));
};
