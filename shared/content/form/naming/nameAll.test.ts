import { expect, test } from 'vitest';
import { questionKinds } from '../../../questions/index.ts';
import type { Field, Fields } from '../../../schema/fields.ts';
import { form } from '../schema.ts';
import { nameAll } from './nameAll.ts';

const step = (title: string, questions: object[] = [], more: object = {}) => ({
  id: `step ${title}`,
  blockType: 'form-step',
  title,
  questions,
  ...more,
});
const question = (label: string, more: object = {}) => ({
  id: `question ${label}`,
  blockType: 'text',
  label,
  ...more,
});
const option = (label: string, more: object = {}) => ({
  id: `option ${label}`,
  blockType: 'option',
  label,
  ...more,
});

/** Names by the words of what has them. */
const called = (value: unknown, found: Record<string, string[]> = {}): Record<string, string[]> => {
  if (typeof value !== 'object' || value === null) return found;
  const { title, label, name, value: own } = value as Record<string, string | undefined>;
  const words = title ?? label;
  if (words !== undefined) (found[words] ??= []).push(name ?? own ?? '');
  Object.values(value).forEach((inside) => called(inside, found));
  return found;
};

test('a question, a step, an ending, an option, a column and a condition get names from their words', () => {
  const written = {
    steps: [
      step('About the bin', [
        question('Which bin did we miss?', {
          blockType: 'radios',
          options: [option('Garden waste'), option('Glass')],
        }),
        question('Streets', {
          blockType: 'rows',
          columns: [{ id: 'c', blockType: 'rows-column', label: 'Name of the street' }],
        }),
      ]),
      { id: 'e', blockType: 'form-exit', title: 'We can’t help' },
    ],
    conditions: [{ id: 'w', blockType: 'form-condition', title: 'Lives in the borough' }],
  };
  expect(called(nameAll(written))).toEqual({
    'About the bin': ['about-the-bin'],
    'Which bin did we miss?': ['which-bin-did-we-miss'],
    'Garden waste': ['Garden waste'],
    Glass: ['Glass'],
    Streets: ['streets'],
    'Name of the street': ['name-of-the-street'],
    'We can’t help': ['we-cant-help'],
    'Lives in the borough': ['lives-in-the-borough'],
  });
});

test('a name ends where a word does, begins with a letter, and is there even if the words have no letters', () => {
  const steps = [
    step('Check', [
      question('What is the full name of the person who lives there?'),
      question('2nd name'),
      question('姓名', { blockType: 'name' }),
    ]),
    step('李'),
  ];
  expect(called(nameAll({ steps }))).toEqual({
    Check: ['check-2'],
    'What is the full name of the person who lives there?': ['what-is-the-full-name-of-the-person-who'],
    '2nd name': ['text-2nd-name'],
    姓名: ['name'],
    李: ['step-2'],
  });
});

test('two questions that are called the same get two names, also where another kind has an input of that name', () => {
  const home = question('Home', { blockType: 'address' });
  const steps = [step('A', [question('Home town'), question('Name')]), step('B', [home, question('Name')])];
  expect(called(nameAll({ steps }))).toMatchObject({
    'Home town': ['home-town'],
    Home: ['home-2'],
    Name: ['name', 'name-2'],
  });
});

test('changing a title, a label or an option’s words changes no name', () => {
  const named = nameAll({
    steps: [
      step('Bins', [
        question('Which?', { blockType: 'radios', options: [option('Garden'), option('Glass')] }),
      ]),
    ],
  });
  const changed = JSON.parse(
    JSON.stringify(named)
      .replace('"Bins"', '"Our bins"')
      .replace('"Which?"', '"Which one?"')
      .replace('"label":"Garden"', '"label":"Leaves"'),
  ) as typeof named;
  expect(nameAll(changed, named)).toEqual(changed);
});

test('what was published without names keeps what routes and conditions call it, though its words change', () => {
  const before = {
    steps: [
      step('About you', [
        question('Which?', { blockType: 'radios', options: [option('Garden'), option('Glass')] }),
      ]),
      step('About you', [], { id: 'second' }),
    ],
  };
  const after = {
    steps: [
      step('Something new', [], { id: 'new' }),
      {
        ...before.steps[0],
        title: 'You',
        questions: [
          {
            ...before.steps[0]?.questions[0],
            options: [option('Leaves', { id: 'option Garden' }), option('Garden', { id: 'new too' })],
          },
        ],
      },
      { ...before.steps[1], title: 'You again' },
    ],
  };
  expect(called(nameAll(after, before))).toMatchObject({
    'Something new': ['something-new'],
    You: ['about-you'],
    'You again': ['about-you-2'],
    Leaves: ['Garden'],
    Garden: ['Garden 2'],
  });
});

