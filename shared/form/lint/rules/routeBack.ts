import { stepWords, targetWords } from '../called.ts';
import { ask, exampleForm, route, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const you = ask('job', 'What is your job?');
const bin = step('Your bin', [ask('bin', 'Which bin do you want?')]);

/** People would go round and round. */
export const routeBack: Rule = {
  severity: 'error',
  why: 'A way leads to an earlier step or to its own, so people would go round and never come to the end.',
  find: ({ form }) =>
    form.steps.flatMap((step, at) =>
      (step.routes ?? []).flatMap(({ to }, n) => {
        const target = form.steps.findIndex(({ slug }) => slug === to);
        if (target < 0 || target > at) return [];
        return [
          {
            path: `steps.${at}.routes.${n}.to`,
            step: step.slug,
            message:
              target === at
                ? `A way leads from ${stepWords(step)} to the same step`
                : `From ${stepWords(step)}, a way leads back to ${targetWords(to, form)}`,
            remedy: 'Ways lead forward: choose a later step, or let the step repeat if things come again',
          },
        ];
      }),
    ),
  example: {
    wrong: exampleForm([step('You', [you]), { ...bin, routes: [route('you')] }]),
    path: 'steps.1.routes.0.to',
    message: 'From “Your bin”, a way leads back to “You”',
    right: exampleForm([step('You', [you]), { ...bin, routes: [route('check')] }]),
  },
};
