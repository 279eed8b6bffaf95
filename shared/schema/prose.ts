import { formats } from './rich-text.ts';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  RichText,
  TableCellNode,
  TableRowNode,
  TextNode,
} from './rich-text.ts';

/**
 * Rich text from a few marks, for examples, the demo council and tests:
 * `## heading`, `- item`, `1. item`, `| cell | cell |` (the first row heads the columns), `**bold**`,
 * `[words](https://…)`, `[words](page:slug)` for a link inside and `{{slug}}` for a snippet. Paragraphs are
 * parted by an empty line. Documents are named by slug; whoever stores the text puts ids in their place.
 */
export const prose = (source: string): RichText => ({
  root: {
    type: 'root',
    children: source
      .trim()
      .split(/\n\s*\n/)
      .flatMap((part) => blockOf(part.split('\n').map((line) => line.trim()))),
    ...element,
  },
});

const element = { direction: null, format: '', indent: 0, version: 1 } as const;

const blockOf = (lines: string[]): BlockNode[] => {
  const first = lines[0] ?? '';
  const heading = /^(#{2,6}) (.*)/.exec(first);
  if (heading) {
    const tag = `h${(heading[1] ?? '##').length}` as 'h2';
    const rest = lines.slice(1);
    const node: BlockNode = { type: 'heading', tag, children: inline(heading[2] ?? ''), ...element };
    return rest.length ? [node, ...blockOf(rest)] : [node];
  }
  if (lines.every((line) => /^- /.test(line))) return [list('bullet', lines)];
  if (lines.every((line) => /^\d+\. /.test(line))) return [list('number', lines)];
  if (lines.every((line) => /^\|.*\|$/.test(line))) return [table(lines)];
  return [paragraph(lines.join(' '))];
};

const paragraph = (text: string) =>
  ({ type: 'paragraph', children: inline(text), ...element, textFormat: 0, textStyle: '' }) as const;

const list = (listType: 'bullet' | 'number', lines: string[]): BlockNode => ({
  type: 'list',
  listType,
  start: 1,
  children: lines.map((line, at): ListItemNode => ({
    type: 'listitem',
    children: inline(line.replace(/^(- |\d+\. )/, '')),
    ...element,
    ...{ value: at + 1 },
  })),
  ...element,
  ...{ tag: listType === 'bullet' ? 'ul' : 'ol' },
});

const table = (lines: string[]): BlockNode => ({
  type: 'table',
  children: lines.map((line, row): TableRowNode => ({
    type: 'tablerow',
    children: line
      .slice(1, -1)
      .split('|')
      .map((cell): TableCellNode => ({
        type: 'tablecell',
        headerState: row === 0 ? 1 : 0,
        colSpan: 1,
        rowSpan: 1,
        children: [paragraph(cell.trim())],
        ...element,
      })),
    ...element,
  })),
  ...element,
});

const mark = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)|\{\{(.+?)\}\}/g;

const inline = (source: string): InlineNode[] => {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const found of source.matchAll(mark)) {
    if (found.index > end) nodes.push(words(source.slice(end, found.index)));
    end = found.index + found[0].length;
    const [, bold, label, target, snippet] = found;
    if (bold) nodes.push(words(bold, formats.bold));
    else if (label && target) nodes.push(link(label, target));
    else if (snippet)
      nodes.push({ type: 'inlineBlock', fields: { blockType: 'snippet', snippet }, ...{ version: 1 } });
  }
  if (end < source.length) nodes.push(words(source.slice(end)));
  return nodes;
};

const words = (text: string, format = 0): TextNode => ({
  type: 'text',
  text,
  format,
  ...{ detail: 0, mode: 'normal', style: '', version: 1 },
});

const link = (label: string, target: string): InlineNode => {
  const inside = /^([a-z-]+):([a-z0-9-]+)$/.exec(target);
  const outside = /^(https?|mailto|tel):/.test(target);
  return {
    type: 'link',
    fields:
      inside && !outside
        ? { linkType: 'internal', doc: { relationTo: inside[1] ?? '', value: inside[2] ?? '' } }
        : { linkType: 'custom', url: target },
    children: [words(label)],
    ...element,
    ...{ version: 3 },
  };
};
