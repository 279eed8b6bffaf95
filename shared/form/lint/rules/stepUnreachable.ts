import type { Step } from '../../definition.ts';
import { asks } from '../../../questions/meaningOf.ts';
import { stepWords } from '../called.ts';
import { ending, exampleForm, route, step, test, yesOrNo } from '../exampleForm.ts';
import { isInError } from '../isInError.ts';
import type { Rule } from '../rule.ts';
import { provedBefore } from '../search/provedBefore.ts';

const formWith = (...routes: readonly object[]) =>
  exampleForm([step('You', [yesOrNo('owner', 'Do you own the house?')], { routes }), ending('Sorry')]);

/** Proved for all answers; nothing is said where not all could be tried. */
export const stepUnreachable: Rule = {
  severity: 'error',
  why: 'No answers lead to a step or an ending, so nobody is asked or told what it says.',
  find: (linted) => {
    const { facts } = linted.searched();
    return linted.form.steps.slice(0, provedBefore(linted)).flatMap((step, at) => {
      const { isMet, shown } = facts.steps[at] ?? {};
      if (shown || (at === 0 && step.exit)) return [];
      const own = linted.sites.find((site) => site.kind === 'step' && site.step === at);
      if (isMet && own && isInError(own, linted)) return [];
      return [
        {
          path: isMet ? `steps.${at}.showIf` : `steps.${at}`,
          step: step.slug,
          ...(isMissed(step) ? {} : { severity: 'warning' as const }),
          message: isMet
            ? `Nobody is asked ${stepWords(step)}: its condition is true for nobody who comes to it`
            : `No answers lead to ${stepWords(step)}`,
          remedy: isMet
            ? 'Put the condition right, or take the step out'
            : step.exit
              ? 'Let a way lead to it, or take it out'
              : 'Let a way lead to it, or leave somebody without a way before it, or take it out',
        },
      ];
    });
  },
  example: {
    wrong: formWith(),
    path: 'steps.1',
    message: 'No answers lead to “Sorry”',
    right: formWith(route('sorry', test('owner', 'no'))),
  },
};

/** Without it people send what is no use, or what they should have been stopped from sending. Else it is a leftover. */
const isMissed = ({ exit, questions }: Step): boolean =>
  exit === true ||
  questions.some((question) => asks(question) && !('optional' in question && question.optional));
