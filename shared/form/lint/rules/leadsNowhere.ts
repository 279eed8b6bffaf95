import { stepWords } from '../called.ts';
import { ending, exampleForm, route, step, test, yesOrNo } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { witnessOf } from '../search/witness.ts';
import { uncovered } from '../uncovered.ts';

const formWith = (...more: readonly object[]) =>
  exampleForm([
    step('You', [yesOrNo('owner', 'Do you own the house?'), yesOrNo('lives-here', 'Do you live in it?')], {
      routes: [
        route('bin', test('owner', 'yes'), test('lives-here', 'yes')),
        route('sorry', test('owner', 'no'), test('lives-here', 'no')),
        ...more,
      ],
    }),
    step('Bin', [yesOrNo('blue', 'Do you want a blue bin?')]),
    ending('Sorry'),
  ]);

/** Several questions together decide, and not every set of answers was thought of. */
export const leadsNowhere: Rule = {
  severity: 'error',
  why: 'A step says where people go on for some sets of answers and forgets others, so these people are lost.',
  find: (linted) =>
    uncovered(linted).flatMap(({ step, path, because, at }) => {
      if (because) return [];
      const { answers, trail } = witnessOf(at, linted.searched().plan);
      return [
        {
          path,
          step: step.slug,
          message: `Some answers lead nowhere: ${stepWords(step)} has no way on for them`,
          remedy: 'Add a way for these answers, or a last one without a condition for everybody else',
          answers,
          trail,
        },
      ];
    }),
  example: {
    wrong: formWith(),
    path: 'steps.0.routes',
    message: 'Some answers lead nowhere: “You” has no way on for them',
    right: formWith(route('sorry')),
  },
};
