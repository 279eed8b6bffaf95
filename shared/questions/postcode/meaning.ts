import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { postcodeQuestion } from './schema.ts';
import { ukPostcode } from './ukPostcode.ts';

/** A postcode in capitals with its space. */
export const postcode: Meaning<BlockValue<typeof postcodeQuestion>, string> = {
  inputs: ({ name }) => [{ name, purpose: 'postal-code' }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a postcode');
    const answer = ukPostcode(typed);
    return answer ? understood(answer) : wrong(question.name, say('Enter a full UK postcode, like AA3 1AB'));
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