test('a copied question gets a new name wherever it stands, and the original keeps its own', () => {
  const original = question('Bin', { name: 'bin' });
  const copy = { ...original, id: 'copy' };
  const before = { steps: [step('A', [original], { name: 'a' })] };
  for (const questions of [
    [original, copy],
    [copy, original],
  ]) {
    const { steps } = nameAll({ steps: [step('A', questions, { name: 'a' })] }, before);
    const names = (steps[0]?.questions as { id: string; name: string }[]).map(({ id, name }) => [id, name]);
    expect(Object.fromEntries(names)).toEqual({ [original.id]: 'bin', copy: 'bin-2' });
  }
  const again = {
    steps: [step('A', [original, { ...copy, name: 'bin-2' }, { ...copy, id: 'next', name: 'bin-2' }])],
  };
  const second = { steps: [step('A', [original, { ...copy, name: 'bin-2' }])] };
  expect(called(nameAll(again, second))).toMatchObject({ Bin: ['bin', 'bin-2', 'bin-3'] });
});

test('inside a copied step, conditions, limits and what options reveal mean the copies', () => {
  const test = (of: string) => ({
    id: `t ${of}`,
    blockType: 'answer-test',
    question: of,
    operator: 'answered',
  });
  const questions = [
    question('Pet', {
      blockType: 'radios',
      name: 'pet',
      options: [option('Dog', { value: 'dog', reveals: 'dogs-name' })],
    }),
    question('Its name', { name: 'dogs-name' }),
    question('Born', { blockType: 'date', name: 'born' }),
    question('Bought', {
      blockType: 'date',
      name: 'bought',
      notBefore: 'born',
      showIf: [test('pet'), test('other')],
    }),
  ];
  const first = step('Other', [question('Other', { name: 'other' })], { name: 'other' });
  const original = step('Pets', questions, { name: 'pets', routes: [{ to: 'end', when: [test('pet')] }] });
  const before = { steps: [first, original] };
  // Payload gives every row of a copy an id of its own.
  const copy = JSON.parse(JSON.stringify(original).replaceAll('"id":"', '"id":"copy ')) as typeof original;
  const { steps } = nameAll({ steps: [first, original, copy] }, before);
  expect(steps.slice(0, 2)).toEqual(before.steps);
  expect(steps[2]).toMatchObject({
    name: 'pets-2',
    questions: [
      { name: 'pet-2', options: [{ value: 'dog', reveals: 'dogs-name-2' }] },
      { name: 'dogs-name-2' },
      { name: 'born-2' },
      { name: 'bought-2', notBefore: 'born-2', showIf: [{ question: 'pet-2' }, { question: 'other' }] },
    ],
    routes: [{ to: 'end', when: [{ question: 'pet-2' }] }],
  });
});

test('a copied option gets a value of its own', () => {
  const options = [option('Garden', { value: 'garden' }), option('Garden', { id: 'copy', value: 'garden' })];
  const of = (some: object[]) => ({ steps: [step('A', [question('Which?', { options: some })])] });
  expect(called(nameAll(of(options), of(options.slice(0, 1))))).toMatchObject({
    Garden: ['garden', 'garden 2'],
  });
});

test('two names that somebody wrote the same are left for them to put right', () => {
  const steps = [step('A', [question('One', { name: 'same' }), question('Two', { name: 'same' })])];
  expect(called(nameAll({ steps }))).toMatchObject({ One: ['same'], Two: ['same'] });
});

test('while somebody types, nothing is named after half a word, but a copy is told apart', () => {
  const half = question('Wha');
  const whole = question('Bin', { name: 'bin' });
  const steps = [step('A', [whole, { ...whole, id: 'copy' }, half])];
  const before = { steps: [step('A', [whole, half])] };
  expect(called(nameAll({ steps }, before, { typing: true }))).toEqual({
    A: [''],
    Bin: ['bin', 'bin-2'],
    Wha: [''],
  });
});

test('every field that is said to be made is made', () => {
  const fields: string[] = [];
  const visit = (some: Fields, name: string): void =>
    Object.entries(some).forEach(([key, field]: [string, Field]) => {
      if (field.kind === 'text' && field.madeFrom) fields.push(`${name}.${key} from ${field.madeFrom}`);
      if (field.kind === 'blocks') field.of.forEach((one) => visit(one.fields, one.name));
    });
  visit(form.fields, 'form');
  const kinds = questionKinds.map(({ name }) => `${name}.name from label`);
  const others = ['form-step.name from title', 'form-exit.name from title', 'form-condition.name from title'];
  expect(new Set(fields)).toEqual(
    new Set([...kinds, ...others, 'option.value from label', 'rows-column.name from label']),
  );
});
