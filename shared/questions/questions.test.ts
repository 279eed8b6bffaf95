import { describe, expect, test } from 'vitest';
import { check, inWords } from '../schema/check.ts';
import type { Checkable } from '../schema/check.ts';
import { questionKinds } from './index.ts';
import type { QuestionKind } from './index.ts';
import './meanings.ts';
import { asks, meaningOf } from './meaningOf.ts';
import { readForTests, surroundingsForTests } from './readForTests.ts';
import type { Typed } from './readForTests.ts';

const around = surroundingsForTests;
const option = (label: string, more: object = {}) => ({ blockType: 'option', label, ...more });
const bins = [option('Garden', { value: 'garden' }), option('Blue'), option('None', { alone: true })];
const day = (d: string, m: string, y: string) => ({ 'q-day': d, 'q-month': m, 'q-year': y });

test('every kind has a meaning, and every meaning a kind', () => {
  for (const { name } of questionKinds)
    expect(meaningOf({ blockType: name }).read, name).toBeTypeOf('function');
});

describe.each(questionKinds.map((kind) => [kind.name, kind] as const))('%s', (blockType, kind) => {
  test.each(Object.entries(kind.examples))('can be stored as its example “%s”', (_name, example) => {
    const checked = check(kind as Checkable, example);
    expect(checked.ok ? '' : inWords(checked.problems)).toBe('');
  });

  if (!asks({ blockType })) {
    test('is no question: it is never missing, and nothing typed is its answer', () => {
      const question = { ...kind.examples.ordinary, blockType, name: 'q' };
      const typed = new Map([['q', ['words']]]);
      expect(meaningOf(question).read(question, typed, around)).toEqual({ problems: [] });
    });
    return;
  }

  test('names its inputs after itself, each once', () => {
    const names = meaningOf({ blockType })
      .inputs({ ...kind.examples.ordinary, name: 'q' })
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^q(-[a-z0-9]+)*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  test('needs an answer unless it may be left empty, and says so in its own words if it has some', () => {
    const question = { ...kind.examples.ordinary, blockType, optional: false };
    const meaning = meaningOf(question);
    const none = meaning.read(question, new Map(), around);
    expect(none.answer).toBeUndefined();
    expect(none.problems.length).toBeGreaterThan(0);
    const inputs = meaning.inputs(question).map(({ name }) => name);
    for (const { input } of none.problems) expect(inputs).toContain(input);
    const reworded = meaning.read({ ...question, missing: 'Please say' }, new Map(), around);
    expect(reworded.problems.map(({ message }) => message)).toEqual(['Please say']);
    if (blockType !== 'declaration')
      expect(meaning.read({ ...question, optional: true }, new Map(), around)).toEqual({ problems: [] });
  });
});

describe('what was typed is understood, or the problem is said by the GOV.UK patterns', () => {
  test.each<[QuestionKind, Typed | string, object, unknown]>([
    ['text', '  a word  ', {}, 'a word'],
    ['text', 'four', { max: 3, called: 'your code' }, ['Your code must be 3 characters or less']],
    ['text', '👩‍🦽', { max: 3 }, '👩‍🦽'],
    ['text', '', { called: 'your code' }, ['Enter your code']],
    ['text', '', {}, ['Enter an answer']],
    ['long-text', 'a\r\nb', { max: 3 }, 'a\nb'],
    ['long-text', 'x'.repeat(1001), {}, ['Answer must be 1,000 characters or less']],
    ['email', 'Ada.Byron+bins@example.co.uk', {}, 'Ada.Byron+bins@example.co.uk'],
    ['telephone', '(01632) 960 001 ext 12', {}, '(01632) 960 001 ext 12'],
    ['telephone', '+44 7700 900982', {}, '+44 7700 900982'],
    [
      'telephone',
      '1234',
      {},
      ['Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'],
    ],
    ['name', ' Nguyễn \t Văn A ', {}, 'Nguyễn Văn A'],
    ['name', '李', {}, '李'],
    [
      'address',
      { 'q-line1': '1 High St', 'q-line2': 'Flat 2', 'q-town': 'Westbourne', 'q-postcode': ' w1a-1 aa' },
      {},
      { line1: '1 High St', line2: 'Flat 2', town: 'Westbourne', postcode: 'W1A 1AA' },
    ],
    [
      'address',
      { 'q-postcode': 'W1' },
      {},
      [
        'q-line1: Enter address line 1, typically the building and street',
        'q-town: Enter town or city',
        'q-postcode: Enter a full UK postcode, like AA3 1AB',
      ],
    ],
    ['date', day('1', '2', '2024'), {}, '2024-02-01'],
    ['date', day('29', 'feb', '2024'), {}, '2024-02-29'],
    ['date', day('29', '2', '2023'), { called: 'the day' }, ['q-day: The day must be a real date']],
    ['date', day('31', 'ju', '2023'), {}, ['q-day: Date must be a real date']],
    ['date', day('1', '', ''), { called: 'the day' }, ['q-month: The day must include a month and year']],
    ['date', day('1', '2', '24'), {}, ['q-year: Date must include a year of 4 numbers']],
    ['date', day('24', '11', '2026'), { latestDays: 0 }, ['q-day: Date must be today or in the past']],
    ['date', day('23', '11', '2026'), { latestDays: 0 }, '2026-11-23'],
    ['date', day('23', '11', '2026'), { earliestDays: 1 }, ['q-day: Date must be in the future']],
    [
      'date',
      day('8', '11', '2026'),
      { earliestDays: -14 },
      ['q-day: Date must be the same as or after 9 November 2026'],
    ],
    [
      'date',
      day('2', '1', '2027'),
      { latest: '2027-01-01' },
      ['q-day: Date must be the same as or before 1 January 2027'],
    ],
    ['long-text', 'one two\nthree', { maxWords: 3 }, 'one two\nthree'],
    ['long-text', ' a  b\tc\r\nd ', { maxWords: 3 }, ['Answer must be 3 words or less']],
    ['long-text', 'x'.repeat(61), { maxWords: 3 }, ['Answer must be 60 characters or less']],
    ['radios', 'garden', { options: bins }, 'garden'],
    ['radios', 'Blue', { options: bins }, 'Blue'],
    ['radios', 'constructor', { options: bins, called: 'which bin' }, ['Select which bin']],
    ['yes-no', 'no', {}, false],
    ['yes-no', 'perhaps', { called: 'it is late' }, ['Select yes if it is late']],
    ['checkboxes', { q: ['Blue', 'garden', 'garden'] }, { options: bins }, ['garden', 'Blue']],
    [
      'checkboxes',
      { q: ['Blue', 'None'] },
      { options: bins, called: 'the bins' },
      ['Select the bins, or select “None”'],
    ],
    ['checkboxes', { q: ['Blue', 'black'] }, { options: bins }, ['Select at least one option']],
    ['number', '1,234', {}, 1234],
    ['number', '-0', {}, 0],
    ['number', '2.50', { decimal: true }, 2.5],
    ['number', '2.5', { called: 'the count' }, ['The count must be a whole number']],
    ['number', '1e9', {}, ['Answer must be a number']],
    ['number', '9'.repeat(400), {}, ['Answer must be a number']],
    ['number', '0', { least: 1 }, ['Answer must be 1 or more']],
    ['number', '3', { most: 2 }, ['Answer must be 2 or less']],
    ['declaration', 'yes', { statement: 'I agree' }, true],
    ['declaration', 'no', { statement: 'I agree' }, ['Select “I agree” to go on']],
  ])('%s: %j %j', (kind, typed, more, expected) => {
    expect(readForTests(kind, typed, more)).toEqual(expected);
  });

  test.each([
    'a@b\r\nBcc: x@example.org',
    'a@example.org,b@example.org',
    'a b@example.org',
    '"a"@example.org',
    'a@example',
    'a..b@example.org',
    'аda@example.org',
    'a@exаmple.org',
    '<a@example.org>',
    `${'a'.repeat(65)}@example.org`,
    'a@-example.org',
  ])('%j is no e-mail address that a mail may be sent to', (typed) => {
    expect(readForTests('email', typed)).toEqual([
      'Enter an email address in the correct format, like name@example.com',
    ]);
  });
});

test('inputs about the person carry their autocomplete purpose (WCAG 1.3.5)', () => {
  const purposes = (blockType: QuestionKind, more: object = {}) =>
    meaningOf({ blockType })
      .inputs({ name: 'q', ...more })
      .map(({ purpose }) => purpose);
  expect(purposes('name')).toEqual(['name']);
  expect(purposes('email')).toEqual(['email']);
  expect(purposes('telephone')).toEqual(['tel']);
  expect(purposes('address')).toEqual(['address-line1', 'address-line2', 'address-level2', 'postal-code']);
  expect(purposes('date', { ofBirth: true })).toEqual(['bday-day', 'bday-month', 'bday-year']);
  expect(purposes('date')).toEqual([undefined, undefined, undefined]);
});
