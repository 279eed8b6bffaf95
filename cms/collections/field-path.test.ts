import { expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import { prose } from '#shared/schema/prose.ts';
import { fieldPath } from './field-path.ts';

const content = {
  title: 'Borrow a skip',
  steps: [
    { blockType: 'form-step', title: 'You', questions: [{ blockType: 'text', label: 'Name', name: 'name' }] },
    { blockType: 'form-exit', title: 'No', text: prose('You can’t.') },
    { blockType: 'gone' },
  ],
};
const shownAt = (path: string) => fieldPath(form.fields, content, path);

test.each([
  ['a field, where it is', 'steps.0.questions.0.label', 'steps.0.questions.0.label'],
  ['a list, at the list', 'steps.0.questions', 'steps.0.questions'],
  ['a whole step, at its title', 'steps.0', 'steps.0.title'],
  ['a whole ending, at its title', 'steps.1', 'steps.1.title'],
  ['a whole question, at its words', 'steps.0.questions.0', 'steps.0.questions.0.label'],
  ['a place inside rich text, at the rich text', 'steps.1.text.root.0.2', 'steps.1.text'],
  ['a block of a kind that is gone, at the list that holds it', 'steps.2', 'steps'],
  ['a block that is not there, at the list that would hold it', 'steps.7.title', 'steps'],
])('a problem is shown where Payload has a field: of %s', (_, path, shown) => {
  expect(shownAt(path)).toBe(shown);
});

test('what stands beside the content is shown beside it', () => {
  expect(['slug', '_status', ''].map(shownAt)).toEqual(['slug', '_status', '']);
});
