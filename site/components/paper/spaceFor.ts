import type { Question } from '#shared/form/definition.ts';
import type { QuestionKind } from '#shared/questions/index.ts';
import { optionsIn } from '#shared/questions/optionLines.ts';
import type { Option } from '#shared/questions/optionValue.ts';
import type { PaperWords } from './paperWords.ts';

/** Where an answer is written on paper. */
export type Space =
  | { readonly kind: 'boxes'; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'ticks';
      readonly note?: string;
      readonly options: readonly Tick[];
      readonly one: boolean;
    }
  | { readonly kind: 'table'; readonly columns: readonly Tick[]; readonly rows: number }
  | { readonly kind: 'words'; readonly text: string };

/** A box to write in: as wide as its answer, several lines high, or parted into a square for each letter. */
export interface Box {
  readonly label?: string;
  readonly width?: 'half' | 'short';
  readonly lines?: number;
  readonly letters?: number;
  readonly before?: string;
  readonly after?: string | undefined;
}

export interface Tick {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The space that a question needs; a kind that is not named gets one line. */
export const spaceFor = (question: Question, say: PaperWords): Space =>
  spaces[question.blockType]?.(question as never, say) ?? boxes({});

const boxes = (...some: readonly Box[]): Space => ({ kind: 'boxes', boxes: some });
const chosen = (options: readonly Option[], one: boolean, say: PaperWords): Space => ({
  kind: 'ticks',
  one,
  note: one ? say.tickOne : say.tickAny,
  options,
});
/** More options than anybody reads on paper: one writes what one would choose. */
const tooMany = 40;

type Spaces = {
  readonly [K in QuestionKind]?: (question: Question<K>, say: PaperWords) => Space;
};

const spaces: Spaces = {
  'long-text': ({ rows = 5 }) => boxes({ lines: Math.max(rows, 5) }),
  'formatted-text': ({ rows = 5 }) => boxes({ lines: Math.max(rows, 5) }),
  telephone: () => boxes({ width: 'half' }),
  address: (_, say) =>
    boxes(
      { label: say.line1 },
      { label: say.line2 },
      { label: say.town, width: 'half' },
      { label: say.postcode, width: 'short' },
    ),
  date: (_, say) =>
    boxes({ label: say.day, letters: 2 }, { label: say.month, letters: 2 }, { label: say.year, letters: 4 }),
  'month-year': (_, say) => boxes({ label: say.month, letters: 2 }, { label: say.year, letters: 4 }),
  time: () => boxes({ width: 'short' }),
  number: ({ unit }) => boxes({ width: 'short', after: unit }),
  money: () => boxes({ width: 'short', before: '£' }),
  postcode: () => boxes({ width: 'short' }),
  'national-insurance-number': () => boxes({ letters: 9 }),
  radios: ({ options }, say) => chosen(options, true, say),
  select: ({ options }, say) => (options.length > tooMany ? boxes({}) : chosen(options, true, say)),
  checkboxes: ({ options }, say) => chosen(options, false, say),
  'yes-no': (_, say) => ({ kind: 'ticks', one: true, options: [{ label: say.yes }, { label: say.no }] }),
  declaration: ({ statement }) => ({ kind: 'ticks', one: false, options: [{ label: statement }] }),
  place: (_, say) =>
    boxes(
      { label: say.place, lines: 3 },
      { label: say.postcode, width: 'short' },
      { label: say.gridReference, width: 'half' },
    ),
  rows: ({ columns, least = 1, most = 10 }, say) => ({
    kind: 'table',
    columns: columns.map((column) => ({
      label: column.optional ? `${column.label} (${say.optional})` : column.label,
      hint: [column.hint, shapeOf(column, say)].filter(Boolean).join(' ') || undefined,
    })),
    rows: Math.max(least, Math.min(most, 6)),
  }),
  file: (_, say) => ({ kind: 'words', text: say.enclose }),
};

/** What is to be written into a column: a day, or one of a few words. */
const shapeOf = (
  { kind, options, hint }: Question<'rows'>['columns'][number],
  say: PaperWords,
): string | undefined => {
  if (kind === 'date') return hint ? undefined : say.dayInWords;
  const few = optionsIn(options);
  return few.length > 0 && few.length < 7 ? few.map(({ label }) => label).join(' / ') : undefined;
};
