import type { Question } from '#shared/form/definition.ts';
import type { QuestionKind } from '#shared/questions/index.ts';
import { questionWords } from '#shared/questions/asking.ts';
import { optionsIn } from '#shared/questions/optionLines.ts';
import type { Option } from '#shared/questions/optionValue.ts';
import type { Say } from '#shared/questions/say.ts';
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
export const spaceFor = (question: Question, words: PaperWords, say: Say): Space =>
  spaces[question.blockType]?.(question as never, say, words) ?? boxes({});

const boxes = (...some: readonly Box[]): Space => ({ kind: 'boxes', boxes: some });
const chosen = (options: readonly Option[], one: boolean, words: PaperWords): Space => ({
  kind: 'ticks',
  one,
  note: one ? words.tickOne : words.tickAny,
  options,
});
/** More options than anybody reads on paper: one writes what one would choose. */
const tooMany = 40;

type Spaces = {
  readonly [K in QuestionKind]?: (question: Question<K>, say: Say, words: PaperWords) => Space;
};

const spaces: Spaces = {
  'long-text': ({ rows = 5 }) => boxes({ lines: Math.max(rows, 5) }),
  'formatted-text': ({ rows = 5 }) => boxes({ lines: Math.max(rows, 5) }),
  telephone: () => boxes({ width: 'half' }),
  address: (_, say) =>
    boxes(
      { label: say('Address line 1') },
      { label: questionWords({ label: say('Address line 2'), optional: true }, say) },
      { label: say('Town or city'), width: 'half' },
      { label: say('Postcode'), width: 'short' },
    ),
  date: (_, say) =>
    boxes(
      { label: say('Day'), letters: 2 },
      { label: say('Month'), letters: 2 },
      { label: say('Year'), letters: 4 },
    ),
  'month-year': (_, say) => boxes({ label: say('Month'), letters: 2 }, { label: say('Year'), letters: 4 }),
  time: () => boxes({ width: 'short' }),
  number: ({ unit }) => boxes({ width: 'short', after: unit }),
  money: () => boxes({ width: 'short', before: '£' }),
  postcode: () => boxes({ width: 'short' }),
  'national-insurance-number': () => boxes({ letters: 9 }),
  radios: ({ options }, _, words) => chosen(options, true, words),
  select: ({ options }, _, words) => (options.length > tooMany ? boxes({}) : chosen(options, true, words)),
  checkboxes: ({ options }, _, words) => chosen(options, false, words),
  'yes-no': (_, say) => ({
    kind: 'ticks',
    one: true,
    options: [{ label: say('Yes') }, { label: say('No') }],
  }),
  declaration: ({ statement }) => ({ kind: 'ticks', one: false, options: [{ label: statement }] }),
  place: (_, say, words) =>
    boxes(
      { label: words.place, lines: 3 },
      { label: say('Postcode'), width: 'short' },
      { label: say('Ordnance Survey grid reference, if you know it'), width: 'half' },
    ),
  rows: ({ columns, least = 1, most = 10 }, say, words) => ({
    kind: 'table',
    columns: columns.map((column) => ({
      label: questionWords(column, say),
      hint: [column.hint, shapeOf(column, words)].filter(Boolean).join(' ') || undefined,
    })),
    rows: Math.max(least, Math.min(most, 6)),
  }),
  file: (_, _say, words) => ({ kind: 'words', text: words.enclose }),
};

/** What is to be written into a column: a day, or one of a few words. */
const shapeOf = (
  { kind, options, hint }: Question<'rows'>['columns'][number],
  words: PaperWords,
): string | undefined => {
  if (kind === 'date') return hint ? undefined : words.dayInWords;
  const few = optionsIn(options);
  return few.length > 0 && few.length < 7 ? few.map(({ label }) => label).join(' / ') : undefined;
};
