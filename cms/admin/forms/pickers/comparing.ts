import { operators } from '#shared/form/condition.ts';
import type { Operator } from '#shared/form/condition.ts';
import type { Question } from '#shared/form/definition.ts';
import { counts, list, optionsFor, sortOf } from '#shared/form/lint/sort.ts';
import type { Sort } from '#shared/form/lint/sort.ts';
import { valueOf } from '#shared/questions/optionValue.ts';
import { placeOf } from './choices.ts';
import type { Choice } from './choices.ts';
import type { Outline } from './outline.ts';

/** What can be asked of the answer to a question, at a path; everything while no question is chosen. */
export const operatorsFor = (outline: Outline, path: string, name: string): Choice[] => {
  const sorts = sortsAt(outline, path, name);
  return (Object.keys(operators) as Operator[])
    .filter((one) => always.includes(one) || !sorts || sorts.some((sort) => sort.operators.includes(one)))
    .map((one) => ({ value: one, label: operators[one] }));
};

const always: readonly Operator[] = ['empty', 'answered'];

/** How an answer is given on the desk that another is compared with. */
export interface Answering {
  readonly as: 'nothing' | 'choice' | 'date' | 'month' | 'time' | 'number' | 'words';
  readonly choices: readonly Choice[];
  readonly hint: string;
}

/** How to give the answer that a test at a path compares with; of an example there is no operator. */
export const answeringFor = (outline: Outline, path: string, name: string, operator?: string): Answering => {
  if (always.includes(operator as Operator)) return { as: 'nothing', choices: [], hint: '' };
  if (counts.includes(operator as Operator)) return { as: 'number', choices: [], hint: 'How many' };
  const question = questionCalled(outline, name);
  if (!question) return words;
  const options = optionsFor(question);
  const isPart = /contain/.test(operator ?? '') && !lists(sortsAt(outline, path, name));
  if (options && !isPart) return chosen(options.map((one) => ({ value: valueOf(one), label: one.label })));
  if (options) return { ...words, hint: 'Part of an option’s words' };
  if (sortOf(question).called === 'yes or no') return chosen(yesOrNo);
  return byKind[question.blockType] ?? words;
};

const chosen = (choices: readonly Choice[]): Answering => ({ as: 'choice', choices, hint: '' });

const yesOrNo: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const words: Answering = { as: 'words', choices: [], hint: 'As people type it; capitals make no difference' };

const byKind: Readonly<Record<string, Answering>> = {
  date: { as: 'date', choices: [], hint: '' },
  'month-year': { as: 'month', choices: [], hint: 'Year and month, such as 2026-11' },
  time: { as: 'time', choices: [], hint: '' },
  number: { as: 'number', choices: [], hint: 'A number, such as 3' },
  money: { as: 'number', choices: [], hint: 'Pounds, such as 12.50' },
};

const lists = (sorts: readonly Sort[] | undefined): boolean =>
  Boolean(sorts?.some(({ called }) => called === list.called));

const questionCalled = ({ steps }: Outline, name: string): Question | undefined =>
  steps.flatMap(({ questions }) => questions).find((one) => one.name === name);

/**
 * About several things there are several answers, which are a list; their own step sees one of them. A condition
 * of the form may be used at either place.
 */
const sortsAt = ({ steps }: Outline, path: string, name: string): readonly Sort[] | undefined => {
  const at = steps.findIndex(({ questions }) => questions.some((one) => one.name === name));
  const question = name && steps[at]?.questions.find((one) => one.name === name);
  if (!question) return undefined;
  const { step, isRoute, condition } = placeOf(path);
  const isInside = step === at && !isRoute;
  if (!steps[at]?.repeats || isInside) return [sortOf(question)];
  return condition === undefined ? [list] : [list, sortOf(question)];
};
