import { quoted, sentence, siteWords } from '../called.ts';
import { ask, exampleForm, step, test } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const formWith = (question: string) =>
  exampleForm([
    step('You', [
      ask('job', 'What is your job?'),
      ask('boss', 'Who is your boss?', { showIf: [test(question, 'clerk')] }),
    ]),
  ]);

/** Its name may have changed, or it was taken away. */
export const questionGone: Rule = {
  severity: 'error',
  why: 'A condition asks about a question that the form does not have, so it sees no answer.',
  find: (linted) =>
    linted.sites.flatMap((site) =>
      site.leaves.flatMap((leaf) => {
        if (!('question' in leaf) || !leaf.question || linted.questionCalled(leaf.question)) return [];
        const step = linted.form.steps[site.step ?? -1]?.slug;
        return [
          {
            path: `${leaf.path}.question`,
            ...(step ? { step } : {}),
            message: `${sentence(siteWords(site, linted))} asks about ${quoted(leaf.question)}, which is no question of this form`,
            remedy: 'Choose a question that is asked before',
          },
        ];
      }),
    ),
  example: {
    wrong: formWith('work'),
    path: 'steps.0.questions.1.showIf.0.question',
    message:
      'The condition of the question “Who is your boss?” asks about “work”, which is no question of this form',
    right: formWith('job'),
  },
};
