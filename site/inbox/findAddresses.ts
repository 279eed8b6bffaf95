import type { Step } from '#shared/form/definition.ts';
import type { Found } from '#shared/questions/address/listed.ts';
import type { AddressRequest } from './formRequest.ts';
import { ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';

/** What was looked up for a question while its step was posted. */
export interface FoundFor extends Found {
  /** The question's name, with the item's number in a step that repeats. */
  readonly question: string;
  /** "Find address" was pressed, not "Continue". */
  readonly isAsked: boolean;
}

/**
 * Without JavaScript, "Find address" posts the step: the request with what was found for its page to show. The
 * same for who pressed "Continue" with nothing but a postcode, beside being told to choose.
 */
export const findAddresses = async <R extends AddressRequest>(request: R, post: Post): Promise<R> => {
  if (post.kind !== 'fields' || elsewhere.some((name) => ownField(post.fields, name))) return request;
  const { fields } = post;
  const typed = (name: string): string => fields.find(([one]) => one === name)?.[1].trim() ?? '';
  const asked = ownField(fields, '_find');
  const question = asked || fields.find(([name]) => isOpen(name, typed))?.[0].slice(chosen.length);
  if (!question) return request;
  const found = await request.lookup.find(typed(`${question}-postcode`), request.address);
  return { ...request, found: { ...found, question, isAsked: asked !== '' } };
};

/** Whether the button “Find address” of a question that this step has was pressed: its list is shown, and no more. */
export const isLookingUp = ({ found }: AddressRequest, { questions }: Step): boolean =>
  found?.isAsked === true &&
  questions.some((one) => one.blockType === 'address' && one.lookup && one.name === found.question);

/** Buttons beside Continue, which do something else. */
const elsewhere = ['_save', '_rows', '_upload', '_discard'] as const;

/** The list from which an address is chosen: `_found-` and the question's name. */
export const chosen = '_found-';

/** Whether a field is a list from which nothing was chosen, while a postcode is all that was typed. */
const isOpen = (name: string, typed: (name: string) => string): boolean => {
  if (!name.startsWith(chosen) || typed(name)) return false;
  const question = name.slice(chosen.length);
  const lines = ['line1', 'line2', 'town'].some((part) => typed(`${question}-${part}`));
  return !lines && typed(`${question}-postcode`) !== '';
};
