import { questionWords, stepWords } from '../called.ts';
import { ask, exampleForm, step, test } from '../exampleForm.ts';
import type { Fault } from '../finding.ts';
import type { Rule } from '../rule.ts';

const letters = [...'abcdefgh'];
const formWith = (operator: string) =>
  exampleForm([
    step('You', [ask('words', 'In your own words')]),
    ...letters.map((letter) =>
      step(`About ${letter}`, [ask(letter, `What of ${letter}?`)], {
        showIf: [test('words', letter, operator)],
      }),
    ),
  ]);

/** Beyond the bound of the search we say so: silence would mean that all is well. */
export const notProved: Rule = {
  severity: 'warning',
  why: 'Not every set of answers could be tried, so there may be some that lead nowhere, or a step that nobody reaches.',
  find: (linted) => {
    const { facts, plan } = linted.searched();
    const doubts = plan.variables
      .filter(({ question }) => facts.doubtful.has(question.name))
      .map(({ question, step, path }): Fault => ({
        path,
        step: step.slug,
        message: `Not proved: what conditions ask of the answer to ${questionWords(question)} could not be tried in every combination`,
        remedy: 'Ask with options what the form depends on',
      }));
    const step = linted.form.steps[facts.given ?? Infinity];
    if (!step) return doubts;
    return [
      ...doubts,
      {
        path: `steps.${facts.given}`,
        step: step.slug,
        message: `Not proved: from ${stepWords(step)} on, not every set of answers was tried`,
        remedy: 'Put right what else is said here, or let less depend on each other in one form',
      },
    ];
  },
  example: {
    wrong: formWith('contains'),
    path: 'steps.0.questions.0',
    message:
      'Not proved: what conditions ask of the answer to “In your own words” could not be tried in every combination',
    right: formWith('is'),
  },
};
