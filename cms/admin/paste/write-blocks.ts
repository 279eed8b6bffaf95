import type { Block, Cell, Item, Run } from './blocks.ts';

/** Blocks as HTML that holds nothing but what the site shows. */
export const writeBlocks = (blocks: readonly Block[]): string => write(inOrder(blocks));

const write = (blocks: readonly Block[]): string => {
  let html = '';
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block?.kind === 'item') {
      const items = blocks.slice(at).findIndex(({ kind }) => kind !== 'item');
      const end = items === -1 ? blocks.length : at + items;
      html += list(blocks.slice(at, end) as Item[]);
      at = end;
    } else {
      if (block) html += one(block);
      at += 1;
    }
  }
  return html;
};

const one = (block: Exclude<Block, Item>): string => {
  if (block.kind === 'table') return table(block.rows);
  if (block.kind === 'heading')
    return `<h${block.level}>${inline(without(block.runs, 'bold'))}</h${block.level}>`;
  return `<p>${inline(block.runs)}</p>`;
};

/**
 * Headings begin at h2, because the page's title is its h1, end at h4, and skip no level. What was pasted with
 * no h1 keeps its levels: it may be a part of something.
 */
const inOrder = (blocks: readonly Block[]): Block[] => {
  const shift = blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0;
  let before: number | undefined;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level: number = Math.min(block.level + shift, 4, before === undefined ? 4 : before + 1);
    before = level;
    return { ...block, level };
  });
};

/** Items of any depth as lists in lists; a depth that was skipped is not kept. */
const list = (items: readonly Item[]): string => {
  const [first] = items;
  if (!first) return '';
  const depth = Math.min(...items.map((item) => item.depth));
  const tag = first.ordered ? 'ol' : 'ul';
  let html = '';
  let at = 0;
  // Deeper items before the first of this depth have no item to stand in: they become items of it.
  while (at < items.length && (items[at]?.depth ?? 0) > depth) at += 1;
  if (at > 0) return list(items.slice(0, at)) + list(items.slice(at));
  for (; at < items.length;) {
    const item = items[at];
    if (!item) break;
    // A bullet after numbers at the same depth begins another list.
    if (item.ordered !== first.ordered) return `<${tag}>${html}</${tag}>${list(items.slice(at))}`;
    let end = at + 1;
    while (end < items.length && (items[end]?.depth ?? 0) > depth) end += 1;
    html += `<li>${inline(item.runs)}${list(items.slice(at + 1, end))}</li>`;
    at = end;
  }
  return `<${tag}>${html}</${tag}>`;
};

const table = (rows: readonly (readonly Cell[])[]): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;

/** Lexical reads `scope` the other way round: its “row” is a header in the row of headers. */
const scopes = { column: ' scope="row"', row: ' scope="col"' } as const;

const cell = ({ heads, across, down, blocks }: Cell): string => {
  const tag = heads ? 'th' : 'td';
  const spans = (across > 1 ? ` colspan="${across}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
  const inner = heads
    ? blocks.map((block) => ('runs' in block ? { ...block, runs: without(block.runs, 'bold') } : block))
    : blocks;
  return `<${tag}${heads ? scopes[heads] : ''}${spans}>${write(inner) || '<p></p>'}</${tag}>`;
};

const without = (runs: readonly Run[], format: 'bold'): Run[] => runs.map(({ [format]: _, ...rest }) => rest);

/** Runs as HTML; those of one link lie in one `a`. */
const inline = (runs: readonly Run[]): string => {
  let html = '';
  for (let at = 0; at < runs.length;) {
    const href = runs[at]?.href;
    let end = at + 1;
    while (href && end < runs.length && runs[end]?.href === href) end += 1;
    const words = runs.slice(at, end).map(formatted).join('');
    html += href ? `<a href="${escape(href)}">${words}</a>` : words;
    at = end;
  }
  return html;
};

const formatted = ({ text, bold, italic, raised, lowered }: Run): string => {
  if (text === '\n') return '<br>';
  const tags = [
    ...(bold ? ['strong'] : []),
    ...(italic ? ['em'] : []),
    ...(raised ? ['sup'] : []),
    ...(lowered ? ['sub'] : []),
  ];
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escape(text));
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
