import * as made from '#shared/schema/nodes.ts';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  RichText,
  RichTextNode,
  TableRowNode,
} from '#shared/schema/rich-text.ts';

/** The same content with every rich text as the desk's editor writes it: a file holds only what is shown of it. */
export const editableTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(editableTexts);
  if (typeof value !== 'object' || value === null) return value;
  if (isRichText(value)) return made.richTextOf(each<BlockNode>(value.root.children));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, editableTexts(one)]));
};

const isRichText = (value: object): value is RichText =>
  'root' in value && (value.root as { readonly type?: unknown } | null)?.type === 'root';

const each = <N extends RichTextNode>(nodes: readonly RichTextNode[]): N[] =>
  nodes.map((node) => (makers[node.type] as (one: RichTextNode) => RichTextNode)(node) as N);

type Makers = {
  readonly [T in RichTextNode['type']]: (node: Extract<RichTextNode, { readonly type: T }>) => RichTextNode;
};

const makers: Makers = {
  paragraph: ({ children }) => made.paragraph(each<InlineNode>(children)),
  heading: ({ tag, children }) => made.heading(tag, each<InlineNode>(children)),
  list: ({ listType, start, children }) =>
    made.list(
      listType,
      children.map((item) => each<ListItemNode['children'][number]>(item.children)),
      start,
    ),
  // Both are made with what holds them.
  listitem: (node) => node,
  tablerow: (node) => node,
  table: ({ children }) =>
    made.table(
      children.map((row: TableRowNode) =>
        row.children.map(({ headerState, colSpan, rowSpan, children: inside }) =>
          made.cell(each<BlockNode>(inside), {
            ...(headerState === undefined ? {} : { headerState }),
            ...(colSpan === undefined ? {} : { colSpan }),
            ...(rowSpan === undefined ? {} : { rowSpan }),
          }),
        ),
      ),
    ),
  tablecell: (node) => node,
  text: ({ text, format }) => made.words(text, format),
  linebreak: () => made.lineBreak(),
  link: ({ fields, children }) =>
    fields.linkType === 'custom'
      ? made.outsideLink(fields.url, each<InlineNode>(children))
      : made.insideLink(fields.doc.relationTo, fields.doc.value, each<InlineNode>(children)),
  inlineBlock: ({ fields }) => made.snippetNode(fields.snippet),
};
