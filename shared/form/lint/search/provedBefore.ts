import type { Linted } from '../linted.ts';
import { unanswerable } from './unanswerable.ts';

/** The number of the first step about which the search can't say for certain what never happens. */
export const provedBefore = (linted: Linted): number => {
  const { facts, plan } = linted.searched();
  const doubtful = plan.variables.find(({ question }) => facts.doubtful.has(question.name));
  // Nobody gets past a question that can't be answered: what comes after is not at fault.
  const stuck = linted.asked.find(({ question }) => unanswerable(question));
  const never = linted.form.steps.findIndex(({ repeat }) => repeat && repeat.least > repeat.most);
  return Math.min(
    facts.given ?? Infinity,
    doubtful?.at ?? Infinity,
    stuck ? stuck.at + 1 : Infinity,
    never < 0 ? Infinity : never + 1,
  );
};
