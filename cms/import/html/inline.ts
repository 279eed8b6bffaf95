import { insideLink, lineBreak, outsideLink, words } from '#shared/schema/nodes.ts';
import { formats } from '#shared/schema/rich-text.ts';
import type { InlineNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { attribute, isElement, isText, textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** Words, links and breaks from inline HTML, white space collapsed as a browser does. */
export const inline = (nodes: readonly Node[], conversion: Conversion): InlineNode[] =>
  tidy(nodes.flatMap((node) => convert(node, 0, conversion)));

const convert = (node: Node, format: number, conversion: Conversion): InlineNode[] => {
  if (isText(node)) return node.value ? [words(node.value.replace(/\s+/g, ' '), format)] : [];
  if (!isElement(node)) return [];
  const within = (bits = 0) => node.childNodes.flatMap((child) => convert(child, format | bits, conversion));
  return (handlers[node.tagName] ?? plain)(node, within, conversion, format);
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
  if (!href || !textOf(element)) return children;
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
  return alternative ? [words(alternative, format)] : [];
};

const abbreviation: Handler = (element, within, conversion) => {
  const long = attribute(element, 'title');
  if (long) conversion.report('an abbreviation lost its long form', `${textOf(element)}: ${long}`);
  return within();
};

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
  br: () => [lineBreak()],
  img: picture,
  script: nothing,
  style: nothing,
  template: nothing,
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
