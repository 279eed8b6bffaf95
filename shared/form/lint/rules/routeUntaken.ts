import { stepWords, targetWords } from '../called.ts';
import { ending, exampleForm, route, step, test, yesOrNo } from '../exampleForm.ts';
import type { Fault } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { provedBefore } from '../search/provedBefore.ts';

const formWith = (...routes: readonly object[]) =>
  exampleForm([
    step('You', [yesOrNo('owner', 'Do you own the house?')], { routes }),
    step('Bin', [yesOrNo('blue', 'Do you want a blue bin?')], {
      routes: [route('sorry', test('blue', 'no'))],
    }),
    ending('Sorry'),
  ]);

/** The first that is true counts; what stands below one that always is counts never. */
export const routeUntaken: Rule = {
  severity: 'warning',
  why: 'The ways above take everybody, so one below them is for nobody.',
  find: (linted) => {
    const { facts } = linted.searched();
    return linted.form.steps.slice(0, provedBefore(linted)).flatMap((step, at) => {
      const routes = step.routes ?? [];
      const always = routes.findIndex(({ when }) => !when);
      return routes.flatMap(({ when, to }, n): Fault[] => {
        const isBelow = always >= 0 && n > always;
        // A last way for everybody else does no harm where nobody is left.
        const isUntried = when && facts.steps[at]?.shown && !facts.conditions.has(when);
        if (!isBelow && !isUntried) return [];
        return [
          {
            path: `steps.${at}.routes.${n}`,
            step: step.slug,
            message: `From ${stepWords(step)}, nobody goes on to ${targetWords(to, linted.form)} by this way: those above it take everybody`,
            remedy: 'Move it up, or take it out',
          },
        ];
      });
    });
  },
  example: {
    wrong: formWith(route('bin'), route('sorry', test('owner', 'no'))),
    path: 'steps.0.routes.1',
    message: 'From “You”, nobody goes on to “Sorry” by this way: those above it take everybody',
    right: formWith(route('sorry', test('owner', 'no')), route('bin')),
  },
};
