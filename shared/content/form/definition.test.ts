import { expect, test } from 'vitest';
import { definitionOf, stepSlugs } from './definition.ts';

test('each step has an address of its own, whatever it is called', () => {
  expect(
    stepSlugs([{ title: 'Check' }, { title: 'About you' }, { title: 'About you!' }, { title: '李' }]),
  ).toEqual(['check-2', 'about-you', 'about-you-2', 'step-4']);
});

test('conditions mean what the editor said', () => {
  const test = (question: string) => ({ blockType: 'answer-test', question, operator: 'answered' }) as const;
  const { steps } = definitionOf({
    id: 'f',
    updatedAt: '',
    content: {
      title: 'F',
      steps: [
        {
          blockType: 'form-step',
          title: 'A',
          questions: [],
          showIf: [
            test('a'),
            { blockType: 'any-of', tests: [test('b'), { blockType: 'condition-use', condition: 'c' }] },
            { blockType: 'none-of', tests: [test('d')] },
          ],
        },
      ],
    },
  });
  const answered = (question: string) => ({ question, operator: 'answered' });
  expect(steps[0]?.showIf).toEqual({
    all: [answered('a'), { any: [answered('b'), { named: 'c' }] }, { not: { any: [answered('d')] } }],
  });
});
