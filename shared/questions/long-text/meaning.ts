import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, sentenceName, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { longTextQuestion } from './schema.ts';

type LongText = BlockValue<typeof longTextQuestion>;

/** How many characters a question takes. */
export const limitOf = ({ max }: { readonly max?: number }): number => max ?? 1000;

/** Browsers post a line break as two characters; it counts, and is kept, as one. */
export const countable = (typed: string): string => typed.replace(/\r\n?/g, '\n');

export const longText: Meaning<LongText, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries) => {
    const typed = countable(typedInto(entries, question.name));
    const limit = limitOf(question);
    if (!typed) return nothing(question, `Enter ${question.called || 'an answer'}`);
    if ([...typed].length > limit)
      return wrong(
        question.name,
        `${sentenceName(question, 'answer')} must be ${grouped(limit)} characters or less`,
      );
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
  cell: (answer) => answer,
};

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
