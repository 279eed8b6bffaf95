import { optionsIn } from '../../../questions/optionLines.ts';
import { valueOf } from '../../../questions/optionValue.ts';
import type { Telling } from './representatives.ts';

interface Counted {
  readonly least?: number;
  readonly most?: number;
}

interface Table extends Counted {
  readonly columns: readonly { readonly name: string; readonly kind: string; readonly options?: string }[];
}

/** Tables with as many rows as conditions tell apart, all alike. */
export const rowsFor = (question: Table, telling: Telling): object[][] => {
  const row = Object.fromEntries(
    question.columns.map(({ name, kind, options }) => [name, cells[kind]?.(options) ?? 'A']),
  );
  return counts(question, telling, 10).map((count) => Array.from({ length: count }, () => row));
};

const cells: Readonly<Record<string, (options?: string) => string | number>> = {
  text: () => 'A',
  number: () => 1,
  date: () => '2026-11-23',
  choice: (options) => optionsIn(options).map(valueOf)[0] ?? 'A',
};

/** As many files as conditions tell apart; the first has each name that they ask for. */
export const filesFor = (question: Counted, telling: Telling): object[][] => {
  const names = ['photo.jpg', ...telling.atoms.map(({ value }) => value.trim()).filter(Boolean)];
  return names.flatMap((name) =>
    counts(question, telling, 1).map((count) =>
      Array.from({ length: count }, (_, n) => ({
        id: `${'a'.repeat(21)}${n}`,
        name: n ? `photo-${n}.jpg` : name,
        size: 1000,
        type: 'image/jpeg',
        hash: 'a'.repeat(64),
      })),
    ),
  );
};

const counts = ({ least = 1, most }: Counted, { atoms }: Telling, otherwise: number): number[] => {
  const said = atoms.flatMap(({ operator, value }) => (operator.startsWith('count') ? [Number(value)] : []));
  const near = [least, most ?? otherwise, 1, 2, ...said].flatMap((one) => [one - 1, one, one + 1]);
  return [...new Set(near)].filter((count) => Number.isInteger(count) && count > 0 && count <= 50);
};
