import fc from 'fast-check';
import { operators } from '#shared/form/condition.ts';
import type { Condition, Operator } from '#shared/form/condition.ts';
import type { FormDefinition, Question, Step } from '#shared/form/definition.ts';
import { questionKinds } from '#shared/questions/index.ts';
import { columns, longList } from './likelyAnswers.ts';

const kinds = questionKinds.map(({ name }) => name);
const names = Array.from({ length: 8 }, (_, n) => `q${n}`).concat('constructor', 'to-string');
const slugs = Array.from({ length: 6 }, (_, n) => `s${n}`);
const words = fc.oneof(
  fc.constantFrom(
    '',
    'yes',
    'no',
    'One',
    'Two',
    '1',
    '20',
    '11',
    '2026',
    'Nov',
    '-3.5',
    'AA3 1AB',
    'a@b.uk',
    '07700 900982',
  ),
  fc.string({ maxLength: 12 }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      question: fc.constantFrom(...names),
      operator: fc.constantFrom(...(Object.keys(operators) as Operator[])),
      value: words,
    }),
    fc.record({ named: fc.constantFrom('c0', 'c1', 'c2', '__proto__') }),
    fc.record({ not: tie('one') }),
    fc.record({ all: fc.array(tie('one'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('one'), { maxLength: 3 }) }),
  ),
})).one;

const question: fc.Arbitrary<Question> = fc
  .record(
    {
      blockType: fc.constantFrom(...kinds),
      name: fc.constantFrom(...names),
      optional: fc.boolean(),
      showIf: condition,
      max: fc.integer({ min: 1, max: 30 }),
      decimal: fc.boolean(),
      lookup: fc.boolean(),
      latestDays: fc.integer({ min: -20, max: 20 }),
      notBefore: fc.constantFrom(...names),
      invalid: fc.constant('Not so'),
    },
    { requiredKeys: ['blockType', 'name'] },
  )
  .map((some) => ({
    label: some.name,
    statement: 'I agree',
    options: [
      { blockType: 'option', label: 'One' },
      { blockType: 'option', label: 'Two', alone: true },
    ],
    row: 'closure',
    columns,
    ...longList,
    ...some,
  })) as unknown as fc.Arbitrary<Question>;

const step: fc.Arbitrary<Step> = fc.record(
  {
    slug: fc.constantFrom(...slugs),
    title: fc.constant('T'),
    questions: fc.array(question, { maxLength: 4 }),
    showIf: condition,
    routes: fc.array(
      fc.record({ to: fc.constantFrom('check', ...slugs), when: condition }, { requiredKeys: ['to'] }),
      {
        maxLength: 3,
      },
    ),
    exit: fc.constantFrom(true as const),
    repeat: fc.record({
      one: fc.constant('thing'),
      least: fc.integer({ min: 0, max: 3 }),
      most: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { requiredKeys: ['slug', 'title', 'questions'] },
);

/** Any form at all, sensible or not: names clash, conditions ask what is not there, routes lead back. */
export const wildForm: fc.Arbitrary<FormDefinition> = fc.record({
  id: fc.constant('f'),
  updatedAt: fc.constant('2026-11-23'),
  title: fc.constant('F'),
  steps: fc.array(step, { maxLength: 8 }),
  conditions: fc.dictionary(fc.constantFrom('c0', 'c1', 'c2'), condition, { maxKeys: 3 }),
  sensitive: fc.boolean(),
});

/** What might be posted to one. */
export const wildFields = fc.array(
  fc.tuple(
    fc
      .tuple(
        fc.oneof(
          fc.constantFrom(...names),
          fc.tuple(fc.constantFrom(...names), fc.constantFrom('.1', '.2', '.5')).map((two) => two.join('')),
          fc
            .tuple(fc.constantFrom(...slugs), fc.constantFrom('.items', '.another'))
            .map((two) => two.join('')),
        ),
        fc.constantFrom(
          '',
          '',
          '',
          '-day',
          '-month',
          '-year',
          '-line1',
          '-uprn',
          '-town',
          '-postcode',
          '-1-street',
          '-1-day',
          '-rows',
          '-grid',
        ),
      )
      .map(([name, part]) => name + part),
    words,
  ),
  { maxLength: 30 },
);
