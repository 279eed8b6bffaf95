import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import type { Entries } from '../../form/entries.ts';
import { nothing, understood } from '../meaning.ts';
import type { InputProblem, Meaning } from '../meaning.ts';
import { ukPostcode } from '../postcode/ukPostcode.ts';
import type { addressQuestion } from './schema.ts';

type AddressQuestion = BlockValue<typeof addressQuestion>;

export interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
}

/** The inputs of an address in order, as the GOV.UK pattern has them. */
export const addressParts = {
  line1: {
    label: 'Address line 1',
    purpose: 'address-line1',
    missing: 'address line 1, typically the building and street',
  },
  line2: { label: 'Address line 2 (optional)', purpose: 'address-line2', missing: undefined },
  town: { label: 'Town or city', purpose: 'address-level2', missing: 'town or city' },
  postcode: { label: 'Postcode', purpose: 'postal-code', missing: 'postcode' },
} as const;

type Part = keyof typeof addressParts;
const parts = Object.keys(addressParts) as Part[];

/** The name of the input of a part. */
export const partName = (question: { readonly name: string }, part: Part): string =>
  `${question.name}-${part}`;

export const address: Meaning<AddressQuestion, Address> = {
  inputs: (question) =>
    parts.map((part) => ({ name: partName(question, part), purpose: addressParts[part].purpose })),
  read: (question, entries) => {
    const typed = partsTyped(question, entries);
    if (parts.every((part) => !typed[part]) && (question.optional || question.missing))
      return nothing(question, '', partName(question, 'line1'));
    const problems = parts.flatMap((part) => problemOf(question, part, typed[part]));
    if (problems.length) return { problems };
    const { line2, ...rest } = typed;
    const postcode = ukPostcode(typed.postcode) ?? '';
    return understood({ ...rest, postcode, ...(line2 ? { line2 } : {}) });
  },
  typed: (answer, question) =>
    new Map(parts.flatMap((part) => (answer[part] ? [[partName(question, part), [answer[part]]]] : []))),
  shown: ({ line1, line2, town, postcode }) => [line1, line2, town, postcode].filter(Boolean).join('\n'),
};

const partsTyped = (question: AddressQuestion, entries: Entries): Record<Part, string> => ({
  line1: typedInto(entries, partName(question, 'line1')),
  line2: typedInto(entries, partName(question, 'line2')),
  town: typedInto(entries, partName(question, 'town')),
  postcode: typedInto(entries, partName(question, 'postcode')),
});

const problemOf = (question: AddressQuestion, part: Part, typed: string): InputProblem[] => {
  const input = partName(question, part);
  const { label, missing } = addressParts[part];
  if (!typed) return missing ? [{ input, message: `Enter ${missing}` }] : [];
  if ([...typed].length > 100)
    return [{ input, message: `${label.replace(' (optional)', '')} must be 100 characters or less` }];
  if (part === 'postcode' && !ukPostcode(typed))
    return [{ input, message: 'Enter a full UK postcode, like AA3 1AB' }];
  return [];
};
