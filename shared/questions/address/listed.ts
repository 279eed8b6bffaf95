import type { Say } from '../say.ts';

/** An address that a lookup gave. */
export interface ListedAddress {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
  /** With the seal of the site, which only the site can read: it belongs to these very lines. */
  readonly uprn?: string;
}

/** What became of a lookup: a list, which may be empty, or the reason why there is none. */
export interface Found {
  /** As it is written, or as it was typed if it is none. */
  readonly postcode: string;
  readonly addresses: readonly ListedAddress[];
  readonly problem?: 'postcode' | 'busy' | 'unavailable';
}

/** What people are told of it. */
export const foundWords = ({ postcode, addresses, problem }: Found, say: Say): string => {
  if (problem) return say(problems[problem]);
  const count = addresses.length;
  if (!count)
    return say('We found no address for %1. Check the postcode, or enter the address by hand.', postcode);
  return count === 1 ? say('1 address found') : say('%1 addresses found', count);
};

/** An address in one line, to choose it. */
export const listedWords = ({ line1, line2, town, postcode }: ListedAddress): string =>
  [line1, line2, town, postcode].filter(Boolean).join(', ');

const problems = {
  postcode: 'Enter a full UK postcode, like AA3 1AB',
  busy: 'There were too many searches from your connection. Wait a minute, or enter the address by hand.',
  unavailable: 'We cannot look addresses up at the moment. Enter the address by hand.',
} as const;
