import { expect, test } from 'vitest';
import { definitionOf } from '../../content/form/definition.ts';
import { findings } from '../../form/lint/findings.ts';
import { journey, submittedAnswers, toCheck } from '../../form/journey.ts';
import { check } from '../../schema/check.ts';
import { contentQuestion } from './schema.ts';

const words = { blockType: 'content', name: 'words', label: 'Read this' } as const;
const name = { blockType: 'name', name: 'who', label: 'Who?' } as const;
const asksOfWords = { blockType: 'answer-test', question: 'words', operator: 'is', value: 'x' } as const;
const contentWith = (questions: object[]) => ({
  title: 'F',
  steps: [{ blockType: 'form-step' as const, title: 'One', questions: questions as never }],
});
const form = (questions: object[]) =>
  definitionOf({ id: 'f', updatedAt: '', content: contentWith(questions) });

test('words between questions are shown, but neither checked, sent nor waited for', () => {
  const way = journey(form([words, name]), new Map([['who', ['Ada']]]), '2026-11-23');
  const [visit] = way.visits;
  expect(visit?.asked.map(({ question }) => question.name)).toEqual(['words', 'who']);
  expect(visit && toCheck(visit).map(({ question }) => question.name)).toEqual(['who']);
  expect(submittedAnswers(way).map((one) => one.name)).toEqual(['who']);
  expect(journey(form([words]), new Map(), '2026-11-23').stuck).toBeUndefined();
});

test('no condition can ask about them', () => {
  const dependent = contentWith([words, { ...name, showIf: [asksOfWords] }]);
  expect(findings(dependent).map(({ rule }) => rule)).toContain('question-gone');
});

test('an editor is told of a line that opens nothing', () => {
  expect(check(contentQuestion, { name: 'q', label: 'Q', look: 'details' }).ok).toBe(false);
  expect(check(contentQuestion, { name: 'q', label: 'Q', look: 'inset' }).ok).toBe(true);
});
