import type { Question } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { notListed } from '#shared/questions/autocomplete/meaning.ts';
import { daysAfter } from '#shared/questions/date/days.ts';
import { formatsFor } from '#shared/questions/file/formats.ts';
import type { QuestionKind } from '#shared/questions/index.ts';
import type { Surroundings } from '#shared/questions/meaning.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';
import { optionsIn } from '#shared/questions/optionLines.ts';
import { valueOf } from '#shared/questions/optionValue.ts';
import type { Option } from '#shared/questions/optionValue.ts';

/**
 * What people could type for a question: every way to answer it that it takes, so that a random one of them
 * may lead anywhere. A kind that this file does not know fails the types.
 */
export const plausible = (question: Question, around: Surroundings): readonly Entries[] => {
  const meaning = meaningOf(question);
  const answers = candidates[question.blockType]({ ...question }, around);
  const typed = answers.map((answer) => meaning.typed(answer, question));
  return typed.filter((entries) => meaning.read(question, entries, around).problems.length === 0);
};

/** A question of any kind, of whose own fields any may be there. */
type Fielded = Readonly<Record<string, unknown>>;
type Candidates = (question: Fielded, around: Surroundings) => readonly unknown[];

const words: Candidates = ({ max }) => ['Mill Lane 1'.slice(0, typeof max === 'number' ? max : 11)];

const oneOf: Candidates = ({ options }) => (options as readonly Option[]).map(valueOf);

const severalOf: Candidates = ({ options }) => {
  const all = options as readonly Option[];
  const together = all.filter(({ alone }) => !alone).map(valueOf);
  return [...all.map((one) => [valueOf(one)]), together];
};

const numbers: Candidates = ({ least, most }) => [least, most, 1, 3, 40].filter(Number.isFinite);

/** Days around today, long ago, and at the edges of what other answers allow. */
const days: Candidates = ({ notBefore, notAfter, earliest, latest }, { today, answerTo }) =>
  [
    ...[0, -1, 1, -20, 14, 42, 60, -9000].map((days) => daysAfter(today, days)),
    answerTo(String(notBefore)),
    answerTo(String(notAfter)),
    earliest,
    latest,
  ].filter((day) => typeof day === 'string');

const cellOf: Readonly<Record<string, unknown>> = { text: 'Mill Lane', number: 12, date: '2027-06-12' };

const tables: Candidates = ({ columns, least = 1, most = 10 }) => {
  const all = columns as readonly {
    readonly name: string;
    readonly kind: string;
    readonly options?: string;
  }[];
  const row = Object.fromEntries(
    all.map(({ name, kind, options }) => [name, cellOf[kind] ?? optionsIn(options).map(valueOf).at(-1)]),
  );
  return [least, most].map((count) => Array.from({ length: Number(count) }, () => row));
};

const files: Candidates = ({ least = 1, ...rules }) => {
  const taken = formatsFor(rules);
  const { ending, type } = taken.find((one) => one.ending === 'pdf') ?? taken[0] ?? { ending: '', type: '' };
  const file = { id: 'f', name: `scan.${ending}`, size: 1200, type, hash: '0'.repeat(64) };
  return [Array.from({ length: Number(least) }, (_, n) => ({ ...file, id: `f${n}` }))];
};

const candidates: Readonly<Record<QuestionKind, Candidates>> = {
  text: words,
  'long-text': words,
  'formatted-text': words,
  name: () => ['Ada Byron'],
  email: () => ['ada@example.org'],
  telephone: () => ['01632 960 001'],
  address: () => [{ line1: '1 Mill Lane', line2: '', town: 'Aldenbridge', postcode: 'AD1 2BB' }],
  date: days,
  number: numbers,
  radios: oneOf,
  select: oneOf,
  checkboxes: severalOf,
  'yes-no': () => [true, false],
  declaration: () => [true],
  money: ({ least = 0 }) => [least, 12_000],
  'web-address': () => ['https://www.example.org/'],
  'month-year': (_, { today }) => [today.slice(0, 7)],
  time: ({ earliest }) => ['12:00', '15:30', earliest],
  postcode: () => ['AD1 2BB'],
  'national-insurance-number': () => ['QQ 12 34 56 C', 'AB 12 34 56 C'],
  place: () => [{ description: 'By the old bridge' }, { postcode: 'AD1 2BB' }],
  rows: tables,
  file: files,
  autocomplete: ({ list, none }) => [...optionsIn(list as string).map(valueOf), ...(none ? [notListed] : [])],
  content: () => [],
};
