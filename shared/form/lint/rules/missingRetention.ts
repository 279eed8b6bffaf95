import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const steps = [step('You', [ask('job', 'What is your job?')])];

/** UK GDPR, article 5(1)(e): no longer than is necessary. */
export const missingRetention: Rule = {
  severity: 'error',
  why: 'Answers can’t be kept for ever, and people have a right to know for how long.',
  find: ({ draft: { retentionDays: days } }) =>
    typeof days === 'number' && days > 0
      ? []
      : [
          {
            path: 'retentionDays',
            message: 'The form does not say how long you keep the answers',
            remedy: 'Say after how many days they are deleted, counted from when the case is closed',
          },
        ],
  example: {
    wrong: exampleForm(steps, { retentionDays: undefined }),
    path: 'retentionDays',
    message: 'The form does not say how long you keep the answers',
    right: exampleForm(steps),
  },
};
