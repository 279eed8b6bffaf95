import { expect, test } from 'vitest';
import '../questions/meanings.ts';
import type { Condition, Operator } from './condition.ts';
import type { FormDefinition, Question } from './definition.ts';
import { faults } from './faults.ts';

const ask = (blockType: string, more: object = {}) =>
  ({ blockType, name: blockType, label: 'Q', ...more }) as unknown as Question;
const options = [
  { blockType: 'option', label: 'Blue', value: 'blue' },
  { blockType: 'option', label: 'Garden' },
];
const asked = [
  ask('text'),
  ask('number'),
  ask('money'),
  ask('date'),
  ask('time'),
  ask('yes-no'),
  ask('radios', { options }),
  ask('checkboxes', { options }),
];
const formWith = (more: Partial<FormDefinition>, showIf?: Condition): FormDefinition => ({
  id: 'f',
  updatedAt: '',
  title: 'F',
  steps: [
    { slug: 'one', title: 'One', questions: asked },
    { slug: 'two', title: 'Two', questions: [], ...(showIf ? { showIf } : {}) },
  ],
  conditions: {},
  sensitive: false,
  ...more,
});

test.each<[string, Operator, string, string]>([
  ['text', 'is', 'word', ''],
  ['text', 'contains', 'wo', ''],
  ['text', 'before', '2026-01-01', 'gives text, so it can’t be asked whether it “is before”'],
  ['text', 'count-is', '2', 'gives text, so it can’t be asked whether it “has exactly this many”'],
  ['text', 'is', ' ', 'gives text: compare it with words'],
  ['text', 'empty', '', ''],
  ['number', 'more', '-2.5', ''],
  ['number', 'more', 'two', 'gives a number: compare it with a number, such as 3'],
  ['number', 'contains', '2', 'gives a number, so it can’t be asked whether it “contains”'],
  ['money', 'less', '£3', 'gives an amount of money: compare it with pounds, such as 12.50'],
  ['date', 'after', '2026-11-23', ''],
  ['date', 'after', 'today', 'gives a date: compare it with a day, such as 2026-11-23'],
  ['date', 'more', '3', 'gives a date, so it can’t be asked whether it “is more than”'],
  ['time', 'before', '9am', 'gives a time: compare it with a time, such as 14:15'],
  ['yes-no', 'is', 'no', ''],
  ['yes-no', 'is', 'true', 'gives yes or no: compare it with yes or no'],
  ['radios', 'is', 'Garden', ''],
  ['radios', 'contains', 'gard', ''],
  ['radios', 'is-not', 'grey', 'gives text: compare it with the value of an option'],
  ['checkboxes', 'contains', 'BLUE', ''],
  ['checkboxes', 'contains', 'grey', 'gives a list: compare it with the value of an option'],
  ['checkboxes', 'count-more', '2', ''],
  ['checkboxes', 'count-less', '2.5', 'can be counted only against a whole number, such as 2'],
  ['checkboxes', 'count-is', 'two', 'can be counted only against a whole number, such as 2'],
  ['checkboxes', 'before', '2', 'gives a list, so it can’t be asked whether it “is before”'],
])(
  'a condition “%s %s %s” makes sense, or its editor is told why not: %s',
  (question, operator, value, why) => {
    const found = faults(formWith({}, { question, operator, value }));
    expect(found).toEqual(why ? [{ path: 'steps.1.showIf', message: `“${question}” ${why}` }] : []);
  },
);

test('tests are found wherever they stand', () => {
  const wrong = { question: 'text', operator: 'before', value: '2026-01-01' } as const;
  const conditions = { c: { not: { any: [{ all: [wrong] }] } } };
  const two = {
    slug: 'two',
    title: 'Two',
    questions: [ask('email', { showIf: wrong })],
    routes: [{ to: 'check', when: wrong }],
  };
  const [one] = formWith({}).steps;
  expect(faults(formWith({ conditions, steps: [one, two] as never })).map(({ path }) => path)).toEqual([
    'conditions',
    'steps.1.questions.0.showIf',
    'steps.1.routes.0',
  ]);
});

test('the limit of a date has to be an earlier date', () => {
  const questions = [
    ask('date', { name: 'first', notAfter: 'last' }),
    ask('text', { name: 'words' }),
    ask('date', { name: 'last', notBefore: 'first', notAfter: 'words' }),
    ask('date', { name: 'other', notBefore: 'other' }),
  ];
  const steps = [{ slug: 'one', title: 'One', questions }];
  expect(faults(formWith({ steps }))).toEqual([
    { path: 'steps.0.questions.0.notAfter', message: 'No date question before this one is called “last”' },
    { path: 'steps.0.questions.2.notAfter', message: 'No date question before this one is called “words”' },
    { path: 'steps.0.questions.3.notBefore', message: 'No date question before this one is called “other”' },
  ]);
});

test('an option reveals only a question below it, which reveals nothing itself', () => {
  const opening = (name: string, reveals: string) =>
    ask('radios', { name, options: [{ ...options[0], reveals }, options[1]] });
  const found = (...questions: Question[]) =>
    faults(formWith({ steps: [{ slug: 'one', title: 'One', questions }] })).map(({ path, message }) => [
      path,
      message,
    ]);
  expect(found(opening('a', 'text'), ask('text'))).toEqual([]);
  expect(found(ask('text'), opening('a', 'text'))).toEqual([
    ['steps.0.questions.1.options.0.reveals', 'No question below this one in the same step is called “text”'],
  ]);
  expect(found(opening('a', 'b'), opening('b', 'text'), ask('text'))).toEqual([
    [
      'steps.0.questions.1.options.0.reveals',
      'This question is revealed by another, so its own options can’t reveal one',
    ],
  ]);
});
