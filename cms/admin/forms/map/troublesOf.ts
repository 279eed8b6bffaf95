import type { Review, Said } from '../review.ts';
import type { Stop } from './stops.ts';

/** How much is wrong at a stop, and at which of its routes. */
export interface Trouble {
  readonly errors: number;
  readonly warnings: number;
  readonly ways: ReadonlySet<number>;
}

/** What is wrong where on the map, by the slugs of stops. */
export const troublesOf = (
  stops: readonly Stop[],
  { errors, warnings }: Pick<Review, 'errors' | 'warnings'>,
): Map<string, Trouble> => {
  const isAt = (stop: Stop) => (finding: Said) =>
    finding.step === undefined ? isInside(finding.path, stop.path) : finding.step === stop.slug;
  return new Map(
    stops.flatMap((stop) => {
      const [wrong, odd] = [errors.filter(isAt(stop)), warnings.filter(isAt(stop))];
      if (!wrong.length && !odd.length) return [];
      const ways = stop.ways.flatMap(({ path }, n) =>
        [...wrong, ...odd].some((finding) => isInside(finding.path, path)) ? [n] : [],
      );
      return [[stop.slug, { errors: wrong.length, warnings: odd.length, ways: new Set(ways) }] as const];
    }),
  );
};

const isInside = (path: string, place: string | undefined): boolean =>
  place !== undefined && `${path}.`.startsWith(`${place}.`);
