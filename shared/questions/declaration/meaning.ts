import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, typedOnce, understood } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { declarationQuestion } from './schema.ts';

/** Always true: whoever does not tick it can't go on. */
export const declaration: Meaning<BlockValue<typeof declarationQuestion>, true> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) =>
    typedInto(entries, question.name) === 'yes'
      ? understood(true as const)
      : nothing(question, say('Select “%1” to go on', question.statement)),
  typed: (_answer, { name }) => typedOnce(name, 'yes'),
  shown: (_answer, { statement }) => statement,
  cell: () => 'Yes',
  compared: () => 'yes',
};
