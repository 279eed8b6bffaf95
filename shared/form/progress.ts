import { checkSlug } from './definition.ts';
import type { Journey } from './journey.ts';

/** How far one is, by what was answered so far: the check of all answers is the last step of all. */
export interface Progress {
  readonly at: number;
  readonly of: number;
}

/** How far the address of a step, or `check`, is; undefined where the journey ends otherwise. A repeating step is one. */
export const progressAt = ({ visits, end }: Journey, address: string): Progress | undefined => {
  const slugs = [...new Set(visits.map(({ step }) => step.slug.split('.', 1)[0])), checkSlug];
  const at = slugs.indexOf(address.split('.', 1)[0]);
  return at < 0 || (address === end && end !== checkSlug) ? undefined : { at: at + 1, of: slugs.length };
};
