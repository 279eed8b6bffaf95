import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, sentenceName, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { nameQuestion } from './schema.ts';

export const name: Meaning<BlockValue<typeof nameQuestion>, string> = {
  inputs: (question) => [{ name: question.name, purpose: 'name' }],
  read: (question, entries) => {
    const typed = typedInto(entries, question.name).replace(/\s+/g, ' ');
    if (!typed) return nothing(question, `Enter ${question.called || 'your full name'}`);
    if ([...typed].length > 150)
      return wrong(question.name, `${sentenceName(question, 'name')} must be 150 characters or less`);
    return understood(typed);
  },
  typed: (answer, question) => typedOnce(question.name, answer),
  shown: (answer) => answer,
};
