import type { Linted } from './linted.ts';
import { conditionGone } from './rules/conditionGone.ts';
import { conditionOfItself } from './rules/conditionOfItself.ts';
import { impossibleTest } from './rules/impossibleTest.ts';
import { questionGone } from './rules/questionGone.ts';
import { questionLater } from './rules/questionLater.ts';
import type { Leaf, Site } from './sites.ts';

/** Whether a condition is unfinished, or something else is said to be wrong with it: then that comes first. */
export const isInError = (site: Site, linted: Linted): boolean => {
  const said = rules.flatMap(({ find }) => find(linted).map(({ path }) => path));
  const isWrong = (path: string) => said.some((one) => one === path || one.startsWith(`${path}.`));
  return (
    isWrong(site.path) || site.leaves.some((leaf) => isUnfinished(leaf) || isWrongUse(leaf, linted, isWrong))
  );
};

const rules = [impossibleTest, questionGone, questionLater, conditionGone, conditionOfItself];

const isUnfinished = (leaf: Leaf): boolean => !('question' in leaf ? leaf.question : leaf.condition);

const isWrongUse = (leaf: Leaf, { content }: Linted, isWrong: (path: string) => boolean): boolean =>
  'condition' in leaf &&
  isWrong(`conditions.${content.conditions.findLastIndex(({ name }) => name === leaf.condition)}`);
