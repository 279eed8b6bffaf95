import { operators } from '../condition.ts';
import type { Operator } from '../condition.ts';
import type { Asked } from './linted.ts';
import type { Site, Test } from './sites.ts';
import { counts, list, sortOf } from './sort.ts';
import type { Sort } from './sort.ts';

interface Why {
  /** Completes the question. */
  readonly message: string;
  readonly remedy: string;
}

/** Why no answer could ever pass or fail a test in earnest; nothing if one could. */
export const whyImpossible = (
  { operator, value }: Pick<Test, 'operator' | 'value'>,
  { question, step, at }: Asked,
  site: Site,
): Why | undefined => {
  // The answers to a question that is asked about several things are a list; about one of them, as its own
  // step sees it, it is one answer. A condition of the form may be used at either place.
  const isInside = site.step === at && site.kind !== 'route';
  const one = sortOf(question);
  const sorts = !step.repeat || isInside ? [one] : site.kind === 'condition' ? [list, one] : [list];
  const problems = sorts.map((sort) => problemOf(sort, operator, value.trim()));
  return problems.includes(undefined) ? undefined : problems[0];
};

const problemOf = (sort: Sort, operator: Operator, value: string): Why | undefined => {
  if (operator === 'empty' || operator === 'answered') return undefined;
  if (!sort.operators.includes(operator))
    return {
      message: `gives ${sort.called}, which can’t be compared by “${operators[operator]}”`,
      remedy: 'Choose another comparison',
    };
  if (counts.includes(operator))
    return /^\d{1,4}$/.test(value)
      ? undefined
      : { message: 'gives a list', remedy: 'Count it against a whole number, such as 2' };
  // Of a text, any part may be looked for; of a list, only what it holds as a whole.
  const isPart = /contain/.test(operator) && sort.called === 'text' && value !== '';
  if (isPart || sort.takes(value)) return undefined;
  return { message: `gives ${sort.called}`, remedy: `Compare it with ${sort.example}` };
};
