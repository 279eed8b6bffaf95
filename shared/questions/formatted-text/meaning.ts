import { typedInto } from '../../form/entries.ts';
import type { BlockValue } from '../../schema/types.ts';
import { countable, longText } from '../long-text/meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { formattedTextQuestion } from './schema.ts';

type FormattedText = BlockValue<typeof formattedTextQuestion>;

/** What begins a line of a list, as people type it, and as word processors and web pages put it on the clipboard. */
const bullet = /^[ \t]*(?:[•·◦▪‣⁃\uf0b7][ \t]*|(?:[-–—*]|o(?=\t))[ \t]+)(?=\S)/;
const number = /^[ \t]*(\d{1,3})[.)][ \t]+(?=\S)/;

/** A text with its lists in one shape: `- ` or `1. ` before each line; and no more than one empty line in a row. */
export const inShape = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd().replace(bullet, '- ').replace(number, '$1. '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const formattedText: Meaning<FormattedText, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, around) => {
    const typed = inShape(countable(typedInto(entries, question.name)));
    const { blockType: _, ...same } = question;
    return longText.read({ ...same, blockType: 'long-text' }, new Map([[question.name, [typed]]]), around);
  },
  typed: (answer, { name }) => new Map([[name, [answer]]]),
  shown: (answer) => answer.replace(/^- /gm, '• '),
};
