import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { english } from '../say.ts';
import type { yesNoQuestion } from './schema.ts';

export const yesNo: Meaning<BlockValue<typeof yesNoQuestion>, boolean> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const sentence = question.called ? say('Select yes if %1', question.called) : say('Select yes or no');
    if (!typed) return nothing(question, sentence);
    return typed === 'yes' || typed === 'no' ? understood(typed === 'yes') : wrong(question.name, sentence);
  },
  typed: (answer, { name }) => typedOnce(name, answer ? 'yes' : 'no'),
  shown: (answer, _, say = english) => say(answer ? 'Yes' : 'No'),
  compared: (answer) => (answer ? 'yes' : 'no'),
};
