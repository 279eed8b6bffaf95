import { checkSlug } from '../../definition.ts';
import { questionWords, quoted } from '../called.ts';
import { clashesIn } from '../clashesIn.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Fault } from '../finding.ts';
import type { Linted } from '../linted.ts';
import type { Rule } from '../rule.ts';

/** One name, one thing: answers and ways would go astray. */
export const nameTwice: Rule = {
  severity: 'error',
  why: 'Two questions, steps or conditions share a name, so what is meant by it is the other one.',
  find: (linted) => [...questions(linted), ...steps(linted), ...conditions(linted)],
  example: {
    wrong: exampleForm([step('You', [ask('job', 'Your job?'), ask('job', 'Your last job?')])]),
    path: 'steps.0.questions.1.name',
    message: '“Your last job?” has the name “job”, as “Your job?” has',
    right: exampleForm([step('You', [ask('job', 'Your job?'), ask('last-job', 'Your last job?')])]),
  },
};

const questions = ({ form }: Linted): Fault[] =>
  clashesIn(form).map(({ path, step, question, name, other }) => ({
    path: `${path}.name`,
    step: step.slug,
    message: `${questionWords(question)} has the name ${quoted(name)}, as ${questionWords(other)} has`,
    remedy: 'Give this question a name of its own',
  }));

/** Names that come from titles tell themselves apart. */
const steps = ({ content, form }: Linted): Fault[] =>
  content.steps.flatMap(({ name }, at): Fault[] => {
    const slug = form.steps[at]?.slug ?? '';
    if (!name || name === slug) return [];
    return [
      {
        path: `steps.${at}.name`,
        step: slug,
        message:
          name === checkSlug
            ? `No step can have the name ${quoted(checkSlug)}: it stands for the check of all answers`
            : `Another step has the name ${quoted(name)}, too`,
        remedy: 'Give this step a name of its own',
      },
    ];
  });

const conditions = ({ content }: Linted): Fault[] =>
  content.conditions.flatMap(({ name }, at): Fault[] =>
    name && content.conditions.findIndex((one) => one.name === name) < at
      ? [
          {
            path: `conditions.${at}.name`,
            message: `Another condition has the name ${quoted(name)}, too`,
            remedy: 'Give this condition a name of its own, or take one of the two out',
          },
        ]
      : [],
  );
