import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../tests/often.ts';
import { questionKinds } from '../questions/index.ts';
import type { QuestionKind } from '../questions/index.ts';
import { meaningOf } from '../questions/meaningOf.ts';
import '../questions/meanings.ts';
import { surroundingsForTests } from '../questions/readForTests.ts';
import { operators } from './condition.ts';
import type { Condition, Operator } from './condition.ts';
import type { FormDefinition, Question, Step } from './definition.ts';
import { entriesFrom } from './entries.ts';
import { faults } from './faults.ts';
import { answersOf, journey, shownAnswer, submittedAnswers } from './journey.ts';
import { fieldsOf, inputsOf, posted, reachedInputs } from './posted.ts';

const around = surroundingsForTests;
const { today } = around;
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

const columns = [
  { blockType: 'rows-column', name: 'street', label: 'Street', kind: 'text' },
  { blockType: 'rows-column', name: 'day', label: 'Day', kind: 'date' },
  { blockType: 'rows-column', name: 'houses', label: 'Houses', kind: 'number', optional: true },
  {
    blockType: 'rows-column',
    name: 'part',
    label: 'Part',
    kind: 'choice',
    options: 'a = A\nB',
    optional: true,
  },
];

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
const form: fc.Arbitrary<FormDefinition> = fc.record({
  id: fc.constant('f'),
  updatedAt: fc.constant(today),
  title: fc.constant('F'),
  steps: fc.array(step, { maxLength: 8 }),
  conditions: fc.dictionary(fc.constantFrom('c0', 'c1', 'c2'), condition, { maxKeys: 3 }),
  sensitive: fc.boolean(),
});

const typed = fc.array(
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

test('every form ends for all answers, fast, whatever its editor made of it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(form, typed, (definition, fields) => {
      const walk = () => journey(definition, posted(definition.steps, fields).entries, today);
      const isFast = () => {
        const before = performance.now();
        walk();
        return performance.now() - before < 50;
      };
      // A busy machine may hold up one walk, not three.
      expect(isFast() || isFast() || isFast()).toBe(true);
      const way = walk();
      const most = definition.steps.reduce((sum, { repeat }) => sum + 1 + (repeat?.most ?? 0), 0);
      expect(way.visits.length).toBeLessThanOrEqual(most);
      expect(new Set(way.visits.map((visit) => visit.step)).size).toBe(way.visits.length);
      faults(definition);
    }),
    { numRuns: often(5_000) },
  );
});

test('exactly the answers to questions that were reached are kept', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(form, typed, (definition, fields) => {
      const { entries } = posted(definition.steps, fields);
      const way = journey(definition, entries, today);
      const reached = way.visits
        .filter(({ step }) => !step.list)
        .flatMap(({ asked }) => asked.map(({ question }) => question));
      for (const name of answersOf(way).keys()) expect(reached.map((one) => one.name)).toContain(name);
      for (const one of reached) {
        const { answer } = meaningOf(one).read(one, entries, around);
        if (answer !== undefined) expect(answersOf(way).has(one.name)).toBe(true);
      }
      // What was typed elsewhere changes nothing.
      const own = reachedInputs(way);
      const cleaned = new Map([...entries].filter(([name]) => own.has(name)));
      expect(submittedAnswers(journey(definition, cleaned, today))).toEqual(submittedAnswers(way));
    }),
    { numRuns: often(3_000) },
  );
});

test('no input is believed that no question has, and none twice unless it may', () => {
  fc.assert(
    fc.property(form, typed, (definition, fields) => {
      const { entries, refused } = posted(definition.steps, fields);
      const known = new Set(definition.steps.flatMap(inputsOf));
      for (const name of entries.keys()) expect(known).toContain(name);
      for (const [name] of fields) expect(entries.has(name) || refused.includes(name)).toBe(true);
    }),
    { numRuns: often(1_000) },
  );
});

test('entries survive the trip through a draft, and through being posted again', () => {
  fc.assert(
    fc.property(form, typed, (definition, fields) => {
      const { entries } = posted(definition.steps, fields);
      expect(entriesFrom(JSON.parse(JSON.stringify([...entries])))).toEqual(entries);
      expect(posted(definition.steps, fieldsOf(definition, entries)).entries).toEqual(entries);
    }),
    { numRuns: often(1_000) },
  );
});

type Asking = Exclude<QuestionKind, 'content'>;

