import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { optionsIn } from '../optionLines.ts';
import { labelOf, valueOf } from '../optionValue.ts';
import type { Option } from '../optionValue.ts';
import { folded } from './folded.ts';
import type { autocompleteQuestion } from './schema.ts';

type Autocomplete = Omit<BlockValue<typeof autocompleteQuestion>, 'showIf'>;

/** What there is to choose from; what stands for "not in the list" comes last. */
export const optionsOf = ({ list, none }: Pick<Autocomplete, 'list' | 'none'>): Option[] => [
  ...optionsIn(list),
  ...(none ? [{ value: notListed, label: none }] : []),
];

/** The value of what is not in the list. */
export const notListed = 'not-listed';

/** The option that somebody chose, or typed in the same words. */
export const optionMeant = (options: readonly Option[], typed: string): Option | undefined =>
  options.find((one) => valueOf(one) === typed) ??
  options.find(({ label }) => label === typed) ??
  options.find(({ label }) => folded(label) === folded(typed));

/** The value of the option that was chosen or typed. */
export const autocomplete: Meaning<Autocomplete, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const called = question.called || say('an option');
    if (!typed) return nothing(question, say('Select %1', called));
    const option = optionMeant(optionsOf(question), typed);
    if (option) return understood(valueOf(option));
    return wrong(
      question.name,
      question.none
        ? say('Select %1 from the list, or select “%2”', called, question.none)
        : say('Select %1 from the list', called),
    );
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer, question) => labelOf(optionsOf(question), answer),
  compared: (answer) => answer,
};
