import { typedInto } from '../form/entries.ts';
import { nothing, typedOnce, understood, wrong } from './meaning.ts';
import type { Asked, Meaning } from './meaning.ts';
import { labelOf, valueOf } from './optionValue.ts';
import type { Option } from './optionValue.ts';

/** One option out of several: its value is the answer, however they are laid out. */
export const oneOption: Meaning<Asked & { readonly options: readonly Option[] }, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const sentence = say('Select %1', question.called || say('an option'));
    if (!typed) return nothing(question, sentence);
    return question.options.some((one) => valueOf(one) === typed)
      ? understood(typed)
      : wrong(question.name, sentence);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer, { options }) => labelOf(options, answer),
  compared: (answer) => answer,
};
