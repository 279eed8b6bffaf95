import { describe, expect, test } from 'vitest';
import { form } from '../content/form/schema.ts';
import { definitionOf } from '../content/form/definition.ts';
import type { FormContent } from '../content/form/definition.ts';
import { exampleOf } from './exampleOf.ts';
import { journey } from './journey.ts';
import { lookedAt } from './lookedAt.ts';

const is = (question: string, value: string) =>
  ({ blockType: 'answer-test', question, operator: 'is', value }) as const;
const question = (name: string, more: object = {}) => ({
  blockType: 'text',
  name,
  label: `The ${name}`,
  ...more,
});

/** An example of these questions in one step, with these conditions, answered so. */
const kept = (
  questions: readonly object[],
  looks: readonly string[],
  answers: Readonly<Record<string, readonly string[]>>,
  step: object = {},
) => {
  const definition = definitionOf({
    id: 'f',
    updatedAt: '2026-11-01T09:00:00.000Z',
    content: {
      ...form.examples.ordinary,
      conditions: [{ name: 'used', when: [...looks.map((name) => is(name, 'x'))] }],
      steps: [
        { blockType: 'form-step', title: 'All', questions, ...step },
        {
          blockType: 'form-step',
          title: 'Last',
          showIf: [{ blockType: 'condition-use', condition: 'used' }],
          questions: [question('last')],
        },
      ],
    } as unknown as FormContent,
  });
  return exampleOf(lookedAt(definition), journey(definition, new Map(Object.entries(answers)), '2026-11-23'));
};

describe('an example keeps', () => {
  test('only the answers that conditions look at, as they compare them', () => {
    const questions = [
      question('seen'),
      question('unseen'),
      question('money', { blockType: 'money' }),
      question('yes', { blockType: 'yes-no' }),
      question('day', { blockType: 'date' }),
      question('empty', { optional: true }),
    ];
    const answers = {
      seen: [' Ada '],
      unseen: ['secret'],
      money: ['£12.50'],
      yes: ['yes'],
      'day-day': ['3'],
      'day-month': ['2'],
      'day-year': ['2026'],
    };
    expect(kept(questions, ['seen', 'money', 'yes', 'day', 'empty', 'nowhere'], answers)).toEqual({
      title: 'The yes: Yes; The day: 3 February 2026',
      answers: [
        { blockType: 'example-answer', question: 'seen', value: 'Ada' },
        { blockType: 'example-answer', question: 'money', value: '12.5' },
        { blockType: 'example-answer', question: 'yes', value: 'yes' },
        { blockType: 'example-answer', question: 'day', value: '2026-02-03' },
        { blockType: 'example-answer', question: 'empty', value: '' },
      ],
      end: 'check',
    });
  });

  test('each ticked box', () => {
    const options = ['One', 'Two', 'Three'].map((label) => ({ blockType: 'option', label }));
    const { answers } = kept([question('boxes', { blockType: 'checkboxes', options })], ['boxes'], {
      boxes: ['One', 'Three'],
    });
    expect(answers).toEqual([
      { blockType: 'example-answer', question: 'boxes', value: 'One' },
      { blockType: 'example-answer', question: 'boxes', value: 'Three' },
    ]);
  });

  test('the answer about each of several things', () => {
    const { answers } = kept(
      [question('what')],
      ['what'],
      { 'what.1': ['car'], 'what.2': ['bus'], 'all.items': ['2'], 'all.another': ['no'] },
      { repeatOf: 'thing' },
    );
    expect(answers).toEqual([
      { blockType: 'example-answer', question: 'what', value: 'car' },
      { blockType: 'example-answer', question: 'what', value: 'bus' },
    ]);
  });

  test('no answer that is too long for an example, and a title that is short enough', () => {
    const long = 'w'.repeat(190);
    const { answers, title } = kept([question('a'), question('b')], ['a', 'b'], {
      a: [long],
      b: [`${long}${long}`],
    });
    expect(answers).toEqual([{ blockType: 'example-answer', question: 'a', value: long }]);
    expect(title).toHaveLength(120);
  });

  test('where somebody ended, if no answer decided', () => {
    expect(kept([question('a')], [], { a: ['1'] })).toEqual({
      title: 'All questions answered',
      answers: [],
      end: 'check',
    });
  });
});
