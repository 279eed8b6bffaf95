import { questionWords, quoted } from '../called.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const first = ask('first-day', 'First day', { blockType: 'date' });
const to = (notBefore: string) => ask('to', 'Last day', { blockType: 'date', notBefore });

/** A limit counts from what was answered before. */
export const dateLimit: Rule = {
  severity: 'error',
  why: 'The limit of a date counts from the answer to an earlier date question.',
  find: ({ asked, questionCalled }) =>
    asked.flatMap(({ question, step, at, n, path }) =>
      question.blockType !== 'date'
        ? []
        : (['notBefore', 'notAfter'] as const).flatMap((limit) => {
            const name = question[limit];
            const other = name ? questionCalled(name) : undefined;
            const isEarlier = other && (other.at < at || (other.at === at && other.n < n));
            if (!name || (isEarlier && other.question.blockType === 'date')) return [];
            return [
              {
                path: `${path}.${limit}`,
                step: step.slug,
                message: `The limit of ${questionWords(question)} counts from ${
                  other ? questionWords(other.question) : quoted(name)
                }, which is no date that is asked before`,
                remedy: 'Choose a date question that comes before this one',
              },
            ];
          }),
    ),
  example: {
    wrong: exampleForm([step('When', [first, to('start')])]),
    path: 'steps.0.questions.1.notBefore',
    message: 'The limit of “Last day” counts from “start”, which is no date that is asked before',
    right: exampleForm([step('When', [first, to('first-day')])]),
  },
};
