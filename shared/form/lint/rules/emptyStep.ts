import { stepWords } from '../called.ts';
import { ask, exampleForm, step, test, yesOrNo } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { witnessOf } from '../search/witness.ts';

const onlyIf = { showIf: [test('owner', 'no')] };
const you = step('You', [yesOrNo('owner', 'Do you own the house?')]);

/** A page with a heading and a button. */
export const emptyStep: Rule = {
  severity: 'warning',
  why: 'For some answers every question of a step is left out, so people see a page that asks nothing.',
  find: (linted) => {
    const { facts, plan } = linted.searched();
    return linted.form.steps.flatMap((step, at) => {
      const empty = facts.steps[at]?.empty;
      if (!empty) return [];
      const { answers, trail } = witnessOf(empty, plan);
      return [
        {
          path: `steps.${at}`,
          step: step.slug,
          message: `For some answers ${stepWords(step)} asks nothing: people see an empty page`,
          remedy: 'Give the step itself a condition, so that these people pass it by',
          answers,
          trail,
        },
      ];
    });
  },
  example: {
    wrong: exampleForm([you, step('The owner', [ask('landlord', 'Who owns it?', onlyIf)])]),
    path: 'steps.1',
    message: 'For some answers “The owner” asks nothing: people see an empty page',
    right: exampleForm([you, step('The owner', [ask('landlord', 'Who owns it?')], onlyIf)]),
  },
};
