import { questionWords, stepWords } from '../called.ts';
import { ask, exampleForm, route, step, test, yesOrNo } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { witnessOf } from '../search/witness.ts';

const formWith = (...routes: readonly object[]) =>
  exampleForm([
    step('Where', [yesOrNo('outside', 'Is it outside?')], { routes }),
    step('Outside', [ask('street', 'What is the name of the street?')], { routes: [route('more')] }),
    step('Inside', [ask('near', 'What is the name of the street?')]),
    step('More', [ask('what', 'What happened?')]),
  ]);
const inside = route('inside', test('outside', 'no'));

/** WCAG 3.3.7: what was answered once is not asked again. */
export const askedTwice: Rule = {
  severity: 'warning',
  why: 'People are asked the same question again on one way through the form.',
  find: (linted) => {
    const { facts, plan } = linted.searched();
    return plan.variables.flatMap(({ question, step, path }) => {
      const found = facts.twice.get(question.name);
      const before = found && plan.variable(found.before);
      if (!before) return [];
      const { answers, trail } = witnessOf(found.at, plan);
      return [
        {
          path,
          step: step.slug,
          message: `${questionWords(question)} is asked in ${stepWords(step)} though it was asked in ${stepWords(before.step)} already`,
          remedy: 'Ask once, or say in the question how the two differ',
          answers,
          trail,
        },
      ];
    });
  },
  example: {
    wrong: exampleForm([
      step('Outside', [ask('street', 'What is the name of the street?')]),
      step('Inside', [ask('near', 'What is the name of the street?')]),
    ]),
    path: 'steps.1.questions.0',
    message:
      '“What is the name of the street?” is asked in “Inside” though it was asked in “Outside” already',
    right: formWith(inside, route('outside')),
  },
};
