import { expect, test } from 'vitest';
import { choicesFor, strayLabel } from './choices.ts';
import type { Group } from './choices.ts';
import { answeringFor, operatorsFor } from './comparing.ts';
import { fieldsFor } from './fields-for-tests.ts';
import { inWords } from './in-words.ts';
import { outlineOf } from './outline.ts';

const option = (label: string, value?: string) => ({ blockType: 'option', label, value });
const step = (title: string, questions: object[], more: object = {}) => ({
  blockType: 'form-step',
  title,
  questions,
  ...more,
});

const content = {
  steps: [
    step('About the party', [
      { blockType: 'date', name: 'day', label: 'Which day?' },
      {
        blockType: 'radios',
        name: 'size',
        label: 'How big?',
        options: [option('Small', 's'), option('Very big')],
      },
      { blockType: 'content', name: 'note', label: 'Read this' },
      { blockType: 'number', name: 'guests', label: 'How many guests?' },
    ]),
    step('Streets', [
      { blockType: 'date', name: 'until', label: 'Until when?' },
      { blockType: 'text', name: 'street', label: 'Which street?' },
      { blockType: 'text', name: 'other', label: 'Which street?' },
    ]),
    step(
      'Cars',
      [{ blockType: 'select', name: 'kind', label: 'Kind of car', options: [option('Van', 'van')] }],
      { repeatOf: 'car' },
    ),
    { blockType: 'form-exit', title: 'Too late', name: 'late' },
    step('You', [
      { blockType: 'yes-no', name: 'local', label: 'Do you live there?' },
      {
        blockType: 'autocomplete',
        name: 'ward',
        label: 'Ward',
        list: 'c = Castle\nHarbour',
        none: 'Another',
      },
    ]),
  ],
  conditions: [{ name: 'big', title: 'It is big' }, { name: 'plain' }],
};
const outline = outlineOf(fieldsFor(content));
const said = (groups: readonly Group[]) =>
  groups.map(({ title, choices }) => [
    title ?? '',
    ...choices.map(({ label, value }) => `${label} = ${value}`),
  ]);

test('a route leads to a later step, an ending or the check, by their titles', () => {
  expect(said(choicesFor('later-step', outline, 'steps.1.routes.0.to'))).toEqual([
    ['Steps', 'Cars = cars', 'You = you'],
    ['Endings', 'Too late = late'],
    ['', 'Check your answers = check'],
  ]);
  expect(said(choicesFor('end', outline, 'examples.0.end'))).toEqual([
    ['', 'Check your answers = check'],
    ['Endings', 'Too late = late'],
  ]);
});

test('a condition asks what was asked before it, by step: a question above it, a step all before, a route also its own step', () => {
  const first = ['About the party', 'Which day? = day', 'How big? = size', 'How many guests? = guests'];
  const own = [
    'Streets',
    'Until when? = until',
    'Which street? (street) = street',
    'Which street? (other) = other',
  ];
  const at = (path: string) => said(choicesFor('earlier-question', outline, path));
  expect(at('steps.1.showIf.0.question')).toEqual([first]);
  expect(at('steps.1.questions.1.showIf.0.tests.2.question')).toEqual([first, own.slice(0, 2)]);
  expect(at('steps.1.routes.0.when.0.question')).toEqual([first, own]);
  expect(at('steps.0.showIf.0.question')).toEqual([]);
  expect(at('conditions.0.when.0.question')).toHaveLength(4);
});

test('a limit is the answer to a date that was asked before, and an option reveals what stands below', () => {
  expect(said(choicesFor('earlier-date', outline, 'steps.1.questions.0.notBefore'))).toEqual([
    ['About the party', 'Which day? = day'],
  ]);
  expect(choicesFor('earlier-date', outline, 'steps.0.questions.0.notAfter')).toEqual([]);
  expect(said(choicesFor('question-below', outline, 'steps.0.questions.1.options.0.reveals'))).toEqual([
    ['', 'Read this = note', 'How many guests? = guests'],
  ]);
});

