import { expect, test } from 'vitest';
import { form } from '../content/form/schema.ts';
import { checkPublished } from './check.ts';

test('a form that a new rule objects to stays public: only who publishes it the next time is told', () => {
  const [step, ...steps] = form.examples.ordinary.steps;
  const routes = [{ blockType: 'form-route', to: 'nowhere' }];
  const content = { ...form.examples.ordinary, steps: [{ ...step, routes }, ...steps] };
  expect(form.objections?.(content as never)).not.toEqual([]);
  const document = {
    type: 'form',
    id: '1',
    slug: 'bins',
    locale: 'en',
    updatedAt: '2026-01-05T09:00:00.000Z',
  };
  expect(checkPublished({ ...document, content })).toMatchObject({ ok: true });
  // What is of another shape is refused as ever.
  expect(checkPublished({ ...document, content: { ...content, steps: 'many' } })).toMatchObject({
    ok: false,
  });
});
