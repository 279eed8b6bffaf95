import { questionsIn } from '../../condition.ts';
import { questionWords, quoted, sentence, siteWords } from '../called.ts';
import { ask, exampleForm, step, test } from '../exampleForm.ts';
import type { Linted } from '../linted.ts';
import type { Rule } from '../rule.ts';
import type { Leaf, Site } from '../sites.ts';

const boss = ask('boss', 'Who is your boss?', { showIf: [test('job', 'clerk')] });
const job = ask('job', 'What is your job?');

/** A question sees the answers above it, a step those of the steps above, a way also those of its own step. */
export const questionLater: Rule = {
  severity: 'error',
  why: 'A condition asks about a question that comes later, so it sees no answer yet.',
  find: (linted) =>
    linted.sites.flatMap((site) =>
      site.kind === 'condition'
        ? []
        : site.leaves.flatMap((leaf) => {
            const later = askedBy(leaf, linted)
              .map(linted.questionCalled)
              .find((one) => one && !isBefore(one, site));
            if (!later) return [];
            const words = sentence(siteWords(site, linted));
            const through = 'condition' in leaf ? `, through ${quoted(leaf.condition)},` : '';
            return [
              {
                path: 'condition' in leaf ? leaf.path : `${leaf.path}.question`,
                step: linted.form.steps[site.step ?? -1]?.slug ?? '',
                message: `${words} asks${through} about ${questionWords(later.question)}, which comes only afterwards`,
                remedy: 'Move that question up, or ask about one that comes before',
              },
            ];
          }),
    ),
  example: {
    wrong: exampleForm([step('You', [boss, job])]),
    path: 'steps.0.questions.0.showIf.0.question',
    message:
      'The condition of the question “Who is your boss?” asks about “What is your job?”, which comes only afterwards',
    right: exampleForm([step('You', [job, boss])]),
  },
};

const askedBy = (leaf: Leaf, { form }: Linted): string[] =>
  'question' in leaf ? [leaf.question] : [...questionsIn({ named: leaf.condition }, form.conditions)];

const isBefore = (
  one: { readonly at: number; readonly n: number },
  { kind, step = 0, at }: Site,
): boolean => {
  if (one.at !== step) return one.at < step;
  return kind === 'route' || (kind === 'question' && one.n < at);
};
