import { stepWords } from '../called.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const vehicles = (repeatMost: number) =>
  step('Vehicles', [ask('plate', 'Registration number')], {
    repeatOf: 'vehicle',
    repeatLeast: 3,
    repeatMost,
  });

/** People would be asked for more things than they may add. */
export const repeatsTooFew: Rule = {
  severity: 'error',
  why: 'People are asked for more things than they may add, so nobody gets past the step.',
  find: ({ form }) =>
    form.steps.flatMap((step, at) =>
      step.repeat && step.repeat.least > step.repeat.most
        ? [
            {
              path: `steps.${at}.repeatMost`,
              step: step.slug,
              message: `${stepWords(step)} asks for at least ${step.repeat.least} and allows at most ${step.repeat.most}`,
              remedy: '“How many at most” must not be fewer than “How many at least”',
            },
          ]
        : [],
    ),
  example: {
    wrong: exampleForm([vehicles(2)]),
    path: 'steps.0.repeatMost',
    message: '“Vehicles” asks for at least 3 and allows at most 2',
    right: exampleForm([vehicles(3)]),
  },
};
