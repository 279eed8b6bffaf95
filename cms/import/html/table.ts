import { cell, paragraph, table } from '#shared/schema/nodes.ts';
import type { BlockNode, TableCellNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';
import type { ToBlocks } from './list.ts';
import { attribute, isElement, textOf } from './tree.ts';
import type { Element } from './tree.ts';

/**
 * A table of rich text; nothing if it has no cells. Cells keep their spans; a heading in the first rows heads
 * its column, one beside ordinary cells heads its row. A table inside a cell stands after the outer one.
 */
export const tableOf = (element: Element, toBlocks: ToBlocks, conversion: Conversion): BlockNode[] => {
  const rows = rowsOf(element)
    .map((row) => row.childNodes.filter((node): node is Element => /^t[dh]$/.test(node.nodeName)))
    .filter((row) => row.length > 0);
  if (!rows.some((row) => row.some((found) => textOf(found)))) {
    conversion.report('an empty table was left out');
    return [];
  }
  const inner: BlockNode[] = [];
  const cellOf = (found: Element, row: readonly Element[]): TableCellNode => {
    const blocks = toBlocks(found.childNodes, conversion);
    const children = blocks.filter(({ type }) => type !== 'table');
    inner.push(...blocks.filter(({ type }) => type === 'table'));
    return cell(children.length ? children : [paragraph([])], {
      headerState: headerState(found, row),
      colSpan: span(found, 'colspan'),
      rowSpan: span(found, 'rowspan'),
    });
  };
  const outer = table(rows.map((row) => row.map((found) => cellOf(found, row))));
  if (inner.length) conversion.report('a table inside a table stands after it now');
  return [outer, ...inner];
};

/** Its own rows, not those of tables inside it. */
const rowsOf = (element: Element): Element[] =>
  element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });

const headerState = (element: Element, row: readonly Element[]): number => {
  if (element.tagName !== 'th') return 0;
  const parent = row[0]?.parentNode;
  const isInHead = parent && 'parentNode' in parent && parent.parentNode?.nodeName === 'thead';
  return isInHead || row.every(({ tagName }) => tagName === 'th') ? 1 : 2;
};

/** Between 1 and 100: a hostile span must not make a table of millions of cells. */
const span = (element: Element, name: string): number => {
  const given = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(given) ? Math.min(Math.max(given, 1), 100) : 1;
};
