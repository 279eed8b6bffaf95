import { expect, test } from 'vitest';
import { check, inWords } from '../../schema/check.ts';
import { readForTests } from '../readForTests.ts';
import { selectQuestion } from './schema.ts';

const { options } = selectQuestion.examples.ordinary;

test('an option is chosen by its value; the empty line and what is not in the list are no answer', () => {
  const more = { options, called: 'the ward' };
  expect(readForTests('select', 'harbour', more)).toBe('harbour');
  for (const typed of ['', 'Harbour', 'constructor'])
    expect(readForTests('select', typed, more)).toEqual(['Select the ward']);
  expect(readForTests('select', '', { options })).toEqual(['Select an option']);
});

test('an editor is told that hints would be lost in a list', () => {
  const hinted = [...options, { blockType: 'option', label: 'Other', hint: 'Say which' }];
  const checked = check(selectQuestion, { name: 'q', label: 'Q', options: hinted });
  expect(checked.ok ? '' : inWords(checked.problems)).toBe(
    'options.3.hint: A list has no room for hints: use radios',
  );
});
