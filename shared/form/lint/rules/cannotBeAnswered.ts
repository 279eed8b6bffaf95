import { questionWords } from '../called.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { unanswerable } from '../search/unanswerable.ts';

const formWith = (most: number) =>
  exampleForm([
    step('You', [ask('children', 'How many children?', { blockType: 'number', least: 2, most })]),
  ]);

/** Whoever comes to it can't go on. */
export const cannotBeAnswered: Rule = {
  severity: 'error',
  why: 'The limits of a question exclude each other, so no answer is right and nobody gets past it.',
  find: ({ asked }) =>
    asked.flatMap(({ question, step, path }) => {
      const why = unanswerable(question);
      return why
        ? [
            {
              path,
              step: step.slug,
              message: `Nobody can answer ${questionWords(question)}: the answer ${why}`,
              remedy: 'Put its limits right',
            },
          ]
        : [];
    }),
  example: {
    wrong: formWith(1),
    path: 'steps.0.questions.0',
    message:
      'Nobody can answer “How many children?”: the answer must be at least more than it may be at most',
    right: formWith(3),
  },
};
