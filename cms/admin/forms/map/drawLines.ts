import { legsOf } from './legsOf.ts';
import type { Leg } from './legsOf.ts';
import { spineOf } from './spineOf.ts';
import type { Line, SpineLines } from './spineOf.ts';
import type { Stop } from './stops.ts';

/** The lines of a map: what each of its rows draws of them, so that they fit together however tall the rows are. */
export interface Drawing {
  /** In the order of the stops: the row of each, and those of its routes below it. */
  readonly rows: readonly { readonly stop: RowLines; readonly ways: readonly RowLines[] }[];
  /** How many lanes there are beside the stops, for routes. */
  readonly lanes: number;
}

/** What one row draws. */
export interface RowLines extends SpineLines {
  readonly lanes: readonly LaneLine[];
}

/** A route's line in its lane: it leaves this row, passes it, or arrives at its stop. */
export interface LaneLine extends Line {
  readonly lane: number;
  readonly part: 'leaves' | 'passes' | 'arrives';
}

/** Draws all lines between stops, and lights those of one trail. */
export const drawLines = (stops: readonly Stop[], trail: readonly string[] = []): Drawing => {
  const firsts = firstRows(stops);
  const legs = legsOf(stops, trail);
  const runs = inLanes(runsOf(stops, firsts, legs));
  const spine = spineOf(stops, legs);
  const lanesAt = (row: number) => ({ lanes: runs.flatMap((run) => linesAt(run, row)) });
  return {
    rows: stops.map(({ ways }, at) => ({
      stop: { ...spine[at]?.stop, ...lanesAt(firsts[at] as number) },
      ways: ways.map((_, n) => ({ ...spine[at]?.ways[n], ...lanesAt((firsts[at] as number) + 1 + n) })),
    })),
    lanes: Math.max(0, ...runs.map(({ lane }) => lane + 1)),
  };
};

const firstRows = (stops: readonly Stop[]): number[] => {
  let row = 0;
  return stops.map(({ ways }) => {
    const first = row;
    row += 1 + ways.length;
    return first;
  });
};

/** All routes to one stop share a line: it begins at the first, is joined by the others, and ends there. */
interface Run {
  readonly sources: readonly { readonly row: number; readonly lit: boolean }[];
  readonly target: number;
}

const runsOf = (stops: readonly Stop[], firsts: readonly number[], legs: readonly Leg[]): Run[] => {
  const sources = stops.flatMap(({ ways }, at) =>
    ways.flatMap(({ to, leads }, n) => {
      const lit = legs.some((leg) => leg.from === at && leg.way === n);
      return leads ? [{ to, row: (firsts[at] as number) + 1 + n, lit }] : [];
    }),
  );
  return stops.flatMap(({ slug }, at) => {
    const here = sources.filter(({ to }) => to === slug);
    return here.length ? [{ sources: here, target: firsts[at] as number }] : [];
  });
};

type PlacedRun = Run & { readonly lane: number };

/** Short runs get the inner lanes, so that few lines cross; two in one lane never share a row. */
const inLanes = (runs: readonly Run[]): PlacedRun[] => {
  const begin = ({ sources }: Run): number => sources[0]?.row ?? 0;
  const length = (run: Run): number => run.target - begin(run);
  const placed: PlacedRun[] = [];
  for (const run of [...runs].sort((a, b) => length(a) - length(b) || begin(a) - begin(b))) {
    const meets = (other: Run): boolean => begin(other) <= run.target && begin(run) <= other.target;
    let lane = 0;
    while (placed.some((other) => other.lane === lane && meets(other))) lane++;
    placed.push({ ...run, lane });
  }
  return placed;
};

const linesAt = ({ sources, target, lane }: PlacedRun, row: number): LaneLine[] => {
  const above = sources.filter((source) => source.row < row);
  const here = sources.find((source) => source.row === row);
  const lit = above.some((source) => source.lit);
  const part = row === target ? 'arrives' : 'passes';
  return [
    ...(above.length && row <= target ? [{ lane, part, lit } as const] : []),
    ...(here ? [{ lane, part: 'leaves', lit: here.lit } as const] : []),
  ];
};
