import { optionsOf } from '../../../questions/autocomplete/meaning.ts';
import { meaningOf } from '../../../questions/meaningOf.ts';
import { valueOf } from '../../../questions/optionValue.ts';
import type { Option } from '../../../questions/optionValue.ts';
import type { Surroundings } from '../../../questions/meaning.ts';
import { english } from '../../../questions/say.ts';
import type { Comparable } from '../../condition.ts';
import type { Question } from '../../definition.ts';
import { daysFor, monthsFor, timesFor } from './moments.ts';
import type { Atom } from './plan.ts';
import { isTrueFor } from './plan.ts';
import { filesFor, rowsFor } from './several.ts';
import { addressesFor, likeWords, wordsFor } from './words.ts';

/** One answer that stands for all that conditions can’t tell from it; without an answer: left empty. */
export interface Representative {
  readonly answer?: unknown;
  readonly comparable: Comparable;
}

/** What answers are chosen by. */
export interface Telling {
  readonly atoms: readonly Atom[];
  readonly today: string;
  /** Of dates: the days at which anything changes. */
  readonly days: readonly string[];
}

/** Answers that people can give, as many as are needed to tell apart what conditions ask of them. */
export const representatives = (question: Question, telling: Telling): readonly Representative[] => {
  const made = answers[question.blockType]?.(question as never, telling) ?? [];
  return [{ comparable: undefined }, ...made.map((answer) => standIn(question, answer))].filter((one) =>
    isPermitted(question, one, { today: telling.today, answerTo: () => undefined, say: english }),
  );
};

/** Whether somebody may give the answer, where these are the others. */
export const isPermitted = (
  question: Question,
  { answer }: Representative,
  around: Surroundings,
): boolean => {
  const meaning = meaningOf(question);
  const typed = answer === undefined ? new Map<string, string[]>() : meaning.typed(answer, question);
  const read = meaning.read(question, typed, around);
  return !read.problems.length && (answer === undefined) === (read.answer === undefined);
};

/** Whether the answers made tell apart all that conditions ask, so that none is missing. */
export const areAll = (
  question: Question,
  atoms: readonly Atom[],
  made: readonly Representative[],
): boolean => {
  const asks = atoms.filter(({ operator }) => !/^(empty|answered|count-.*)$/.test(operator));
  const known = told[question.blockType];
  if (known)
    return (
      asks.every(({ operator, value }) => known.test(operator) && value.length < 200) && isFew(question, asks)
    );
  // Of words in a certain shape, one test is known if it was both passed and failed.
  const [only, ...more] = asks;
  if (!only) return true;
  const isTold = [true, false].every((is) =>
    made.some(({ comparable }) => isTrueFor(only, comparable) === is),
  );
  return !more.length && isTold;
};

/** The comparisons for which the answers of a kind are known to be all. */
const told: Readonly<Record<string, RegExp>> = {
  radios: /./,
  select: /./,
  autocomplete: /./,
  'yes-no': /./,
  declaration: /./,
  checkboxes: /./,
  number: /^(is|is-not|more|less|before|after)$/,
  money: /^(is|is-not|more|less|before|after)$/,
  date: /^(is|is-not|more|less|before|after)$/,
  'month-year': /^(is|is-not|more|less|before|after)$/,
  time: /^(is|is-not|more|less|before|after)$/,
  text: /^(is|is-not|contains|does-not-contain)$/,
  'long-text': /^(is|is-not|contains|does-not-contain)$/,
  'formatted-text': /^(is|is-not|contains|does-not-contain)$/,
  name: /^(is|is-not|contains|does-not-contain)$/,
};

/** More than so many parts of a text, or boxes, are not tried in every combination. */
const most = 11;

const isFew = ({ blockType }: Question, asks: readonly Atom[]): boolean => {
  const parts = new Set(asks.map(({ value }) => value.trim().toLowerCase())).size;
  return blockType === 'checkboxes'
    ? parts <= most
    : !asks.some(({ operator }) => /contain/.test(operator)) || parts <= 5;
};

