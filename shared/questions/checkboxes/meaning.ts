import type { BlockValue } from '../../schema/types.ts';
import { nothing, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { labelOf, valueOf } from '../optionValue.ts';
import type { checkboxesQuestion } from './schema.ts';

/** The values of the ticked options, in the order of the options. */
export const checkboxes: Meaning<BlockValue<typeof checkboxesQuestion>, readonly string[]> = {
  inputs: ({ name }) => [{ name, repeats: true }],
  read: (question, entries, { say }) => {
    const ticked = new Set((entries.get(question.name) ?? []).filter((value) => value !== ''));
    const chosen = question.options.filter((one) => ticked.has(valueOf(one)));
    const called = question.called || say('at least one option');
    const sentence = say('Select %1', called);
    if (!ticked.size) return nothing(question, sentence);
    const values = [...new Set(chosen.map(valueOf))];
    if (values.length !== ticked.size) return wrong(question.name, sentence);
    const alone = chosen.find((one) => one.alone);
    return alone && values.length > 1
      ? wrong(question.name, say('Select %1, or select “%2”', called, alone.label))
      : understood(values);
  },
  typed: (answer, { name }) => new Map([[name, answer]]),
  shown: (answer, { options }) => answer.map((value) => labelOf(options, value)).join('\n'),
  cell: (answer, { options }) => answer.map((value) => labelOf(options, value)).join('; '),
  compared: (answer) => answer,
};
