import { expect, test } from 'vitest';
import type { FormDefinition } from '#shared/form/definition.ts';
import { leanDefinition } from './leanDefinition.ts';

test('a condition keeps whatever name it has; what is in the markup is left out of questions', () => {
  const when = { question: 'q', operator: 'answered' } as const;
  const form: FormDefinition = {
    id: 'f',
    updatedAt: '',
    title: 'F',
    sensitive: false,
    conditions: { hint: when, text: when },
    steps: [
      {
        slug: 's',
        title: 'S',
        questions: [
          { blockType: 'number', name: 'q', label: 'Q', hint: 'long', unit: 'm', showIf: { named: 'hint' } },
        ],
      },
    ],
  };
  const lean = JSON.parse(leanDefinition(form)) as FormDefinition;
  expect(Object.keys(lean.conditions)).toEqual(['hint', 'text']);
  expect(lean.steps[0]?.questions).toEqual([
    { blockType: 'number', name: 'q', label: 'Q', unit: 'm', showIf: { named: 'hint' } },
  ]);
});
