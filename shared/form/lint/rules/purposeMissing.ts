import { meaningOf } from '../../../questions/meaningOf.ts';
import type { Question } from '../../definition.ts';
import { questionWords } from '../called.ts';
import { ask, exampleForm, step } from '../exampleForm.ts';
import type { Rule } from '../rule.ts';

const email = { blockType: 'email' };
const formWith = (more: object) =>
  exampleForm([step('You', [ask('email', 'Email address', { ...email, ...more })])]);

/** UK GDPR, article 5(1)(b): personal data is collected for a purpose that is said. */
export const purposeMissing: Rule = {
  severity: 'warning',
  why: 'A question asks for something personal and does not say what you need it for.',
  find: ({ asked, content }) =>
    asked.flatMap(({ question, step, at, n, path }) => {
      const written = content.steps[at];
      const own = written?.blockType === 'form-step' ? written.questions[n] : undefined;
      if (!own || !isPersonal(question) || ('purpose' in own && own.purpose?.trim())) return [];
      return [
        {
          path: `${path}.purpose`,
          step: step.slug,
          message: `The form does not say what you need ${questionWords(question)} for`,
          remedy:
            'Say it in a few words, such as: to tell you what happens; if you do not need it, do not ask',
        },
      ];
    }),
  example: {
    wrong: formWith({}),
    path: 'steps.0.questions.0.purpose',
    message: 'The form does not say what you need “Email address” for',
    right: formWith({ purpose: 'to tell you when the bin comes' }),
  },
};

/** What browsers know of the person who answers (WCAG 1.3.5), and what no browser keeps. */
const isPersonal = (question: Question): boolean =>
  question.blockType === 'national-insurance-number' || (!isElsewhere(question) && hasPurpose(question));

/** An address may be that of something else, which is no personal data. */
const isElsewhere = ({ blockType, label }: Question): boolean =>
  (blockType === 'address' || blockType === 'postcode') && things.test(label);

const things =
  /\b(organi[sz]ation|company|business|charity|asset|site|building|premises|venue|event|school|sefydliad|cwmni|busnes|elusen|ased|safle|adeilad)/i;

const hasPurpose = (question: Question): boolean =>
  meaningOf(question)
    .inputs(question)
    .some(({ purpose }) => purpose !== undefined);
