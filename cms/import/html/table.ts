import { cell, paragraph, table } from '#shared/schema/nodes.ts';
import type { BlockNode, TableCellNode, TableNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import { attribute, findAll } from './tree.ts';
import type { Element } from './tree.ts';

/** Converts what stands inside a cell; given by flow.ts, which knows all blocks. */
export type ToBlocks = (children: Element['childNodes']) => BlockNode[];

/**
 * A table of rich text; undefined if it has no cells. Cells keep their spans; a heading in the first rows
 * heads its column, one beside ordinary cells heads its row.
 */
export const tableOf = (
  element: Element,
  toBlocks: ToBlocks,
  { report }: Conversion,
): TableNode | undefined => {
  if (findAll(element, ({ tagName }) => tagName === 'table').length > 1)
    report('a table inside a table became part of the outer one');
  const rows = findAll(element, ({ tagName }) => tagName === 'tr')
    .map((row) => row.childNodes.filter((node): node is Element => /^t[dh]$/.test(node.nodeName)))
    .filter((row) => row.length > 0);
  if (!rows.length) return undefined;
  return table(rows.map((cells) => cells.map((found) => cellOf(found, headerState(found, cells), toBlocks))));
};

const cellOf = (element: Element, header: number, toBlocks: ToBlocks): TableCellNode => {
  const children = toBlocks(element.childNodes);
  return cell(children.length ? children : [paragraph([])], {
    headerState: header,
    colSpan: span(element, 'colspan'),
    rowSpan: span(element, 'rowspan'),
  });
};

const headerState = (element: Element, row: readonly Element[]): number => {
  if (element.tagName !== 'th') return 0;
  const inHead = element.parentNode && isWithin(element.parentNode as Element, 'thead');
  return inHead || row.every(({ tagName }) => tagName === 'th') ? 1 : 2;
};

const isWithin = (row: Element, tag: string): boolean => row.parentNode?.nodeName === tag;

/** Between 1 and 100: a hostile span must not make a table of millions of cells. */
const span = (element: Element, name: string): number => {
  const given = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(given) ? Math.min(Math.max(given, 1), 100) : 1;
};
