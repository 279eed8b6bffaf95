import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAll } from '#shared/content/form/naming/nameAll.ts';
import { form } from '#shared/content/form/schema.ts';
import { questionKinds } from '#shared/questions/index.ts';
import type { Fields } from '#shared/schema/fields.ts';
import type { AnyBlock } from '#shared/schema/types.ts';
import { storedContent } from '#cms/collections/stored.ts';
import { anyContent } from '../../../tests/anyContent.ts';
import { often } from '../../../tests/often.ts';
import { placeInWords } from './place-in-words.ts';
import { review } from './review.ts';
import { troublesOf } from './map/troublesOf.ts';
import { examplesInShort, findingsInShort, signOf, verdict } from './words.ts';

/** A form as Payload's fields hold it in a browser, where a list with nothing in it is the number 0. */
const stored = (changes: object = {}) => ({
  conditions: 0,
  ...storedContent(form, { ...form.examples.ordinary, ...changes }),
});

const [first, ...others] = form.examples.ordinary.steps;
const withRoute = { ...first, routes: [{ blockType: 'form-route', to: 'nowhere' }] };

test('of a form that could be published, nothing is said to be wrong', () => {
  const looked = review(stored());
  expect(looked.errors).toEqual([]);
  expect([findingsInShort({ ...looked, warnings: [] }), signOf({ ...looked, warnings: [] })]).toEqual([
    'Nothing is wrong',
    'right',
  ]);
  expect(verdict(looked)).toBe('Nothing keeps this form from being published');
  expect(examplesInShort(looked)).toBe('The example holds');
});

test('what a single field would say below itself is among what keeps a form from being published', () => {
  const { errors } = review(stored({ steps: [{ ...first, title: '' }, ...others], next: undefined }));
  expect(errors.map(({ path, message }) => [path, message])).toEqual(
    expect.arrayContaining([
      ['steps.0.title', 'Title is missing'],
      ['next', 'What happens next is missing'],
    ]),
  );
});

test('a form that says nothing yet is looked at all the same', () => {
  const looked = review({});
  expect(looked.errors.length).toBeGreaterThan(3);
  expect(looked.stops.map(({ slug }) => slug)).toEqual(['check']);
});

test('what is wrong with a route is marked at its step and at the route', () => {
  const looked = review(stored({ steps: [withRoute, ...others] }));
  const trouble = troublesOf(looked.stops, looked).get('about-the-bin');
  expect(trouble?.errors).toBeGreaterThan(0);
  expect([...(trouble?.ways ?? [])]).toEqual([0]);
});

test('a place is called as its editor sees it', () => {
  const { stops } = review(stored({ steps: [withRoute, ...others] }));
  expect(placeInWords(stops, 'steps.0.routes.0.to')).toBe('step 1, “Where people go on 1”, “Go to”');
  expect(placeInWords(stops, 'steps.1')).toBe('step 2');
  expect(placeInWords(stops, 'privacy')).toBe('“What you do with the answers”');
  expect(placeInWords(stops, 'examples.0')).toBe('“Examples that stay true 1”');
  expect(placeInWords(stops, '')).toBe('the form');
});

test('a number that nobody means, as it is there while it is typed, neither stops the review nor makes anybody wait', () => {
  const numbersOf = (fields: Fields): string[] =>
    Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'number' ? [name] : []));
  const odd = [1e9, -1e9, 1e300, 0.5];
  const questions = Object.values<AnyBlock>(questionKinds).flatMap(({ name, fields, examples }) =>
    numbersOf(fields).flatMap((number) =>
      odd.map((value) => ({
        ...(examples['ordinary'] as object),
        blockType: name,
        name: 'odd',
        [number]: value,
      })),
    ),
  );
  expect(questions.length).toBeGreaterThan(50);
  const began = performance.now();
  for (const question of questions) {
    const step = { ...first, questions: [question] };
    review(stored({ steps: [step, ...others] }));
    nameAll({ steps: [step] });
  }
  for (const repeatLeast of [undefined, ...odd])
    for (const repeatMost of [undefined, ...odd])
      review(stored({ steps: [{ ...first, repeatOf: 'bin', repeatLeast, repeatMost }, ...others] }));
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('a table whose columns have no names yet, or the same, is looked at all the same', () => {
  const columns = ['date', 'number', 'date'].map((kind) => ({ blockType: 'rows-column', kind }));
  for (const name of [undefined, '', 'day']) {
    const table = { blockType: 'rows', name: 'closures', columns: columns.map((one) => ({ ...one, name })) };
    expect(review(stored({ steps: [{ ...first, questions: [table] }, ...others] })).stops).toHaveLength(
      others.length + 2,
    );
  }
});

test('any form at all, finished or not, sensible or not, is named and looked at', () => {
  const ids = { topic: ['1'], contact: ['1'], page: ['1'], snippet: ['1'] };
  fc.assert(
    fc.property(anyContent(form.fields, ids), (content) => {
      const held = storedContent(form, content);
      expect(review({ ...held, ...nameAll(held) }).stops.length).toBeGreaterThan(0);
    }),
    { numRuns: often(300) },
  );
});
