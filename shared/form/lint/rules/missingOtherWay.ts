import { ask, exampleForm, step } from '../exampleForm.ts';
import { isBlank } from '../isBlank.ts';
import type { Rule } from '../rule.ts';

const steps = [step('You', [ask('job', 'What is your job?')])];

/** Equality Act 2010, section 20; GOV.UK service standard, point 5: everyone can use the service. */
export const missingOtherWay: Rule = {
  severity: 'error',
  why: 'Not everybody can use a computer: there has to be another way to do it.',
  find: ({ draft }) =>
    isBlank(draft.otherWays)
      ? [
          {
            path: 'otherWays',
            message: 'The form does not say what people can do who can’t use it',
            remedy: 'Give a phone number, and where people can go',
          },
        ]
      : [],
  example: {
    wrong: exampleForm(steps, { otherWays: undefined }),
    path: 'otherWays',
    message: 'The form does not say what people can do who can’t use it',
    right: exampleForm(steps),
  },
};
