import { sentence, siteWords, questionWords } from '../called.ts';
import { ask, exampleForm, step, test } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { whyImpossible } from '../whyImpossible.ts';

const formWith = (value: string) =>
  exampleForm([
    step('You', [
      ask('children', 'How many children do you have?', { blockType: 'number' }),
      ask('school', 'Which schools do they go to?', { showIf: [test('children', value, 'more')] }),
    ]),
  ]);

/** Such as whether a text is before a day. */
export const impossibleTest: Rule = {
  severity: 'error',
  why: 'A condition compares an answer with something that it can never be.',
  find: (linted) =>
    linted.sites.flatMap((site) =>
      site.leaves.flatMap((leaf) => {
        const asked = 'question' in leaf ? linted.questionCalled(leaf.question) : undefined;
        const why = asked && 'question' in leaf ? whyImpossible(leaf, asked, site) : undefined;
        if (!asked || !why) return [];
        const step = linted.form.steps[site.step ?? -1]?.slug;
        return [
          {
            path: leaf.path,
            ...(step ? { step } : {}),
            message: `${sentence(siteWords(site, linted))} can’t be worked out: ${questionWords(asked.question)} ${why.message}`,
            remedy: why.remedy,
          },
        ];
      }),
    ),
  example: {
    wrong: formWith('two'),
    path: 'steps.0.questions.1.showIf.0',
    message:
      'The condition of the question “Which schools do they go to?” can’t be worked out: “How many children do you have?” gives a number',
    right: formWith('2'),
  },
};
