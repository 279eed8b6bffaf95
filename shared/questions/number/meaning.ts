import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { numberQuestion } from './schema.ts';

export const number: Meaning<BlockValue<typeof numberQuestion>, number> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const { least, most, decimal, name } = question;
    if (!typed) return notEntered(question, say, 'a number');
    const called = question.called || say('answer');
    const bare = typed.replace(/[\s,]/g, '');
    if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(bare)) return wrong(name, say('%1 must be a number', called));
    // Adding nothing makes 0 of -0, which JSON would lose.
    const value = Number(bare) + 0;
    if (!decimal && !Number.isInteger(value)) return wrong(name, say('%1 must be a whole number', called));
    if (least !== undefined && value < least) return wrong(name, say('%1 must be %2 or more', called, least));
    if (most !== undefined && value > most) return wrong(name, say('%1 must be %2 or less', called, most));
    return understood(value);
  },
  typed: (answer, { name }) => typedOnce(name, plain(answer)),
  shown: (answer, { unit }) => (unit ? `${plain(answer)} ${unit}` : plain(answer)),
  cell: (answer) => plain(answer),
  compared: (answer) => answer,
};

/** Without an exponent, however small: nine places are all that is read. */
const plain = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(9).replace(/\.?0+$/, '');
