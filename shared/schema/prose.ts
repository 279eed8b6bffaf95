import {
  cell,
  heading,
  insideLink,
  list,
  outsideLink,
  paragraph,
  richTextOf,
  snippetNode,
  table,
  words,
} from './nodes.ts';
import { formats } from './rich-text.ts';
import type { BlockNode, HeadingNode, InlineNode, RichText } from './rich-text.ts';

/**
 * Rich text from a few marks, for examples, the demo council and tests:
 * `## heading`, `- item`, `1. item`, `| cell | cell |` (the first row heads the columns), `**bold**`,
 * `[words](https://…)`, `[words](page:slug)` for a link inside and `{{slug}}` for a snippet. Paragraphs are
 * parted by an empty line. Documents are named by slug; whoever stores the text puts ids in their place.
 */
export const prose = (source: string): RichText =>
  richTextOf(
    source
      .trim()
      .split(/\n\s*\n/)
      .flatMap((part) => blocksOf(part.split('\n').map((line) => line.trim()))),
  );

const blocksOf = (lines: readonly string[]): BlockNode[] => {
  const [first = '', ...rest] = lines;
  const [, marks, title] = /^(#{2,6}) (.*)/.exec(first) ?? [];
  if (marks && title) {
    const node = heading(`h${marks.length}` as HeadingNode['tag'], inline(title));
    return rest.length ? [node, ...blocksOf(rest)] : [node];
  }
  if (lines.every((line) => line.startsWith('- ')))
    return [
      list(
        'bullet',
        lines.map((line) => inline(line.slice(2))),
      ),
    ];
  if (lines.every((line) => /^\d+\. /.test(line)))
    return [
      list(
        'number',
        lines.map((line) => inline(line.replace(/^\d+\. /, ''))),
      ),
    ];
  if (lines.every((line) => /^\|.*\|$/.test(line))) return [table(lines.map(rowOf))];
  return [paragraph(inline(lines.join(' ')))];
};

const rowOf = (line: string, at: number) =>
  line
    .slice(1, -1)
    .split('|')
    .map((text) => cell([paragraph(inline(text.trim()))], { headerState: at === 0 ? 1 : 0 }));

const mark = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)|\{\{(.+?)\}\}/g;

const inline = (source: string): InlineNode[] => {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const found of source.matchAll(mark)) {
    if (found.index > end) nodes.push(words(source.slice(end, found.index)));
    end = found.index + found[0].length;
    const [, bold, label, target, snippet] = found;
    if (bold) nodes.push(words(bold, formats.bold));
    else if (label && target) nodes.push(linkTo(target, [words(label)]));
    else if (snippet) nodes.push(snippetNode(snippet));
  }
  if (end < source.length) nodes.push(words(source.slice(end)));
  return nodes;
};

const linkTo = (target: string, children: readonly InlineNode[]): InlineNode => {
  const [, type, slug] = /^([a-z-]+):([a-z0-9-]+)$/.exec(target) ?? [];
  return type && slug && !/^(mailto|tel)$/.test(type)
    ? insideLink(type, slug, children)
    : outsideLink(target, children);
};
