import type {
  BlockNode,
  HeadingNode,
  InlineNode,
  LineBreakNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  RichText,
  SnippetNode,
  TableCellNode,
  TableNode,
  TableRowNode,
  TextNode,
} from './rich-text.ts';

/** Makers of rich text nodes, each as Lexical writes it, so that opening and saving it changes nothing. */
export const richTextOf = (children: readonly BlockNode[]): RichText => ({
  root: { type: 'root', children, ...element },
});

export const paragraph = (children: readonly InlineNode[]): ParagraphNode => ({
  type: 'paragraph',
  children,
  ...element,
  ...{ textFormat: 0, textStyle: '' },
});

export const heading = (tag: HeadingNode['tag'], children: readonly InlineNode[]): HeadingNode => ({
  type: 'heading',
  tag,
  children,
  ...element,
});

/** A list of items, each given by its children; a nested list stands inside an item. */
export const list = (
  listType: ListNode['listType'],
  items: readonly (readonly (InlineNode | ListNode)[])[],
  start = 1,
): ListNode => ({
  type: 'list',
  listType,
  start,
  children: items.map((children, at): ListItemNode => ({
    type: 'listitem',
    children,
    ...element,
    ...{ value: start + at },
  })),
  ...element,
  ...{ tag: listType === 'bullet' ? 'ul' : 'ol' },
});

export const table = (rows: readonly (readonly TableCellNode[])[]): TableNode => ({
  type: 'table',
  children: rows.map((children): TableRowNode => ({ type: 'tablerow', children, ...element })),
  ...element,
});

/** `headerState`: 0 an ordinary cell, 1 heads its column, 2 heads its row, 3 both. */
export const cell = (
  children: readonly BlockNode[],
  { headerState = 0, colSpan = 1, rowSpan = 1 } = {},
): TableCellNode => ({
  type: 'tablecell',
  headerState,
  colSpan,
  rowSpan,
  children,
  ...element,
  ...{ backgroundColor: null },
});

/** `format` is a sum of `formats`. */
export const words = (text: string, format = 0): TextNode => ({
  type: 'text',
  text,
  format,
  ...{ detail: 0, mode: 'normal', style: '', version: 1 },
});

export const lineBreak = (): LineBreakNode => ({ type: 'linebreak', ...{ version: 1 } });

export const outsideLink = (url: string, children: readonly InlineNode[]): LinkNode => ({
  type: 'link',
  fields: { linkType: 'custom', url, ...{ newTab: false } },
  children,
  ...element,
  ...{ version: 3 },
});

export const insideLink = (type: string, id: string, children: readonly InlineNode[]): LinkNode => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: type, value: id }, ...{ newTab: false } },
  children,
  ...element,
  ...{ version: 3 },
});

export const snippetNode = (id: string): SnippetNode => ({
  type: 'inlineBlock',
  fields: { blockType: 'snippet', snippet: id },
  ...{ version: 1 },
});

const element = { direction: null, format: '', indent: 0, version: 1 } as const;
