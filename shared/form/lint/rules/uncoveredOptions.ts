import { questionWords, quoted, stepWords } from '../called.ts';
import { choose, ending, exampleForm, route, step, test } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { witnessOf } from '../search/witness.ts';
import { uncovered } from '../uncovered.ts';

const formWith = (...more: readonly object[]) =>
  exampleForm([
    step('Your bin', [choose('bin', 'Which bin do you want?', ['Blue', 'Green', 'Grey'])], {
      routes: [route('colour', test('bin', 'Blue')), ...more],
    }),
    step('Colour', [choose('shade', 'Which shade?', ['Light', 'Dark'])]),
    ending('No bins'),
  ]);

/** Options were added, or forgotten from the first. */
export const uncoveredOptions: Rule = {
  severity: 'error',
  why: 'A step says where people go on for some options of a question and forgets others, so these people are lost.',
  find: (linted) =>
    uncovered(linted).flatMap(({ step, path, because, at }) => {
      if (!because) return [];
      const { answers, trail } = witnessOf(at, linted.searched().plan);
      const options = inARow(because.options.map(quoted));
      return [
        {
          path,
          step: step.slug,
          message: `${stepWords(step)} has no way on for people who answer ${options} to ${questionWords(because.question)}`,
          remedy: 'Add a way for them, or a last one without a condition for everybody else',
          answers,
          trail,
        },
      ];
    }),
  example: {
    wrong: formWith(route('no-bins', test('bin', 'Grey'))),
    path: 'steps.0.routes',
    message: '“Your bin” has no way on for people who answer “Green” to “Which bin do you want?”',
    right: formWith(route('no-bins')),
  },
};

const inARow = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
