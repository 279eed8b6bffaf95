import { ask, exampleForm, step } from '../exampleForm.ts';
import { isBlank } from '../isBlank.ts';
import type { Rule } from '../rule.ts';

const steps = [step('You', [ask('job', 'What is your job?')])];

/** UK GDPR, article 13: people are told when their data is collected. */
export const missingPrivacy: Rule = {
  severity: 'error',
  why: 'People have a right to know what you do with their answers before they give them.',
  find: ({ draft }) =>
    isBlank(draft.privacy)
      ? [
          {
            path: 'privacy',
            message: 'The form does not say what you do with the answers',
            remedy: 'Say in two sentences what you use them for and how long you keep them',
          },
        ]
      : [],
  example: {
    wrong: exampleForm(steps, { privacy: undefined }),
    path: 'privacy',
    message: 'The form does not say what you do with the answers',
    right: exampleForm(steps),
  },
};
