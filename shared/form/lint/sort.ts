import { optionsOf } from '../../questions/autocomplete/meaning.ts';
import { valueOf } from '../../questions/optionValue.ts';
import type { Option } from '../../questions/optionValue.ts';
import type { Operator } from '../condition.ts';
import type { Question } from '../definition.ts';

/** What the answers to a question are like, as far as conditions care. */
export interface Sort {
  readonly called: string;
  readonly operators: readonly Operator[];
  /** Whether an answer can be compared with it. */
  readonly takes: (value: string) => boolean;
  /** Completes "Compare it with …". */
  readonly example: string;
}

const matches = (shape: RegExp) => (value: string) => shape.test(value);
const equal = ['is', 'is-not'] as const;
const alike = [...equal, 'contains', 'does-not-contain'] as const;
/** The comparisons that count. */
export const counts: readonly Operator[] = ['count-is', 'count-more', 'count-less'];

const words: Sort = {
  called: 'text',
  operators: alike,
  takes: (value) => value !== '',
  example: 'words',
};
const moment = (called: string, shape: RegExp, example: string): Sort => ({
  called,
  operators: [...equal, 'before', 'after'],
  takes: matches(shape),
  example,
});
const number: Sort = {
  called: 'a number',
  operators: [...equal, 'more', 'less'],
  takes: (value) => value !== '' && Number.isFinite(Number(value)),
  example: 'a number, such as 3',
};
const yesNo: Sort = {
  called: 'yes or no',
  operators: equal,
  takes: matches(/^(yes|no)$/i),
  example: 'yes or no',
};
/** Several answers to one question. */
export const list: Sort = { ...words, called: 'a list', operators: [...alike, ...counts] };

/** By kind of question; what is not named gives words. */
const sorts: Readonly<Record<string, Sort>> = {
  number,
  money: { ...number, called: 'an amount of money', example: 'pounds, such as 12.50' },
  date: moment('a date', /^\d{4}-\d\d-\d\d$/, 'a day, such as 2026-11-23'),
  'month-year': moment('a month', /^\d{4}-\d\d$/, 'a month, such as 2026-11'),
  time: moment('a time', /^\d\d:\d\d$/, 'a time, such as 14:15'),
  'yes-no': yesNo,
  declaration: yesNo,
  checkboxes: list,
  rows: list,
  file: list,
};

/** What the answers to a question are like. */
export const sortOf = (question: Question): Sort => {
  const sort = sorts[question.blockType] ?? words;
  const options = optionsFor(question);
  if (!options) return sort;
  const values = new Set(options.map((one) => valueOf(one).toLowerCase()));
  return { ...sort, takes: (value) => values.has(value.toLowerCase()), example: 'one of its options' };
};

/** What can be chosen; nothing where anything can be answered. */
export const optionsFor = (question: Question): readonly Option[] | undefined => {
  if (question.blockType === 'autocomplete') return optionsOf(question);
  return ['radios', 'checkboxes', 'select'].includes(question.blockType) && 'options' in question
    ? question.options
    : undefined;
};
