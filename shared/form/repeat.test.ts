import { describe, expect, test } from 'vitest';
import { definitionOf } from '../content/form/definition.ts';
import { form } from '../content/form/schema.ts';
import { formStep } from '../content/form/steps.ts';
import type { Entries } from './entries.ts';
import { findings } from './lint/findings.ts';
import { journey, nextVisit, submittedAnswers, toCheck } from './journey.ts';
import { posted, reachedInputs } from './posted.ts';
import { addTo, removeItem } from './items.ts';
import { isRepeating, placeAt } from './repeat.ts';
import type { RepeatingStep } from './repeat.ts';

const today = '2026-11-23';
const text = (name: string, more: object = {}) => ({ blockType: 'text', name, label: name, ...more });
const vehicles = {
  blockType: 'form-step',
  title: 'Vehicles',
  repeatOf: 'vehicle',
  repeatMost: 3,
  questions: [
    text('registration'),
    { blockType: 'yes-no', name: 'trailer', label: 'Trailer?' },
    text('length', {
      showIf: [{ blockType: 'answer-test', question: 'trailer', operator: 'is', value: 'yes' }],
    }),
  ],
};
const more = {
  blockType: 'form-step',
  title: 'More',
  questions: [
    text('why-two', {
      showIf: [{ blockType: 'answer-test', question: 'registration', operator: 'count-more', value: '1' }],
    }),
  ],
};
const formOf = (...steps: object[]) =>
  definitionOf({ id: 'f', updatedAt: today, content: { title: 'F', steps: steps as never } });
const definition = formOf(vehicles, more);
const repeating = definition.steps.find(isRepeating) as RepeatingStep;
const typed = (fields: Record<string, string>): Entries =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));
const add = (entries: Entries): Entries =>
  addTo(definition.steps, 'vehicles', new Map([...entries, ['vehicles.another', ['yes']]]))?.entries ??
  entries;
const walked = (entries: Entries, of = definition) =>
  journey(of, entries, today).visits.map(({ step, problems }) => `${step.slug}${problems.length ? '!' : ''}`);

const two = {
  'vehicles.items': '2',
  'registration.1': 'AB12 CDE',
  'trailer.1': 'no',
  'registration.2': 'XY34 ZZZ',
  'trailer.2': 'yes',
  'length.2': '3 m',
  'vehicles.another': 'no',
  'why-two': 'We are many',
};

