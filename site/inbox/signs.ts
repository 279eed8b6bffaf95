import type { AddressRequest } from './formRequest.ts';
import { ownField } from './ownFields.ts';

/** Signs that a machine filled the form in: a person looks first, and nothing is thrown away. */
export const signs = (
  fields: readonly (readonly [string, string])[],
  refused: readonly string[],
): string[] => [
  ...(ownField(fields, '_website') ? ['A field that people do not see was filled in'] : []),
  ...(refused.some((name) => !name.startsWith('_'))
    ? ['Fields were posted that the form does not have']
    : []),
];

/** A sign of somebody who began before the form closed and sent after it: a person decides. */
export const tooLate = ({ opening }: AddressRequest): string[] =>
  opening === 'closing' ? ['It was sent in the hour after the form had closed'] : [];

/** Seconds in which nobody reads and answers a form. */
const few = 4;

/** The same sign of somebody who was too quick. */
export const tooFast = (seconds: number): string[] =>
  seconds < few ? [`It was filled in within ${few} seconds`] : [];
