import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, tooLong, typedOnce, understood } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { nameQuestion } from './schema.ts';

export const name: Meaning<BlockValue<typeof nameQuestion>, string> = {
  inputs: (question) => [{ name: question.name, purpose: 'name' }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name).replace(/\s+/g, ' ');
    if (!typed) return notEntered(question, say, 'your full name');
    if ([...typed].length > 150) return tooLong(question, say, 'name', 150);
    return understood(typed);
  },
  typed: (answer, question) => typedOnce(question.name, answer),
  shown: (answer) => answer,
};
