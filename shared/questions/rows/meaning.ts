import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import type { Entries } from '../../form/entries.ts';
import { nothing, understood } from '../meaning.ts';
import type { Asked, InputProblem, Meaning } from '../meaning.ts';
import { number } from '../number/meaning.ts';
import { oneOption } from '../oneOption.ts';
import { optionsIn } from '../optionLines.ts';
import type { Option } from '../optionValue.ts';
import { english } from '../say.ts';
import type { Say } from '../say.ts';
import { text } from '../text/meaning.ts';
import { dayInOneBox } from './dayInOneBox.ts';
import { mostRows } from './mostRows.ts';
import type { rowsQuestion } from './schema.ts';

type Table = Omit<BlockValue<typeof rowsQuestion>, 'showIf'>;
type Column = Table['columns'][number];

/** What one row says, by column; what was left empty is not there. */
export type Row = Readonly<Record<string, string | number>>;

/** The name of the input of a cell; rows count from 1. */
export const cellName = ({ name }: Pick<Table, 'name'>, row: number, column: Pick<Column, 'name'>): string =>
  `${name}-${row}-${column.name}`;

/** The name of the input that keeps how many rows were asked for. */
export const rowsName = ({ name }: Pick<Table, 'name'>): string => `${name}-rows`;

/** How many rows the page has: as many as are needed, were filled in or asked for. */
export const rowsShown = (question: Table, entries: Entries): number => {
  const asked = Number(typedInto(entries, rowsName(question))) || 0;
  const filled = rowsOf(question).filter((row) => isBegun(question, entries, row));
  return Math.min(mostOf(question), Math.max(question.least ?? 1, Math.floor(asked), ...filled));
};

/** The filled rows in order; empty ones in between are dropped. */
export const rows: Meaning<Table, readonly Row[]> = {
  inputs: (question) => [
    ...rowsOf(question).flatMap((row) =>
      (question.columns ?? []).map((column) => ({ name: cellName(question, row, column) })),
    ),
    { name: rowsName(question) },
  ],
  read: (question, entries, { say }) => {
    const { columns, row: called, least = 1 } = question;
    const begun = rowsOf(question).filter((row) => isBegun(question, entries, row));
    const firstCell = (row: number): string => cellName(question, row, columns[0] as Column);
    if (!begun.length)
      return nothing(question, say('Enter %1', question.called || `${called} 1`), firstCell(1));
    const problems: InputProblem[] = [];
    const answer = begun.map((row) => {
      const cells = columns.map((column) => {
        const cell = cellOf(question, row, column, say);
        const { answer, problems: found } = kinds[column.kind].read(cell, entries, { ...nowhere, say });
        problems.push(...found);
        return [column.name, answer] as const;
      });
      return Object.fromEntries(cells.filter(([, answer]) => answer !== undefined)) as Row;
    });
    const lacking = rowsOf(question).find((row) => row <= least && !begun.includes(row));
    if (begun.length < least && lacking)
      problems.push({ input: firstCell(lacking), message: say('Enter %1', `${called} ${lacking}`) });
    return problems.length ? { problems } : understood(answer);
  },
  typed: (rows, question) =>
    new Map([
      ...rows.flatMap((row, at) =>
        question.columns.flatMap((column) => {
          const answer = valueIn(row, column);
          return answer === undefined
            ? []
            : [...kinds[column.kind].typed(answer, cellOf(question, at + 1, column))];
        }),
      ),
      [rowsName(question), [String(rows.length)]],
    ]),
  shown: (rows, question, say) => rows.map((row) => inWords(question, row, say)).join('\n'),
  cell: (rows, question) => rows.map((row) => inWords(question, row)).join('; '),
  compared: (rows, question) => rows.map((row) => inWords(question, row)),
};

// Of a form that is being written, too: whoever types a large number must not wait for so many rows.
const mostOf = ({ most = 10 }: Pick<Table, 'most'>): number => Math.min(most, mostRows);

const rowsOf = (question: Table): number[] => Array.from({ length: mostOf(question) }, (_, at) => at + 1);

const isBegun = (question: Table, entries: Entries, row: number): boolean =>
  question.columns.some((column) => typedInto(entries, cellName(question, row, column)) !== '');

/** A cell is a question of its own, named so that its messages say which row. */
interface Cell extends Asked {
  readonly blockType: string;
  readonly options: readonly Option[];
  readonly decimal: true;
}

const cellOf = (question: Table, row: number, column: Column, say = english): Cell => ({
  blockType: column.kind,
  name: cellName(question, row, column),
  label: column.label,
  called: `${lowered(column.label)} ${say('for %1', `${question.row} ${row}`)}`,
  options: optionsIn(column.options),
  decimal: true,
  ...(column.optional ? { optional: true } : {}),
});

/** In the middle of a sentence; abbreviations stay as they are. */
const lowered = (words: string): string =>
  /^.[A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const kinds = { text, number, date: dayInOneBox, choice: oneOption } as unknown as Readonly<
  Record<Column['kind'], Meaning<Cell, unknown>>
>;

/** A cell is measured by nothing but itself. */
const nowhere = { today: '', answerTo: () => undefined };

const valueIn = (row: Row, { name }: Column): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);

const inWords = (question: Table, row: Row, say?: Say): string =>
  question.columns
    .flatMap((column) => {
      const answer = valueIn(row, column);
      const shown =
        answer === undefined ? '' : kinds[column.kind].shown(answer, cellOf(question, 1, column), say);
      return shown ? [`${column.label}: ${shown}`] : [];
    })
    .join(', ');
