import { checkSlug } from '../../definition.ts';
import { quoted } from '../called.ts';
import { ending, exampleForm, route, step, test, yesOrNo } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';
import { examplesOf } from '../runExamples.ts';

const formWith = (value: string) =>
  exampleForm(
    [
      step('You', [yesOrNo('lives-here', 'Do you live here?')], {
        routes: [route('sorry', test('lives-here', value))],
      }),
      ending('Sorry'),
    ],
    {
      examples: [
        {
          blockType: 'form-example',
          title: 'Lives elsewhere',
          answers: [{ blockType: 'example-answer', question: 'lives-here', value: 'no' }],
          end: 'sorry',
        },
      ],
    },
  );

/** Somebody said once what the form must do. */
export const exampleFails: Rule = {
  severity: 'error',
  why: 'Answers that must lead to one end lead to another, so a change had an effect that nobody meant.',
  find: (linted) =>
    examplesOf(linted).flatMap(({ at, title, problem, trail, got }) =>
      problem
        ? [
            {
              path: `examples.${at}`,
              ...(got === checkSlug ? {} : { step: got }),
              message: `The example ${quoted(title)} does not hold. ${problem}`,
              remedy: 'Put right the ways and conditions, or the example if the form is meant to do this',
              trail,
            },
          ]
        : [],
    ),
  example: {
    wrong: formWith('yes'),
    path: 'examples.0',
    message:
      'The example “Lives elsewhere” does not hold. It leads to the check of all answers instead of “Sorry”',
    right: formWith('no'),
  },
};
