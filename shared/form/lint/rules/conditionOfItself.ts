import { quoted } from '../called.ts';
import { ask, condition, exampleForm, step, use, test } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const you = step('You', [
  ask('job', 'What is your job?'),
  ask('boss', 'Who is your boss?', { showIf: [use('works')] }),
]);

/** Conditions that lead back to themselves are never true. */
export const conditionOfItself: Rule = {
  severity: 'error',
  why: 'Conditions that are made of each other in a circle can’t be worked out.',
  find: ({ content, sites }) => {
    const left = new Map(
      content.conditions.map(({ name }, at) => {
        const leaves = sites.find((site) => site.kind === 'condition' && site.at === at)?.leaves ?? [];
        return [name, leaves.flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []))];
      }),
    );
    // Takes away again and again those that use none that is left.
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const [name, uses] of left) if (!uses.some((one) => left.has(one))) left.delete(name);
    }
    return [...left.keys()].map((name) => ({
      path: `conditions.${content.conditions.findIndex((one) => one.name === name)}`,
      message: `The condition ${quoted(name)} is made of itself, directly or through others`,
      remedy: 'Say with tests of answers what it means',
    }));
  },
  example: {
    wrong: exampleForm([you], { conditions: [condition('works', use('works'))] }),
    path: 'conditions.0',
    message: 'The condition “works” is made of itself, directly or through others',
    right: exampleForm([you], { conditions: [condition('works', test('job', '', 'answered'))] }),
  },
};
