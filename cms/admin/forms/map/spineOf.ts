import type { Leg } from './legsOf.ts';
import type { Stop } from './stops.ts';

/** A piece of a line; `lit`: it is on the way that is shown. */
export interface Line {
  readonly lit: boolean;
}

/** What one row draws of the line on which people go on from step to step. */
export interface SpineLines {
  /** Into this row from above, and out of it below. */
  readonly above?: Line;
  readonly below?: Line;
  /** Around a step that is not always asked, for all of its rows. */
  readonly around?: Line & { readonly begins: boolean; readonly ends: boolean };
}

/** The line from step to step: for each stop what its own row draws, and those of its routes. */
export const spineOf = (
  stops: readonly Stop[],
  legs: readonly Leg[],
): { readonly stop: SpineLines; readonly ways: readonly SpineLines[] }[] => {
  const { into, around } = flowOf(stops);
  /** Where a leg begins to run along this line; what it passes from there on is not asked. */
  const begin = (leg: Leg): number => (leg.way === undefined ? leg.from : leg.landing);
  const passed = (at: number): boolean =>
    legs.some((leg) => at < leg.to && at > leg.from && at >= begin(leg));
  const litInto = (at: number): boolean => legs.some((leg) => begin(leg) < at && at <= leg.to);

  return stops.map(({ kind, ways, next }, at) => {
    if (kind === 'ending') {
      // It goes by: endings stand between two steps.
      const after = stops.findIndex((stop, n) => n > at && stop.kind !== 'ending');
      const by = into[after] ? through(litInto(after)) : {};
      return { stop: by, ways: ways.map(() => by) };
    }
    const past = passed(at);
    const isAround = around[at] ?? false;
    const straight = past && !isAround;
    const litOut = straight || legs.some((leg) => leg.from === at && leg.way === undefined);
    const beside = (row: number): SpineLines =>
      isAround ? { around: { lit: past, begins: row === 0, ends: row === ways.length } } : {};
    return {
      stop: {
        ...(into[at] ? { above: { lit: straight || (!past && litInto(at)) } } : {}),
        ...(next === undefined ? {} : { below: { lit: litOut } }),
        ...beside(0),
      },
      ways: ways.map((_, n) => ({ ...(next === undefined ? {} : through(litOut)), ...beside(n + 1) })),
    };
  });
};

const through = (lit: boolean): SpineLines => ({ above: { lit }, below: { lit } });

/** Into which stops people come by going on, and around which of them they may go. */
const flowOf = (stops: readonly Stop[]): { readonly into: boolean[]; readonly around: boolean[] } => {
  const into: boolean[] = [];
  const around: boolean[] = [];
  let flows = false;
  stops.forEach(({ kind, next, onlyIf }, at) => {
    if (kind === 'ending') return;
    into[at] = flows;
    around[at] = flows && onlyIf !== undefined;
    // Past a step that is not always asked, people come even if it leads elsewhere.
    flows = next !== undefined || around[at];
  });
  return { into, around };
};
