import { optionsOf } from '../questions/autocomplete/meaning.ts';
import { valueOf } from '../questions/optionValue.ts';
import type { Option } from '../questions/optionValue.ts';
import type { Problem } from '../schema/types.ts';
import { operators } from './condition.ts';
import type { Condition, Operator } from './condition.ts';
import type { FormDefinition, Question, Step } from './definition.ts';

/** Tests that no answer could ever pass or fail in earnest, such as whether a text is before a day, with their place. */
export const wrongTests = (form: FormDefinition): Problem[] => {
  const asked = new Map(
    form.steps.flatMap((step) =>
      step.questions.map((question) => [question.name, { question, step }] as const),
    ),
  );
  return conditionsOf(form).flatMap(({ path, condition, inside }) =>
    testsIn(condition).flatMap(({ question: name, operator, value = '' }) => {
      const found = asked.get(name);
      if (!found) return [];
      const problems = sortsOf(found, inside).map((sort) => problemOf(sort, operator, value.trim()));
      const [message] = problems;
      return message && !problems.includes(undefined) ? [{ path, message: `“${name}” ${message}` }] : [];
    }),
  );
};

/** What the answers to a question are like, as far as conditions care. */
interface Sort {
  readonly called: string;
  readonly operators: readonly Operator[];
  /** Whether an answer can be compared with it. */
  readonly takes: (value: string) => boolean;
  /** Completes "compare it with …". */
  readonly example: string;
}

const matches = (shape: RegExp) => (value: string) => shape.test(value);
const equal = ['is', 'is-not'] as const;
const alike = [...equal, 'contains', 'does-not-contain'] as const;
const counted = ['count-is', 'count-more', 'count-less'] as const;

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
const list: Sort = { ...words, called: 'a list', operators: [...alike, ...counted] };

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

/**
 * The answers to a question that is asked about several things are a list; about one of them, as its own step
 * sees it, it is one answer. A named condition may be used at either place.
 */
const sortsOf = (
  { question, step }: { readonly question: Question; readonly step: Step },
  inside: Step | 'named',
): readonly Sort[] => {
  if (!step.repeat || inside === step) return [sortOf(question)];
  return inside === 'named' ? [list, sortOf(question)] : [list];
};

const sortOf = (question: Question): Sort => {
  const sort = sorts[question.blockType] ?? words;
  const options = optionsFor(question);
  if (!options) return sort;
  const values = new Set(options.map((one) => valueOf(one).toLowerCase()));
  return { ...sort, takes: (value) => values.has(value.toLowerCase()), example: 'the value of an option' };
};

const optionsFor = (question: Question): readonly Option[] | undefined => {
  if (question.blockType === 'autocomplete') return optionsOf(question);
  return 'options' in question ? question.options : undefined;
};

const problemOf = (sort: Sort, operator: Operator, value: string): string | undefined => {
  if (operator === 'empty' || operator === 'answered') return undefined;
  if (!sort.operators.includes(operator))
    return `gives ${sort.called}, so it can’t be asked whether it “${operators[operator]}”`;
  if ((counted as readonly Operator[]).includes(operator))
    return /^\d{1,4}$/.test(value) ? undefined : 'can be counted only against a whole number, such as 2';
  // Of a text, any part may be looked for; of a list, only what it holds as a whole.
  const isPart = /contain/.test(operator) && sort.called === words.called && value !== '';
  if (isPart || sort.takes(value)) return undefined;
  return `gives ${sort.called}: compare it with ${sort.example}`;
};

/** A condition with its place; `inside` is the step whose single items it is about. */
interface Placed {
  readonly path: string;
  readonly condition: Condition;
  readonly inside: Step | 'named';
}

const conditionsOf = (form: FormDefinition): Placed[] => [
  ...Object.values(form.conditions).map((condition) => ({
    path: 'conditions',
    condition,
    inside: 'named' as const,
  })),
  ...form.steps.flatMap((step, at) => {
    const { showIf, questions, routes = [] } = step;
    return [
      { path: `steps.${at}.showIf`, condition: showIf },
      ...questions.map((one, n) => ({ path: `steps.${at}.questions.${n}.showIf`, condition: one.showIf })),
      ...routes.map(({ when }, n) => ({ path: `steps.${at}.routes.${n}`, condition: when })),
    ].flatMap(({ path, condition }) =>
      // Routes lead on after all items.
      condition ? [{ path, condition, inside: path.includes('.routes.') ? ('named' as const) : step }] : [],
    );
  }),
];

const testsIn = (condition: Condition): Extract<Condition, { question: string }>[] => {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  if ('not' in condition) return testsIn(condition.not);
  return 'question' in condition ? [condition] : [];
};
