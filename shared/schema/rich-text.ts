import type { Reference } from './types.ts';

/**
 * The closed set of nodes that rich text is made of: the part of Lexical's JSON that the site can show. What
 * else Lexical keeps on a node (direction, indent, version …) travels along and means nothing to us.
 */
export interface RichText {
  readonly root: { readonly type: 'root'; readonly children: readonly BlockNode[] };
}

export type BlockNode = ParagraphNode | HeadingNode | ListNode | TableNode;
export type InlineNode = TextNode | LineBreakNode | LinkNode | SnippetNode;
export type RichTextNode = BlockNode | InlineNode | ListItemNode | TableRowNode | TableCellNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

/** Headings begin at h2: the page's title is its only h1. */
export interface HeadingNode {
  readonly type: 'heading';
  readonly tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly listType: 'bullet' | 'number';
  readonly start?: number;
  readonly children: readonly ListItemNode[];
}

/** A nested list stands inside an item, after its text if it has any. */
export interface ListItemNode {
  readonly type: 'listitem';
  readonly children: readonly (InlineNode | ListNode)[];
}

export interface TableNode {
  readonly type: 'table';
  readonly children: readonly TableRowNode[];
}

export interface TableRowNode {
  readonly type: 'tablerow';
  readonly children: readonly TableCellNode[];
}

export interface TableCellNode {
  readonly type: 'tablecell';
  /** Lexical's bits: 1 heads a row of cells below it (column header), 2 heads the cells beside it, 0 none. */
  readonly headerState: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children: readonly BlockNode[];
}

/** `format` is Lexical's bit set: see `formats`. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly format: number;
}

export interface LineBreakNode {
  readonly type: 'linebreak';
}

/** Inside links point at a document, so that a moved page never breaks one; outside links have an address. */
export interface LinkNode {
  readonly type: 'link';
  readonly fields:
    | { readonly linkType: 'internal'; readonly doc: { readonly relationTo: string; readonly value: string } }
    | { readonly linkType: 'custom'; readonly url: string };
  readonly children: readonly InlineNode[];
}

/** A fact kept once, shown inside a sentence. */
export interface SnippetNode {
  readonly type: 'inlineBlock';
  readonly fields: { readonly blockType: 'snippet'; readonly snippet: string };
}

/** The text formats that the site shows, as bits of `TextNode.format`. */
export const formats = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const;

/** Every document that a rich text points at, in order, links and snippets alike. */
export const referencesIn = (text: RichText): Reference[] => {
  const found: Reference[] = [];
  const visit = (node: { readonly type: string }): void => {
    if (isLink(node) && node.fields.linkType === 'internal')
      found.push({ type: node.fields.doc.relationTo, id: node.fields.doc.value });
    if (isSnippet(node)) found.push({ type: 'snippet', id: node.fields.snippet });
    if ('children' in node) (node as { children: { type: string }[] }).children.forEach(visit);
  };
  text.root.children.forEach(visit);
  return found;
};

/** The words alone, paragraphs parted by line feeds: for search, summaries and tests. */
export const plainText = (text: RichText): string => {
  const words = (node: object): string => {
    if ('text' in node) return String(node.text);
    if ('type' in node && node.type === 'linebreak') return '\n';
    if (!('children' in node)) return '';
    const inner = (node.children as object[]).map(words).join('');
    return 'type' in node && node.type === 'link' ? inner : `${inner}\n`;
  };
  return text.root.children
    .map(words)
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
};

const isLink = (node: { readonly type: string }): node is LinkNode => node.type === 'link';
const isSnippet = (node: { readonly type: string }): node is SnippetNode => node.type === 'inlineBlock';
