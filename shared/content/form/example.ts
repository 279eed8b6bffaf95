import { blocks, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

const lives = { question: 'tag', value: 'yes' } as const;

/** One answer of an example, as conditions compare it. */
export const exampleAnswer = block({
  name: 'example-answer',
  label: 'An answer',
  help: 'What somebody answers. For several ticked boxes, one line each.',
  fields: {
    question: text('Question', { required: true, max: 40, format: 'name', picks: 'question' }),
    value: text('Answer', {
      max: 200,
      picks: 'answer',
      help: 'An option’s value, yes or no, a number, pounds like 12.50, a day like 2026-11-23, a month like 2026-11, or a time like 14:15. Left empty: not answered.',
    }),
  },
  examples: {
    ordinary: lives,
    longest: { question: 'q'.repeat(40), value: 'v'.repeat(200) },
    welsh: { question: 'tag', value: 'ie' },
    hostile: { question: 'constructor', value: '"><script>alert(1)</script>' },
  },
});

/** Answers with the end that they must reach: run at every publish, so that a form goes on doing what was meant. */
export const formExample = block({
  name: 'form-example',
  label: 'Example',
  help: 'Some answers, and where they must lead. The form can’t be published while they lead elsewhere.',
  fields: {
    title: text('What it shows', {
      required: true,
      max: 120,
      help: 'Such as: “Lives outside the borough”.',
    }),
    answers: blocks('Answers', {
      of: [exampleAnswer],
      most: 60,
      help: 'Only those that decide where people go.',
    }),
    end: text('Where people must end', {
      required: true,
      max: 80,
      format: 'name',
      picks: 'end',
      help: 'An ending, or the check of all answers.',
    }),
  },
  examples: {
    ordinary: {
      title: 'We left a tag on the bin',
      answers: [{ blockType: 'example-answer', ...lives }],
      end: 'check',
    },
    longest: {
      title: 'T'.repeat(120),
      answers: Array.from({ length: 60 }, () => ({ blockType: 'example-answer' as const, ...lives })),
      end: 'n'.repeat(80),
    },
    welsh: { title: 'Gadawyd tag ar y bin', end: 'check' },
    hostile: { title: '<script>alert(1)</script>', end: 'constructor' },
  },
});
