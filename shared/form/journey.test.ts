import { describe, expect, test } from 'vitest';
import { check, inWords } from '../schema/check.ts';
import { definitionOf } from '../content/form/definition.ts';
import { form } from '../content/form/schema.ts';
import type { FormDefinition, Question, Step } from './definition.ts';
import type { Entries } from './entries.ts';
import { answersOf, cellOf, journey, submittedAnswers } from './journey.ts';
import { merged, posted } from './posted.ts';

const today = '2026-11-23';
const missedBin = definitionOf({ id: 'f', updatedAt: today, content: form.examples.ordinary });
const type = (typed: Record<string, string | string[]>): Entries =>
  new Map(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));

const complete = {
  'which-bin': 'garden',
  'collection-day-day': '20',
  'collection-day-month': 'Nov',
  'collection-day-year': '2026',
  tag: 'no',
  'address-line1': '1 High Street',
  'address-town': 'Westbourne',
  'address-postcode': 'wb11aa',
  name: 'Ada  Byron',
  email: 'ada@example.org',
};

const ask = (name: string, more: Partial<Question> = {}): Question =>
  ({ blockType: 'text', name, label: name, optional: true, ...more }) as Question;
const step = (slug: string, more: Partial<Step> = {}): Step => ({
  slug,
  title: slug,
  questions: [ask(`${slug}-q`)],
  ...more,
});
const formOf = (...steps: Step[]): FormDefinition => ({
  id: 'f',
  updatedAt: today,
  title: 'F',
  steps,
  conditions: {},
  sensitive: false,
});
const slugs = (definition: FormDefinition, typed: Record<string, string> = {}) => {
  const { visits, end } = journey(definition, type(typed), today);
  return [...visits.map((visit) => visit.step.slug), `→ ${end}`];
};

describe('a journey', () => {
  test('leads through all steps to the check of all answers, and says what they mean', () => {
    const way = journey(missedBin, type(complete), today);
    expect(way.visits.map(({ step: { slug } }) => slug)).toEqual([
      'about-the-bin',
      'where-the-bin-is',
      'about-you',
    ]);
    expect(way.end).toBe('check');
    expect(way.stuck).toBeUndefined();
    expect(submittedAnswers(way).map(({ name, value, shown }) => [name, value, shown])).toEqual([
      ['which-bin', 'garden', 'Garden waste'],
      ['collection-day', '2026-11-20', '20 November 2026'],
      ['tag', false, 'No'],
      [
        'address',
        { line1: '1 High Street', town: 'Westbourne', postcode: 'WB1 1AA' },
        '1 High Street\nWestbourne\nWB1 1AA',
      ],
      ['name', 'Ada Byron', 'Ada Byron'],
      ['email', 'ada@example.org', 'ada@example.org'],
    ]);
  });

  test('is stuck at the first step that has a problem', () => {
    const way = journey(missedBin, type({ ...complete, 'address-town': ' ' }), today);
    expect(way.stuck?.step.slug).toBe('where-the-bin-is');
    expect(way.stuck?.problems).toEqual([{ input: 'address-town', message: 'Enter town or city' }]);
  });

  test('asks a question only when its condition holds, and drops an answer that is no longer asked for', () => {
    const withTag = { ...complete, tag: 'yes', 'tag-says': 'Too heavy' };
    expect(answersOf(journey(missedBin, type(withTag), today)).get('tag-says')).toBe('Too heavy');
    const without = answersOf(journey(missedBin, type({ ...withTag, tag: 'no' }), today));
    expect(without.has('tag-says')).toBe(false);
  });

  test('leaves out a step whose condition does not hold', () => {
    const steps = [
      step('a'),
      step('b', { showIf: { question: 'a-q', operator: 'is', value: 'x' } }),
      step('c'),
    ];
    expect(slugs(formOf(...steps))).toEqual(['a', 'c', '→ check']);
    expect(slugs(formOf(...steps), { 'a-q': 'X ' })).toEqual(['a', 'b', 'c', '→ check']);
  });

  test('takes the first route that holds, forward only, and forgets what it leaps over', () => {
    const away = { when: { question: 'a-q', operator: 'is', value: 'x' }, to: 'c' } as const;
    const steps = formOf(
      step('a', { routes: [away] }),
      step('b'),
      step('c', { routes: [{ to: 'a' }] }),
      step('d'),
    );
    expect(slugs(steps)).toEqual(['a', 'b', 'c', 'd', '→ check']);
    expect(slugs(steps, { 'a-q': 'x' })).toEqual(['a', 'c', 'd', '→ check']);
    const answers = answersOf(journey(steps, type({ 'a-q': 'x', 'b-q': 'left over' }), today));
    expect([...answers.keys()]).toEqual(['a-q']);
  });

  test('ends at an exit that a route leads to, and passes it by otherwise', () => {
    const out = { when: { question: 'a-q', operator: 'is', value: 'x' }, to: 'sorry' } as const;
    const steps = formOf(
      step('a', { routes: [out] }),
      step('sorry', { exit: true, questions: [] }),
      step('b'),
    );
    expect(slugs(steps)).toEqual(['a', 'b', '→ check']);
    expect(slugs(steps, { 'a-q': 'x' })).toEqual(['a', 'sorry', '→ sorry']);
  });

  test('can go to the check at once', () => {
    expect(slugs(formOf(step('a', { routes: [{ to: 'check' }] }), step('b')))).toEqual(['a', '→ check']);
  });
});

