import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, tooLong, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { webAddressQuestion } from './schema.ts';

/**
 * A named host, never a bare number or somebody@somewhere, so that staff who follow it see where it leads;
 * ASCII letters only in the host, as look-alikes are for deceiving. After it nothing invisible, no blanks
 * and nothing that browsers read in more than one way.
 */
const shape =
  /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{1,5})?(?:[/?#][^\s\p{C}<>"\\^`{|}]*)?$/iu;

const longest = 2000;

/** An http or https address, in full. */
export const webAddress: Meaning<BlockValue<typeof webAddressQuestion>, string> = {
  inputs: ({ name, own }) => [{ name, ...(own ? { purpose: 'url' } : {}) }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a web address');
    if (typed.length > longest) return tooLong(question, say, 'web address', longest);
    if (!shape.test(typed))
      return wrong(
        question.name,
        say('Enter a web address in the correct format, like https://www.example.com'),
      );
    const [, scheme = 'https://', rest = ''] = /^(https?:\/\/)?(.*)$/i.exec(typed) ?? [];
    return understood(scheme.toLowerCase() + rest);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => answer,
};
