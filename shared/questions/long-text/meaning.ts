import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, tooLong, typedOnce, understood } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { longTextQuestion } from './schema.ts';

type LongText = BlockValue<typeof longTextQuestion>;

/** How many characters a question takes; where words are counted, as many as so few words never have. */
export const limitOf = ({ max, maxWords }: Pick<LongText, 'max' | 'maxWords'>): number =>
  max ?? (maxWords ? maxWords * 20 : 1000);

/** The words of a text, as the count below its box counts them. */
export const countWords = (typed: string): number => typed.match(/\S+/g)?.length ?? 0;

/** Browsers post a line break as two characters; it counts, and is kept, as one. */
export const countable = (typed: string): string => typed.replace(/\r\n?/g, '\n');

export const longText: Meaning<LongText, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = countable(typedInto(entries, question.name));
    const { maxWords } = question;
    const limit = limitOf(question);
    if (!typed) return notEntered(question, say, 'an answer');
    if (maxWords && countWords(typed) > maxWords)
      return tooLong(question, say, 'answer', maxWords, '%1 must be %2 words or less');
    if ([...typed].length > limit) return tooLong(question, say, 'answer', limit);
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
  cell: (answer) => answer,
};
