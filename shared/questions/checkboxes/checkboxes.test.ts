import { expect, test } from 'vitest';
import { check, inWords } from '../../schema/check.ts';
import { checkboxesQuestion } from './schema.ts';

test('an editor is told to put “none of these” last, where the word “or” parts it from the others', () => {
  const [first, ...others] = checkboxesQuestion.examples.ordinary.options;
  const options = [{ ...first, alone: true }, ...others];
  const checked = check(checkboxesQuestion, { name: 'q', label: 'Q', options });
  expect(checked.ok ? '' : inWords(checked.problems)).toBe(
    'options.0.alone: What can’t be chosen with others has to stand last',
  );
});
