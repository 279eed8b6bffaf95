import { quoted, sentence, siteWords } from '../called.ts';
import { ask, condition, exampleForm, step, test, use } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const you = step('You', [
  ask('job', 'What is your job?'),
  ask('boss', 'Who is your boss?', { showIf: [use('works')] }),
]);

/** What is not there is never true. */
export const conditionGone: Rule = {
  severity: 'error',
  why: 'A condition is used that the form does not have, so it is never true.',
  find: (linted) => {
    const { sites, content, form } = linted;
    const names = new Set(content.conditions.map(({ name }) => name));
    return sites.flatMap((site) =>
      site.leaves.flatMap((leaf) => {
        if (!('condition' in leaf) || !leaf.condition || names.has(leaf.condition)) return [];
        const step = form.steps[site.step ?? -1]?.slug;
        return [
          {
            path: leaf.path,
            ...(step ? { step } : {}),
            message: `${sentence(siteWords(site, linted))} uses the condition ${quoted(leaf.condition)}, which this form does not have`,
            remedy: 'Choose one of the form’s conditions, or add it to them',
          },
        ];
      }),
    );
  },
  example: {
    wrong: exampleForm([you]),
    path: 'steps.0.questions.1.showIf.0.condition',
    message:
      'The condition of the question “Who is your boss?” uses the condition “works”, which this form does not have',
    right: exampleForm([you], { conditions: [condition('works', test('job', '', 'answered'))] }),
  },
};