test('a condition is chosen by its title, or its name if it has none, and never within itself', () => {
  expect(said(choicesFor('condition', outline, 'steps.1.showIf.0.condition'))).toEqual([
    ['', 'It is big = big', 'plain = plain'],
  ]);
  expect(said(choicesFor('condition', outline, 'conditions.0.when.0.condition'))).toEqual([
    ['', 'plain = plain'],
  ]);
});

test('what was chosen and is no longer there, or not there any more, is said so', () => {
  expect(strayLabel('earlier-question', outline, 'nobody')).toBe('nobody (gone)');
  expect(strayLabel('earlier-question', outline, 'local')).toBe('Do you live there? (not asked before this)');
  expect(strayLabel('later-step', outline, 'streets')).toBe('Streets (not after this step)');
});

test('only comparisons are offered that an answer can pass or fail', () => {
  const of = (name: string, path = 'steps.4.showIf.0.operator') =>
    operatorsFor(outline, path, name).map(({ value }) => value);
  expect(of('day')).toEqual(['is', 'is-not', 'before', 'after', 'empty', 'answered']);
  expect(of('guests')).toEqual(['is', 'is-not', 'more', 'less', 'empty', 'answered']);
  expect(of('local')).toEqual(['is', 'is-not', 'empty', 'answered']);
  expect(of('kind')).toContain('count-more');
  expect(of('kind', 'steps.2.questions.0.showIf.0.operator')).not.toContain('count-more');
  expect(of('').length).toBe(13);
});

test('the answer is given as the question is answered', () => {
  const of = (name: string, operator?: string) =>
    answeringFor(outline, 'steps.4.routes.0.when.0.value', name, operator);
  expect(of('size', 'is').choices).toEqual([
    { value: 's', label: 'Small' },
    { value: 'Very big', label: 'Very big' },
  ]);
  expect(of('local', 'is').choices.map(({ value }) => value)).toEqual(['yes', 'no']);
  expect(of('ward', 'is').choices.map(({ value }) => value)).toEqual(['c', 'Harbour', 'not-listed']);
  const ways = [
    of('day', 'before'),
    of('guests', 'more'),
    of('street', 'is'),
    of('size', 'contains'),
    of('kind', 'contains'),
    of('kind', 'count-more'),
    of('day', 'empty'),
    of('day'),
  ];
  expect(ways.map(({ as }) => as)).toEqual([
    'date',
    'number',
    'words',
    'words',
    'choice',
    'number',
    'nothing',
    'date',
  ]);
});

test('a block that speaks of other parts of the form says it in words', () => {
  const of = (block: object) => inWords(outline, 'steps.1.routes.0.when.0', block as Record<string, unknown>);
  expect(of({ question: 'size', operator: 'is-not', value: 's' })).toBe('“How big?” is not ‘Small’');
  expect(of({ question: 'day', operator: 'answered' })).toBe('“Which day?” is answered');
  expect(of({ question: 'day', operator: 'before', value: '' })).toBe('Which day?');
  expect(of({ question: 'gone', operator: 'is' })).toBe('gone (gone)');
  expect(of({ to: 'late' })).toBe('Too late');
  expect(of({ condition: 'big' })).toBe('It is big');
  expect(of({ question: 'day' })).toBe('“Which day?” is left empty');
  expect(of({})).toBe('');
});

test('an outline is the same object until it says something else', () => {
  const again = outlineOf(fieldsFor({ ...content, summary: 'Something else' }));
  expect(again).toBe(outlineOf(fieldsFor(content)));
  expect(outlineOf(fieldsFor({ ...content, conditions: [] }))).not.toBe(again);
});

test('a form of sixty steps is outlined within the time between two keys', () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    step(
      `Step ${n}`,
      Array.from({ length: 8 }, (_, q) => ({
        blockType: 'radios',
        name: `q-${n}-${q}`,
        label: `Question ${q} of step ${n}`,
        options: [option('One'), option('Two'), option('Three')],
      })),
    ),
  );
  const all = Array.from({ length: 5 }, (_, n) => fieldsFor({ steps: many, title: `${n}` }));
  const times = all.map((fields) => {
    const start = performance.now();
    outlineOf(fields);
    return performance.now() - start;
  });
  // A busy machine may hold up some of them, not all.
  expect(Math.min(...times)).toBeLessThan(30);
});
