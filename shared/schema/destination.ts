import { reference, text } from './fields.ts';
import type { Problem, Reference } from './types.ts';

/**
 * Where a link goes, as two fields of a block: a document of ours, which keeps the link right when it moves,
 * or an address elsewhere. Blocks only: a reference to several types may not stand outside of one.
 */
export const destination = {
  inside: reference('Goes to this on our site', { to: 'linkable' }),
  outside: text('Or to this address elsewhere', {
    format: 'link',
    max: 2000,
    help: 'Only for what is not on this site. Begins with https://',
  }),
} as const;

export interface Destination {
  readonly inside?: Reference;
  readonly outside?: string;
}

/** One of the two has to be there, and only one. */
export const destinationProblems = ({ inside, outside }: Destination): Problem[] => {
  if (inside && outside)
    return [{ path: 'outside', message: 'Choose one: something on our site, or an address elsewhere' }];
  if (!inside && !outside)
    return [{ path: 'inside', message: 'Choose where the link goes: something on our site, or an address' }];
  return [];
};
