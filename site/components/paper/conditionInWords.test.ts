import { expect, test } from 'vitest';
import type { Condition, Operator } from '#shared/form/condition.ts';
import type { Question } from '#shared/form/definition.ts';
import '#shared/questions/meanings.ts';
import { conditionInWords } from './conditionInWords.ts';
import { paperWords } from './paperWords.ts';

const options = [{ blockType: 'option', label: 'Garden waste', value: 'garden' }];
const questions = [
  { blockType: 'yes-no', name: 'tag', label: 'Tag?' },
  { blockType: 'radios', name: 'bin', label: 'Bin?', options },
  { blockType: 'date', name: 'day', label: 'Day?' },
  { blockType: 'number', name: 'age', label: 'Age?' },
  { blockType: 'money', name: 'fee', label: 'Fee?' },
  { blockType: 'text', name: 'words', label: 'Words?' },
] as unknown as readonly Question[];
const asked = new Map(questions.map((question, at) => [question.name, { question, number: at + 1 }]));
const inWords = (condition: Condition, conditions = {}) =>
  conditionInWords(condition, { conditions }, asked, paperWords.en);
const is = (question: string, value: string, operator: Operator = 'is') => ({ question, operator, value });

test.each<[Condition, string]>([
  [is('tag', 'yes'), 'your answer to question 1 is “Yes”'],
  [is('bin', 'garden'), 'your answer to question 2 is “Garden waste”'],
  [is('day', '2026-12-24', 'after'), 'your answer to question 3 is after 24 December 2026'],
  [is('age', '9', 'more'), 'your answer to question 4 is more than 9'],
  [is('fee', '12.50', 'less'), 'your answer to question 5 is less than £12.50'],
  [is('words', '$& %q', 'contains'), 'your answer to question 6 includes “$& %q”'],
  [is('words', '', 'empty'), 'you left question 6 empty'],
  [
    { all: [is('tag', 'yes'), { any: [is('age', '1'), is('age', '2')] }] },
    'your answer to question 1 is “Yes”, and (your answer to question 4 is 1, or your answer to question 4 is 2)',
  ],
  [
    { not: { any: [is('tag', 'yes'), is('bin', 'garden')] } },
    'your answer to question 1 is not “Yes”, and your answer to question 2 is not “Garden waste”',
  ],
  [{ not: is('age', '9', 'more') }, 'it is not true that your answer to question 4 is more than 9'],
])('%j is said so that it can be decided with a pen', (condition, words) => {
  expect(inWords(condition)).toBe(words);
});

test('a condition with a name is said in full, and one that leads back to itself ends', () => {
  const named = { 'has-tag': is('tag', 'yes'), circle: { not: { named: 'circle' } } };
  expect(inWords({ named: 'has-tag' }, named)).toBe('your answer to question 1 is “Yes”');
  expect(inWords({ not: { named: 'has-tag' } }, named)).toBe('your answer to question 1 is not “Yes”');
  expect(inWords({ named: 'circle' }, named)).toContain('you are told to');
  expect(inWords({ named: 'constructor' }, named)).toBe('you are told to');
});
