import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { nationalInsuranceNumberQuestion } from './schema.ts';

/** Two letters, six digits and A to D, without the prefixes that HMRC never gives out (manual NIM39110). */
const shape = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;

/** Nine characters in capitals without spaces. */
export const nationalInsuranceNumber: Meaning<BlockValue<typeof nationalInsuranceNumberQuestion>, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a National Insurance number');
    const bare = typed.replace(/[\s.-]/g, '').toUpperCase();
    return shape.test(bare)
      ? understood(bare)
      : wrong(question.name, say('Enter a National Insurance number in the correct format'));
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer.replace(/..(?=.)/g, '$& '),
  cell: (answer) => answer,
  compared: (answer) => answer,
};
