import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { emailQuestion } from './schema.ts';

/**
 * One plain address: no blanks, commas, quotes or control characters, so that it can never become two
 * addresses or a second header of a mail; letters of ASCII only, as look-alikes are for deceiving.
 */
const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

export const email: Meaning<BlockValue<typeof emailQuestion>, string> = {
  inputs: ({ name }) => [{ name, purpose: 'email' }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'an email address');
    if (typed.length > 254 || !shape.test(typed) || typed.includes('..'))
      return wrong(question.name, say('Enter an email address in the correct format, like name@example.com'));
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
