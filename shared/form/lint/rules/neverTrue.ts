import type { Condition } from '../../condition.ts';
import { sentence, siteWords } from '../called.ts';
import { isInError } from '../isInError.ts';
import { ask, exampleForm, step, test, yesOrNo } from '../exampleForm.ts';
import type { Fault } from '../finding.ts';
import type { Linted } from '../linted.ts';
import type { Rule } from '../rule.ts';
import { provedBefore } from '../search/provedBefore.ts';
import type { Site } from '../sites.ts';

const formWith = (...when: readonly object[]) =>
  exampleForm([
    step('You', [
      yesOrNo('owner', 'Do you own the house?'),
      ask('landlord', 'Who owns it?', { showIf: when }),
    ]),
  ]);

/** Proved for all answers; nothing is said where not all could be tried, nor where a worse thing is wrong. */
export const neverTrue: Rule = {
  severity: 'warning',
  why: 'A condition can never be true where it stands, so what depends on it never happens.',
  find: (linted) => {
    return linted.sites.flatMap((site): Fault[] => {
      const { step: at = 0, kind } = site;
      if (kind === 'condition' || kind === 'step' || at >= provedBefore(linted)) return [];
      const condition = conditionAt(site, linted);
      const known = condition && linted.searched().facts.conditions.get(condition);
      if (!known || known.isEverTrue || isInError(site, linted)) return [];
      return [
        {
          path: site.path,
          step: linted.form.steps[at]?.slug ?? '',
          message: `${sentence(siteWords(site, linted))} is for nobody: no answers make its condition true`,
          remedy: 'Put the condition right, or take it out with what depends on it',
        },
      ];
    });
  },
  example: {
    wrong: formWith(test('owner', 'no'), test('owner', 'yes')),
    path: 'steps.0.questions.1.showIf',
    message: 'The condition of the question “Who owns it?” is for nobody: no answers make its condition true',
    right: formWith(test('owner', 'no')),
  },
};

const conditionAt = ({ kind, step = 0, at }: Site, { form }: Linted): Condition | undefined => {
  const found = form.steps[step];
  return kind === 'question' ? found?.questions[at]?.showIf : found?.routes?.[at]?.when;
};
