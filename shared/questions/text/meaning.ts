import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, sentenceName, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { textQuestion } from './schema.ts';

const longest = 500;

export const text: Meaning<BlockValue<typeof textQuestion>, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries) => {
    const typed = typedInto(entries, question.name);
    const { max = longest } = question;
    if (!typed) return nothing(question, `Enter ${question.called || 'an answer'}`);
    if ([...typed].length > max)
      return wrong(question.name, `${sentenceName(question, 'answer')} must be ${max} characters or less`);
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
