import { operators } from '../form/condition.ts';
import { blocks, choice, text } from '../schema/fields.ts';
import { block } from '../schema/types.ts';

const example = { question: 'tag', operator: 'is', value: 'yes' } as const;
const hostile = {
  question: 'constructor',
  operator: 'contains',
  value: '"><script>alert(1)</script>',
} as const;

/** A test of one answer. */
export const answerTest = block({
  name: 'answer-test',
  label: 'An answer',
  help: 'True when the answer to one question is as you say.',
  fields: {
    question: text('Question', { required: true, max: 40, format: 'name', picks: 'earlier-question' }),
    operator: choice('Comparison', { options: operators, default: 'is', required: true, picks: 'operator' }),
    value: text('Answer', {
      max: 200,
      picks: 'answer',
      help: 'An option’s value, yes or no, a number, how many, pounds like 12.50, a day like 2026-11-23, a month like 2026-11, or a time like 14:15.',
    }),
  },
  examples: {
    ordinary: example,
    longest: { question: 'q'.repeat(40), operator: 'does-not-contain', value: 'v'.repeat(200) },
    welsh: { question: 'tag', operator: 'is-not', value: 'ie' },
    hostile,
  },
});

/** A condition of the form, used by its name. */
export const conditionUse = block({
  name: 'condition-use',
  label: 'A condition of this form',
  help: 'One of those that you wrote once, below “Conditions”.',
  fields: {
    condition: text('Condition', { required: true, max: 40, format: 'name', picks: 'condition' }),
  },
  examples: {
    ordinary: { condition: 'has-garden-bin' },
    longest: { condition: 'c'.repeat(40) },
    welsh: { condition: 'bin-gardd' },
    hostile: { condition: 'constructor' },
  },
});

const simple = [answerTest, conditionUse] as const;
const tests = (test: typeof example | typeof hostile) => [{ blockType: 'answer-test' as const, ...test }];

/** True when one of several tests is. */
export const anyOf = block({
  name: 'any-of',
  label: 'At least one of these',
  help: 'True when one or more of its tests are.',
  fields: { tests: blocks('Tests', { of: simple, required: true, least: 1 }) },
  examples: {
    ordinary: { tests: tests(example) },
    longest: { tests: Array.from({ length: 20 }, () => tests(example)).flat() },
    welsh: { tests: tests(example) },
    hostile: { tests: tests(hostile) },
  },
});

/** True when none of several tests is. */
export const noneOf = block({
  name: 'none-of',
  label: 'None of these',
  help: 'True when not one of its tests is.',
  fields: { tests: blocks('Tests', { of: simple, required: true, least: 1 }) },
  examples: {
    ordinary: { tests: tests(example) },
    longest: { tests: Array.from({ length: 20 }, () => tests(example)).flat() },
    welsh: { tests: tests(example) },
    hostile: { tests: tests(hostile) },
  },
});

/** What a condition is made of on the desk; all of them must be true. */
export const conditionParts = [answerTest, conditionUse, anyOf, noneOf] as const;

/** The field that says when a question or a step is asked. */
export const showIf = blocks('Ask only if all of this is true', { of: conditionParts });
