import { ask, ending, exampleForm, route, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

/** Nobody could come further. */
export const startsWithEnding: Rule = {
  severity: 'error',
  why: 'People come to an ending by a way from a step, so a form can’t begin with one.',
  find: ({ form: { steps } }) =>
    steps[0]?.exit
      ? [
          {
            path: 'steps.0',
            step: steps[0].slug,
            message: 'The form begins with an ending',
            remedy: 'Move a step to the top',
          },
        ]
      : [],
  example: {
    wrong: exampleForm([ending('Sorry'), step('You', [ask('job', 'What is your job?')])]),
    path: 'steps.0',
    message: 'The form begins with an ending',
    right: exampleForm([
      step('You', [ask('job', 'What is your job?', { optional: true })], {
        routes: [route('sorry', { blockType: 'answer-test', question: 'job', operator: 'empty' })],
      }),
      ending('Sorry'),
    ]),
  },
};
