import type { Sign } from './Mark.tsx';
import type { Review } from './review.ts';
import type { Stop } from './map/stops.ts';

type Counted = Pick<Review, 'errors' | 'warnings' | 'examples'>;

/** One sentence on a form: what the desk says as well when it refuses to publish it. */
export const verdict = ({ errors }: Pick<Review, 'errors'>): string =>
  errors.length ? mustBePutRight(errors.length) : 'Nothing keeps this form from being published';

/** The sentence on things that keep a form from being published. */
export const mustBePutRight = (count: number): string =>
  count === 1
    ? '1 problem must be put right before you can publish'
    : `${count} problems must be put right before you can publish`;

/** The strip's first words. */
export const findingsInShort = ({ errors, warnings }: Counted): string => {
  const problems = errors.length ? `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}` : '';
  const looks = warnings.length ? `${warnings.length} to look at` : '';
  return [problems, looks].filter(Boolean).join(', ') || 'Nothing is wrong';
};

/** The strip's words on the examples. */
export const examplesInShort = ({ examples }: Counted): string => {
  const hold = examples.filter(({ holds }) => holds).length;
  if (!examples.length) return 'No examples';
  if (hold < examples.length) return `${examples.length - hold} of ${examples.length} examples fail`;
  return examples.length === 1 ? 'The example holds' : `All ${examples.length} examples hold`;
};

/** The sign beside the strip's first words. */
export const signOf = ({ errors, warnings }: Counted): Sign => {
  if (errors.length) return 'error';
  return warnings.length ? 'warning' : 'right';
};

/** What a stop is called: by its number and title, or where its number is no help, by its title. */
export const stopInWords = (stops: readonly Stop[], slug: string): string => {
  const stop = stops.find((one) => one.slug === slug);
  if (!stop) return `“${slug}”, which is not there`;
  const title = stop.title || 'no title yet';
  return stop.number === undefined ? `“${title}”` : `${stop.number} “${title}”`;
};