/** Things that people might type, likely enough to be understood that each kind meets answers. */
const likely: Record<Asking, fc.Arbitrary<Record<string, string | string[]>>> = {
  text: fc.record({ q: fc.string() }),
  'long-text': fc.record({ q: fc.string({ maxLength: 200 }) }),
  name: fc.record({ q: fc.string() }),
  email: fc.record({ q: fc.emailAddress() }),
  telephone: fc.record({ q: fc.stringMatching(/^(\+44 ?|\(0)[0-9]{4}[ )-][0-9]{5,6}( ext [0-9]{3})?$/) }),
  address: fc.record({
    'q-line1': fc.string({ minLength: 1 }),
    'q-line2': fc.string(),
    'q-town': fc.string({ minLength: 1 }),
    'q-postcode': fc.constantFrom('aa3 1ab', 'W1A-1AA', 'x'),
  }),
  date: fc.record({
    'q-day': fc.integer({ min: 1, max: 31 }).map(String),
    'q-month': fc.constantFrom('1', '02', 'Feb', 'december', '13'),
    'q-year': fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  }),
  number: fc.record({
    q: fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })).map(String),
  }),
  radios: fc.record({ q: fc.constantFrom('One', 'Two', 'Three') }),
  'yes-no': fc.record({ q: fc.constantFrom('yes', 'no', 'on') }),
  checkboxes: fc.record({ q: fc.subarray(['One', 'Two', 'Three']) }),
  declaration: fc.record({ q: fc.constantFrom('yes', 'no') }),
  money: fc.record({ q: fc.stringMatching(/^£?[0-9]{1,3}(,[0-9]{3})?(\.[0-9]{1,2})?$/) }),
  'web-address': fc.record({
    q: fc.webUrl({ validSchemes: ['http', 'https'] }).map((url) => url.replace(/^https:../, '')),
  }),
  'month-year': fc.record({
    'q-month': fc.constantFrom('1', '02', 'Feb', 'december', '13'),
    'q-year': fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  }),
  time: fc.record({
    q: fc.oneof(
      fc.stringMatching(/^(1[0-2]|[1-9])([:.][0-5][0-9])? ?[ap]m$/),
      fc.stringMatching(/^[0-2][0-9]:[0-5][0-9]$/),
    ),
  }),
  rows: fc.record({
    'q-1-street': fc.constantFrom('', 'High Street', ' B '),
    'q-1-day': fc.constantFrom('1 2 2027', '29/feb/2024', '3rd Sept 1999'),
    'q-1-houses': fc.constantFrom('', '0', '2.5'),
    'q-3-street': fc.constantFrom('', 'Low Street'),
    'q-3-day': fc.constantFrom('', '01.12.2026'),
    'q-3-part': fc.constantFrom('', 'a', 'B'),
    'q-rows': fc.constantFrom('', '3', '-1', '1e9', 'x'),
  }),
  select: fc.record({ q: fc.constantFrom('One', 'Two', 'Three') }),
  postcode: fc.record({ q: fc.constantFrom('aa3 1ab', 'W1A-1AA', 'm1 1ae', 'x') }),
  place: fc.record({
    'q-description': fc.string(),
    'q-postcode': fc.constantFrom('', 'aa3 1ab', 'x'),
    'q-grid': fc.constantFrom('', 'sd123456', 'TQ 30034 80381', '312345, 445678', 'AB 123 456'),
  }),
  file: fc.record({
    q: fc
      .array(
        fc.record({
          id: fc.string({ minLength: 22, maxLength: 22 }),
          name: fc.string({ minLength: 1 }),
          size: fc.nat(10_000_000),
          type: fc.constant('image/png'),
          hash: fc.constant('a'.repeat(64)),
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map((files) => files.map((one) => JSON.stringify(one))),
  }),
  'national-insurance-number': fc.record({ q: fc.stringMatching(/^[AB][BCE] ?[0-9]{2} ?[0-9]{4} ?[A-D]$/) }),
};

test.each(Object.keys(likely) as Asking[])(
  '%s: an answer is plain JSON, and typing it again gives it again',
  (blockType) => {
    const one = {
      blockType,
      name: 'q',
      label: 'Q',
      decimal: true,
      statement: 'I agree',
      options: ['One', 'Two'].map((label) => ({ blockType: 'option', label })),
      row: 'closure',
      columns,
    };
    const meaning = meaningOf(one);
    let understood = 0;
    fc.assert(
      fc.property(likely[blockType], (fields) => {
        const entries = new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
        const { answer, problems } = meaning.read(one, entries, around);
        expect(answer === undefined || problems.length === 0).toBe(true);
        if (answer === undefined) return;
        understood++;
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(meaning.read(one, meaning.typed(answer, one), around)).toEqual({ answer, problems: [] });
        expect(shownAnswer({ question: one as unknown as Question, answer })).toMatch(/\S/);
      }),
      { numRuns: often(300) },
    );
    expect(understood).toBeGreaterThan(20);
  },
);
