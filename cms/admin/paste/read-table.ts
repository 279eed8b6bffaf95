import type { Block, Cell } from './blocks.ts';
import type { Dropped } from './clean-paste.ts';
import { isUnseen } from './office.ts';

type BlocksIn = (root: Element, dropped: Dropped) => Block[];

/** A cell as it stands in the source. */
interface SourceCell extends Omit<Cell, 'heads'> {
  readonly isHeader: boolean;
}

/** A table of more than one cell; what lies in a single cell was only laid out by it. */
export const readTable = (element: Element, dropped: Dropped, blocksIn: BlocksIn): Block[] => {
  const rows = [...element.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === element && !isUnseen(row))
    .map((row) =>
      [...row.children]
        .filter((cell) => /^T[DH]$/.test(cell.tagName) && !isUnseen(cell))
        .map((cell): SourceCell => cellOf(cell, dropped, blocksIn)),
    )
    .filter((row) => row.length > 0);
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1) return [...(only[0]?.blocks ?? [])];
  if (!rows.some((row) => row.some(({ blocks }) => blocks.length > 0))) return [];
  return [{ kind: 'table', rows: headed(rows) }];
};

const cellOf = (cell: Element, dropped: Dropped, blocksIn: BlocksIn): SourceCell => ({
  isHeader: cell.tagName === 'TH' || cell.closest('thead') !== null,
  across: span(cell.getAttribute('colspan')),
  down: span(cell.getAttribute('rowspan')),
  blocks: blocksIn(cell, dropped).flatMap(plainer),
});

const span = (given: string | null): number => Math.min(Math.max(Math.floor(Number(given)) || 1, 1), 50);

/** A cell holds paragraphs and lists: a heading in it is bold words, a table in it its words. */
const plainer = (block: Block): Block[] => {
  if (block.kind === 'heading') return [{ kind: 'paragraph', runs: block.runs }];
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => [...blocks]);
  return [block];
};

/**
 * A row of headers heads its columns, a header among other cells its row. Office tables have no header cells:
 * there a first row that is bold all over is one.
 */
const headed = (rows: readonly SourceCell[][]): Cell[][] => {
  const none = !rows.some((row) => row.some(({ isHeader }) => isHeader));
  return rows.map((row, at) => {
    const heads =
      row.every(({ isHeader }) => isHeader) || (none && at === 0 && rows.length > 1 && row.every(isBold));
    return row.map(({ isHeader, ...cell }) => ({
      ...cell,
      ...(heads ? { heads: 'column' as const } : isHeader ? { heads: 'row' as const } : {}),
    }));
  });
};

const isBold = ({ blocks }: SourceCell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) => block.kind === 'paragraph' && block.runs.every(({ bold, text }) => bold ?? !text.trim()),
  );
