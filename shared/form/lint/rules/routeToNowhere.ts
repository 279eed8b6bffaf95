import { checkSlug } from '../../definition.ts';
import { quoted, stepWords } from '../called.ts';
import { ask, exampleForm, route, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const name = ask('job', 'What is your job?');

/** The step may have been taken away, or its title changed. */
export const routeToNowhere: Rule = {
  severity: 'error',
  why: 'A way leads to a step that the form does not have, so people go on at the next step instead.',
  find: ({ form: { steps } }) =>
    steps.flatMap((step, at) =>
      (step.routes ?? []).flatMap(({ to }, n) =>
        !to || to === checkSlug || steps.some(({ slug }) => slug === to)
          ? []
          : [
              {
                path: `steps.${at}.routes.${n}.to`,
                step: step.slug,
                message: `From ${stepWords(step)}, a way leads to ${quoted(to)}, which is no step of this form`,
                remedy: 'Choose a later step or ending, or take the way out',
              },
            ],
      ),
    ),
  example: {
    wrong: exampleForm([step('You', [name], { routes: [route('your-bin')] })]),
    path: 'steps.0.routes.0.to',
    message: 'From “You”, a way leads to “your-bin”, which is no step of this form',
    right: exampleForm([step('You', [name], { routes: [route('check')] })]),
  },
};
