import type { Problem } from '../../schema/types.ts';

/** A form that is ever closed says why, and what else people can do. */
export const wrongTimes = ({ opens, closes, closedText }: OpeningTimes): Problem[] => [
  ...(opens && closes && Date.parse(closes) <= Date.parse(opens)
    ? [{ path: 'closes', message: 'It has to close after it opens' }]
    : []),
  ...((opens || closes) && !closedText
    ? [{ path: 'closedText', message: 'Say why the form is closed, and what people can do instead' }]
    : []),
];

interface OpeningTimes {
  readonly opens?: string;
  readonly closes?: string;
  readonly closedText?: unknown;
}
