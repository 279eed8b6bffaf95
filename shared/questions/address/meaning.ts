import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, understood } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { ukPostcode } from '../postcode/ukPostcode.ts';
import type { Say } from '../say.ts';
import type { addressQuestion } from './schema.ts';

type AddressQuestion = BlockValue<typeof addressQuestion>;

export interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
  /** The Unique Property Reference Number, if the address was taken from a list and left as it is. */
  readonly uprn?: string;
}

/**
 * The inputs of an address in order, as the GOV.UK pattern has them, with their W3C autocomplete purposes, and
 * what is said of one that was left empty.
 */
export const addressParts = {
  line1: {
    label: 'Address line 1',
    purpose: 'address-line1',
    missing: 'Enter address line 1, typically the building and street',
  },
  line2: { label: 'Address line 2', purpose: 'address-line2', missing: '' },
  town: { label: 'Town or city', purpose: 'address-level2', missing: 'Enter town or city' },
  postcode: { label: 'Postcode', purpose: 'postal-code', missing: 'Enter postcode' },
} as const;

export type AddressPart = keyof typeof addressParts;
const parts = Object.keys(addressParts) as AddressPart[];

/** The name of the input of a part; `uprn` is one that people do not see. */
export const partName = ({ name }: { readonly name: string }, part: AddressPart | 'uprn'): string =>
  `${name}-${part}`;

/** An address that is typed by hand; lookup.ts says what else there is where it can be looked up. */
export const address: Meaning<AddressQuestion, Address> = {
  inputs: (question) =>
    parts.map((part) => ({ name: partName(question, part), purpose: addressParts[part].purpose })),
  read: (question, entries, { say }) => {
    const typed = (part: AddressPart): string => typedInto(entries, partName(question, part));
    if (!parts.some(typed) && (question.optional || question.missing))
      return nothing(question, '', partName(question, 'line1'));
    const problems = parts.flatMap((part) => {
      const message = problemOf(part, typed(part), say);
      return message ? [{ input: partName(question, part), message }] : [];
    });
    if (problems.length) return { problems };
    const postcode = ukPostcode(typed('postcode')) ?? '';
    const line2 = typed('line2');
    return understood({
      line1: typed('line1'),
      town: typed('town'),
      postcode,
      ...(line2 ? { line2 } : {}),
    });
  },
  typed: (answer, question) =>
    new Map(parts.flatMap((part) => (answer[part] ? [[partName(question, part), [answer[part]]]] : []))),
  shown: ({ line1, line2, town, postcode }) => [line1, line2, town, postcode].filter(Boolean).join('\n'),
};

/** What is wrong with a part, by the GOV.UK error message patterns. */
const problemOf = (part: AddressPart, typed: string, say: Say): string | false => {
  if (!typed) return say(addressParts[part].missing);
  if ([...typed].length > 100)
    return say('%1 must be %2 characters or less', say(addressParts[part].label), 100);
  return part === 'postcode' && !ukPostcode(typed) && say('Enter a full UK postcode, like AA3 1AB');
};
