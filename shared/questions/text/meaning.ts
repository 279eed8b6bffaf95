import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, tooLong, typedOnce, understood } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { textQuestion } from './schema.ts';

const longest = 500;

export const text: Meaning<BlockValue<typeof textQuestion>, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const { max = longest } = question;
    if (!typed) return notEntered(question, say, 'an answer');
    if ([...typed].length > max) return tooLong(question, say, 'answer', max);
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
