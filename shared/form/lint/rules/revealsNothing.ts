import { optionsOf } from '../../../questions/optionValue.ts';
import { questionWords, quoted } from '../called.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const opening = (reveals: string) =>
  ask('how', 'How can we reach you?', {
    blockType: 'radios',
    options: [
      { blockType: 'option', label: 'By text', reveals },
      { blockType: 'option', label: 'By post' },
    ],
  });
const day = ask('day', 'On which day?');

/**
 * A question that is revealed stands below the option that reveals it, in the same step. It reveals nothing
 * itself: people lose their way in what opens inside what opens (GOV.UK pattern: radios).
 */
export const revealsNothing: Rule = {
  severity: 'error',
  why: 'An option can reveal only a question that stands below its own in the same step and reveals nothing itself.',
  find: ({ form }) =>
    form.steps.flatMap((step, at) => {
      const revealed = new Set(step.questions.flatMap((one) => optionsOf(one).map(({ reveals }) => reveals)));
      return step.questions.flatMap((question, n) =>
        optionsOf(question).flatMap(({ label, reveals }, option) => {
          if (!reveals) return [];
          const place = {
            path: `steps.${at}.questions.${n}.options.${option}.reveals`,
            step: step.slug,
          };
          if (!step.questions.slice(n + 1).some(({ name }) => name === reveals))
            return [
              {
                ...place,
                message: `The option ${quoted(label)} reveals ${quoted(reveals)}, which is no question below it in the same step`,
                remedy: 'Choose a question that stands further down in this step',
              },
            ];
          return revealed.has(question.name)
            ? [
                {
                  ...place,
                  message: `${questionWords(question)} is revealed by an option, so its own options can’t reveal a question`,
                  remedy: 'Ask what it reveals in a step of its own',
                },
              ]
            : [];
        }),
      );
    }),
  example: {
    wrong: exampleForm([step('You', [opening('hour'), day])]),
    path: 'steps.0.questions.0.options.0.reveals',
    message: 'The option “By text” reveals “hour”, which is no question below it in the same step',
    right: exampleForm([step('You', [opening('day'), day])]),
  },
};