const standIn = (question: Question, answer: unknown): Representative => {
  const { compared, shown } = meaningOf(question);
  return { answer, comparable: (compared ?? shown)(answer, question) };
};

type Answers = (question: never, telling: Telling) => readonly unknown[];

const options: Answers = (question: { readonly options: readonly Option[] }) => question.options.map(valueOf);

const numbers =
  (scale: number): Answers =>
  (question: { readonly least?: number; readonly most?: number }, { atoms }) => {
    const said = atoms.map(({ value }) => Number(value) * scale).filter(Number.isFinite);
    const edges = [...new Set([...said, question.least ?? 1, question.most ?? 1])].sort((a, b) => a - b);
    const between = edges.flatMap((edge, at) => (at ? [(edge + (edges[at - 1] as number)) / 2] : []));
    const near = edges.flatMap((edge) =>
      [edge, Math.floor(edge), Math.ceil(edge)].flatMap((one) => [
        one - scale,
        one - 1,
        one,
        one + 1,
        one + scale,
      ]),
    );
    const whole =
      scale > 1
        ? near.flatMap((one) => [Math.floor(one / scale), Math.ceil(one / scale)].map((n) => n * scale))
        : [];
    const rounded = scale > 1 ? between.map(Math.round) : between.map((one) => Number(one.toFixed(9)));
    return [...new Set([...near, ...rounded, ...whole])].map((one) => one + 0);
  };

const boxes: Answers = (question: { readonly options: readonly Option[] }, { atoms }) => {
  const asked = new Set(atoms.map(({ value }) => value.trim().toLowerCase()));
  const isAsked = (option: Option) => asked.has(valueOf(option).trim().toLowerCase());
  const together = question.options.filter(({ alone }) => !alone);
  const named = together.filter(isAsked).slice(0, most);
  const others = together.filter((option) => !isAsked(option));
  const counted = atoms.flatMap(({ operator, value }) =>
    operator.startsWith('count') && Number(value) >= 0 ? [Number(value)] : [],
  );
  const enough = Math.min(others.length, Math.max(2, ...counted) + 1);
  const sets = named.reduce<Option[][]>((all, one) => [...all, ...all.map((set) => [...set, one])], [[]]);
  const ticked = sets.flatMap((set) =>
    Array.from({ length: enough + 1 }, (_, n) => new Set([...set, ...others.slice(0, n)])),
  );
  const inOrder = ticked.map((set) => question.options.filter((one) => set.has(one)).map(valueOf));
  return [
    ...inOrder.filter((set) => set.length),
    ...question.options.filter(({ alone }) => alone).map((one) => [valueOf(one)]),
  ];
};

/** By kind: answers that might be given; those that are not permitted fall away. */
const answers: Readonly<Record<string, Answers>> = {
  text: wordsFor,
  'long-text': wordsFor,
  'formatted-text': wordsFor,
  name: wordsFor,
  email: likeWords('name@example.com', [
    (part) => `${part}@example.com`,
    (part) => `name@${part}`,
    (part) => `name${part}`,
  ]),
  telephone: likeWords('01632 960 001', [(part) => `${part}632 960 001`, (part) => `01632 960 ${part}`]),
  postcode: likeWords('AA3 1AB', [
    (part) => `${part} 1AB`,
    (part) => `${part}3 1AB`,
    (part) => `AA3 ${part}`,
  ]),
  'national-insurance-number': likeWords('AB123456C', [(part) => `${part}123456C`]),
  'web-address': likeWords('https://www.example.org', [
    (part) => `https://${part}`,
    (part) => `https://www.example.org/${part}`,
  ]),
  address: addressesFor,
  place: (_question, telling) =>
    wordsFor(undefined as never, telling).map((description) => ({ description })),
  date: daysFor,
  'month-year': monthsFor,
  time: timesFor,
  number: numbers(1),
  money: numbers(100),
  radios: options,
  select: options,
  autocomplete: (question: { readonly list: string; readonly none?: string }) =>
    optionsOf(question).map(valueOf),
  'yes-no': () => [true, false],
  declaration: () => [true],
  checkboxes: boxes,
  rows: rowsFor,
  file: filesFor,
};
