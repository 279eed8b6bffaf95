import { expect, test } from 'vitest';
import { journeysOf } from './journeysOf.ts';
import { numberedSteps, runsOf } from './numberedSteps.ts';
import { stepByStep } from './schema.ts';

const step = (title: string, logic: 'number' | 'and' | 'or', page?: string) => ({
  blockType: 'journey-step' as const,
  title,
  logic,
  ...(page
    ? { contents: [{ blockType: 'journey-link' as const, words: page, inside: { type: 'page', id: page } }] }
    : {}),
});

test('“and” and “or” do not count', () => {
  const steps = [step('a', 'number'), step('b', 'and'), step('c', 'or'), step('d', 'number')];
  expect(numberedSteps(steps).map(({ number }) => number)).toEqual([1, undefined, undefined, 2]);
});

test('a journey can’t begin with “and” or “or”', () => {
  expect(stepByStep.problems?.({ title: 'x', steps: [step('a', 'or')] })).toMatchObject([
    { path: 'steps.0.logic' },
  ]);
  expect(stepByStep.problems?.({ title: 'x', steps: [step('a', 'number')] })).toEqual([]);
});

test('links that follow each other are one list, and text between them parts it', () => {
  const [example] = stepByStep.examples.ordinary.steps;
  expect(runsOf(example?.contents).map((run) => (run.kind === 'links' ? run.links.length : 'text'))).toEqual([
    'text',
    2,
  ]);
  expect(runsOf(undefined)).toEqual([]);
});

test('a page is part of a journey if a step links to it, and the step is marked', () => {
  const mention = {
    title: 'Party',
    href: '/party',
    content: { steps: [step('a', 'number', 'road'), step('b', 'and')] },
  };
  expect(journeysOf([mention], { type: 'page', id: 'road' })[0]?.steps).toMatchObject([
    { href: '/party#step-1', isCurrent: true },
    { href: '/party#step-2', isCurrent: false },
  ]);
  expect(journeysOf([mention], { type: 'guide', id: 'road' })).toEqual([]);
});
