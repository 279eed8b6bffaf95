import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import type { Entries } from '../../form/entries.ts';
import { notEntered, understood } from '../meaning.ts';
import type { InputProblem, Meaning } from '../meaning.ts';
import { ukPostcode } from '../postcode/ukPostcode.ts';
import { english } from '../say.ts';
import type { Say } from '../say.ts';
import { gridReference } from './gridReference.ts';
import type { placeQuestion } from './schema.ts';

type PlaceQuestion = BlockValue<typeof placeQuestion>;

/** Where something is, said in at least one way. */
export interface Place {
  readonly description?: string;
  readonly postcode?: string;
  /** `SD 123 456`, with three to five digits each way. */
  readonly gridReference?: string;
}

/** The ways to say where something is, in order, with the piece of the input's name. */
export const placeParts = {
  description: 'description',
  postcode: 'postcode',
  gridReference: 'grid',
} as const;

type Part = keyof typeof placeParts;
const parts = Object.keys(placeParts) as Part[];

/** The name of the input of a part. */
export const placeInput = (question: { readonly name: string }, part: Part): string =>
  `${question.name}-${placeParts[part]}`;

const longest = 500;

export const place: Meaning<PlaceQuestion, Place> = {
  // Not about the person who answers: a browser must not fill in where they live.
  inputs: (question) => parts.map((part) => ({ name: placeInput(question, part) })),
  read: (question, entries, { say }) => {
    const typed = parts.filter((part) => typedAs(question, entries, part));
    if (!typed.length)
      return notEntered(
        question,
        say,
        'a description, a postcode or a grid reference',
        placeInput(question, 'description'),
      );
    const read = typed.map((part) => [part, understand[part](typedAs(question, entries, part))] as const);
    const problems = read.flatMap(([part, value]): InputProblem[] =>
      value ? [] : [{ input: placeInput(question, part), message: wrong[part](say) }],
    );
    return problems.length ? { problems } : understood(Object.fromEntries(read));
  },
  typed: (answer, question) =>
    new Map(parts.flatMap((part) => (answer[part] ? [[placeInput(question, part), [answer[part]]]] : []))),
  shown: ({ description, postcode, gridReference: reference }, _, say = english) =>
    [description, postcode, reference && say('Grid reference %1', reference)].filter(Boolean).join('\n'),
};

const typedAs = (question: PlaceQuestion, entries: Entries, part: Part): string =>
  typedInto(entries, placeInput(question, part));

/** What was meant; undefined if it can't be taken. */
const understand: Readonly<Record<Part, (typed: string) => string | undefined>> = {
  description: (typed) => {
    const words = typed.replace(/\r\n?/g, '\n');
    return [...words].length > longest ? undefined : words;
  },
  postcode: ukPostcode,
  gridReference,
};

const wrong: Readonly<Record<Part, (say: Say) => string>> = {
  description: (say) => say('%1 must be %2 characters or less', say('description'), longest),
  postcode: (say) => say('Enter a full UK postcode, like AA3 1AB'),
  gridReference: (say) => say('Enter a grid reference in Great Britain, like SD 123 456'),
};
