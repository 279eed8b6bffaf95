import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { telephoneQuestion } from './schema.ts';

export const telephone: Meaning<BlockValue<typeof telephoneQuestion>, string> = {
  inputs: ({ name }) => [{ name, purpose: 'tel' }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a telephone number');
    // Kept as it was typed; an extension such as "ext 12" may follow.
    const [, number = ''] = /^(\+?[0-9 ().-]{5,30})(?: ?(?:ext|x)\.? ?[0-9]{1,6})?$/i.exec(typed) ?? [];
    const digits = number.replace(/\D/g, '').length;
    if (digits < 9 || digits > 15)
      return wrong(
        question.name,
        say('Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'),
      );
    return understood(typed);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
