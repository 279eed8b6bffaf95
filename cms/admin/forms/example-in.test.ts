import { expect, test } from 'vitest';
import { formExample } from '#shared/content/form/example.ts';
import { exampleIn } from './example-in.ts';

const keep = (example: unknown) => exampleIn({ type: 'guildhall-keep-example', example });

test('an example out of a preview is taken as it is, and nothing beside it', () => {
  for (const example of Object.values(formExample.examples)) expect(keep(example)).toEqual(example);
  expect(keep({ ...formExample.examples.ordinary, _status: 'published' })).toEqual(
    formExample.examples.ordinary,
  );
});

test('one that no form could hold is refused in words', () => {
  for (const [example, words] of [
    [undefined, 'is not a set of fields'],
    [{}, 'is missing'],
    [{ title: 'x', end: 'Not a name!' }, 'Where people must end'],
    [{ title: 'x'.repeat(200), end: 'check' }, '120'],
    [{ title: 'x', end: 'check', answers: [{ blockType: 'form-step' }] }, "can't hold this block"],
  ] as const)
    expect(keep(example)).toEqual({ problem: expect.stringContaining(words) });
});

test('what the preview says besides is none of its business', () => {
  for (const message of [undefined, null, 'ready', { type: 'payload-live-preview', ready: true }, []])
    expect(exampleIn(message)).toBeUndefined();
});
