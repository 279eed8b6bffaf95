import { quoted } from '../called.ts';
import { ask, condition, exampleForm, step, test, use } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const job = ask('job', 'What is your job?');
const conditions = [condition('works', test('job', '', 'answered'))];

/** It may have been forgotten where it was meant to stand. */
export const conditionUnused: Rule = {
  severity: 'warning',
  why: 'A condition of the form is used nowhere, so it has no effect.',
  find: ({ sites, content }) => {
    const used = new Set(
      sites.flatMap(({ leaves }) => leaves.flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []))),
    );
    return content.conditions.flatMap(({ name }, at) =>
      !name || used.has(name)
        ? []
        : [
            {
              path: `conditions.${at}`,
              message: `The condition ${quoted(name)} is used nowhere`,
              remedy: 'Use it at a question, step or way, or take it out',
            },
          ],
    );
  },
  example: {
    wrong: exampleForm([step('You', [job])], { conditions }),
    path: 'conditions.0',
    message: 'The condition “works” is used nowhere',
    right: exampleForm([step('You', [job, ask('boss', 'Who is your boss?', { showIf: [use('works')] })])], {
      conditions,
    }),
  },
};