test('posted fields that no question has, or that come twice, are refused; ticked boxes may repeat', () => {
  const boxes = ask('boxes', {
    blockType: 'checkboxes',
    options: [
      { blockType: 'option', label: 'One' },
      { blockType: 'option', label: 'Two' },
    ],
  } as Partial<Question>);
  const steps = [step('a', { questions: [ask('q'), boxes] })];
  const { entries, refused } = posted(steps, [
    ['q', 'first'],
    ['q', 'second'],
    ['boxes', 'One'],
    ['boxes', 'Two'],
    ['__proto__', 'x'],
    ['constructor[prototype][admin]', 'x'],
    ['q[]', 'x'],
  ]);
  expect([...entries]).toEqual([
    ['q', ['first']],
    ['boxes', ['One', 'Two']],
  ]);
  expect(refused).toEqual(['q', '__proto__', 'constructor[prototype][admin]', 'q[]']);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('admin');
  expect([...merged(entries, steps[0] as Step, type({ q: 'again' }))]).toEqual([['q', ['again']]]);
});

test('cells of a table stay on one line where lines mean nothing', () => {
  const [visit] = journey(missedBin, type(complete), today).visits.slice(1);
  expect(visit?.asked.map(cellOf)).toEqual(['1 High Street, Westbourne, WB1 1AA', '']);
});

describe('an editor is told', () => {
  test.each(Object.entries(form.examples))('nothing about the example “%s”', (_name, example) => {
    const checked = check(form, example);
    expect(checked.ok ? '' : inWords(checked.problems)).toBe('');
  });
});

test('an editor’s own words for what is not right are said once, and only of what was typed', () => {
  const invalid = 'The permit’s last day is on its front';
  const date = ask('day', { blockType: 'date', optional: false, invalid } as Partial<Question>);
  const way = (typed: Record<string, string>) =>
    journey(formOf(step('a', { questions: [date] })), type(typed), today).visits[0]?.problems;
  expect(way({ 'day-day': '31', 'day-month': '2', 'day-year': '2026' })).toEqual([
    { input: 'day-day', message: invalid },
  ]);
  expect(way({ 'day-month': ' ' })).toEqual([{ input: 'day-day', message: 'Enter a date' }]);
  expect(way({ 'day-day': '1', 'day-month': '2', 'day-year': '2026' })).toEqual([]);
});