describe('a repeating step', () => {
  test('is asked about one thing, then lists what there is and asks whether there is another', () => {
    expect(walked(typed({}))).toEqual(['vehicles.1!', 'vehicles!', 'more']);
    expect(walked(typed({ 'registration.1': 'A', 'trailer.1': 'no', 'vehicles.another': 'no' }))).toEqual([
      'vehicles.1',
      'vehicles',
      'more',
    ]);
  });

  test('keeps the answers about each apart, and its conditions to the thing that they are about', () => {
    const way = journey(definition, typed(two), today);
    expect(way.stuck).toBeUndefined();
    expect(submittedAnswers(way).map(({ name, label, value }) => [name, label, value])).toEqual([
      ['registration.1', 'Vehicle 1: registration', 'AB12 CDE'],
      ['trailer.1', 'Vehicle 1: Trailer?', false],
      ['registration.2', 'Vehicle 2: registration', 'XY34 ZZZ'],
      ['trailer.2', 'Vehicle 2: Trailer?', true],
      ['length.2', 'Vehicle 2: length', '3 m'],
      ['why-two', 'why-two', 'We are many'],
    ]);
    expect(way.visits.filter(({ step }) => step.list).flatMap(toCheck)).toEqual([]);
  });

  test('gives later conditions all of its answers, to be counted', () => {
    const asked = (entries: Entries) =>
      journey(definition, entries, today)
        .visits.at(-1)
        ?.asked.map(({ question }) => question.name);
    expect(asked(typed(two))).toEqual(['why-two']);
    expect(asked(typed({ ...two, 'vehicles.items': '1' }))).toEqual([]);
  });

  test('is not seen one by one by another step that repeats, too', () => {
    const trailers = {
      ...vehicles,
      title: 'Trailers',
      questions: [
        text('plate', {
          showIf: [{ blockType: 'answer-test', question: 'trailer', operator: 'is', value: 'yes' }],
        }),
      ],
    };
    const answers = typed({ ...two, 'trailers.items': '2' });
    const asked = journey(formOf(vehicles, trailers), answers, today).visits.flatMap((visit) =>
      toCheck(visit).map(({ question }) => question.name),
    );
    expect(asked).not.toContain('plate.1');
    expect(asked).not.toContain('plate.2');
  });

  test('leads from a thing back to the list, or to the first that has a problem', () => {
    const way = journey(definition, typed(two), today);
    expect(nextVisit(way, way.visits[0] as never)?.step.slug).toBe('vehicles');
    const wrong = journey(definition, typed({ ...two, 'registration.2': '' }), today);
    expect(nextVisit(wrong, wrong.visits[0] as never)?.step.slug).toBe('vehicles.2');
  });

  test('takes no more things than it may, however many are claimed, and none where none is needed', () => {
    for (const claimed of ['99', '1e9', '-1', 'NaN', 'Infinity'])
      expect(walked(typed({ 'vehicles.items': claimed })).length).toBeLessThanOrEqual(5);
    const optional = formOf({ ...vehicles, repeatLeast: 0 });
    expect(walked(typed({}), optional)).toEqual(['vehicles!']);
    expect(walked(typed({ 'vehicles.another': 'no' }), optional)).toEqual(['vehicles']);
  });

  test('says so where there must be more', () => {
    const needs = formOf({ ...vehicles, repeatLeast: 2 });
    const way = journey(needs, typed({ ...two, 'vehicles.items': '1' }), today);
    expect(way.stuck?.problems).toEqual([{ input: 'vehicles.another', message: 'Add at least 2' }]);
    expect(findings({ steps: [{ ...vehicles, repeatLeast: 4 }] })).toContainEqual(
      expect.objectContaining({ path: 'steps.0.repeatMost' }),
    );
  });

  test('asks nothing more when there are as many as there may be', () => {
    const three = add(add(add(typed(two))));
    expect(placeAt(definition, 'vehicles', three)).toMatchObject({ list: { count: 3 }, questions: [] });
  });

  test('adds one about which nothing is known', () => {
    const added = add(typed(two));
    expect(walked(added)).toEqual(['vehicles.1', 'vehicles.2', 'vehicles.3!', 'vehicles', 'more']);
  });

  test('removes one, and those behind it move up with all that they have', () => {
    const left = removeItem(repeating, typed({ ...two, 'registration.1': 'gone' }), 1);
    expect(Object.fromEntries([...left].map(([name, [value]]) => [name, value]))).toEqual({
      'vehicles.items': '1',
      'registration.1': 'XY34 ZZZ',
      'trailer.1': 'yes',
      'length.1': '3 m',
      'vehicles.another': 'no',
      'why-two': 'We are many',
    });
  });

  test('has an address for each thing and for the list, and none for what is not there', () => {
    const at = (address: string) => placeAt(definition, address, typed(two))?.title;
    expect(['vehicles', 'vehicles.1', 'vehicles.2', 'more'].map(at)).toEqual([
      'Vehicles',
      'Vehicle 1',
      'Vehicle 2',
      'More',
    ]);
    for (const strange of ['vehicles.3', 'vehicles.0', 'vehicles.-1', 'vehicles.x', 'more.1', 'check'])
      expect(at(strange)).toBeUndefined();
  });

  test('is posted with what it may ask about any thing, and nothing else', () => {
    const { refused } = posted(definition.steps, [
      ...Object.entries(two),
      ['registration.4', 'x'],
      ['registration', 'y'],
    ]);
    expect(refused).toEqual(['registration.4', 'registration']);
    const reached = reachedInputs(journey(definition, typed(two), today));
    expect([...reached].toSorted()).toEqual(Object.keys(two).toSorted());
  });

  test('has an example that every form’s editor can begin with', () => {
    const content = {
      ...form.examples.ordinary,
      examples: [],
      steps: [{ blockType: 'form-step', ...formStep.examples.several }],
    };
    expect(form.problems?.(content as never)).toEqual([]);
  });
});
