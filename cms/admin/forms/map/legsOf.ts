import type { Stop } from './stops.ts';

/** One piece of a way through a form, from one stop to the next one met, by their places on the map. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  /** Which route was taken; none if one simply went on. */
  readonly way?: number;
  /** Where the route led, or going on: further up than `to`, where steps that are not asked were passed. */
  readonly landing: number;
}

/** How one comes through the stops that a trail names, in their order. What the map does not have is left out. */
export const legsOf = (stops: readonly Stop[], trail: readonly string[]): Leg[] => {
  const places = placesOf(stops, trail);
  return places.slice(1).flatMap((to, n) => legOf(stops, places[n] as number, to));
};

/** Where the stops of a trail are on the map, each once: the items of a repeating step are one stop. */
export const placesOf = (stops: readonly Stop[], trail: readonly string[]): number[] => {
  const places = new Map(stops.map(({ slug }, at) => [slug, at]));
  const found = trail.flatMap(
    (slug) => places.get(slug) ?? places.get(slug.split('.', 1)[0] as string) ?? [],
  );
  return [...new Set(found)];
};

const legOf = (stops: readonly Stop[], from: number, to: number): Leg | [] => {
  const place = (slug: string | undefined): number => stops.findIndex((stop) => stop.slug === slug);
  const { ways, next } = stops[from] as Stop;
  const led = ways.map((way, n) => ({ from, to, way: n, landing: way.leads ? place(way.to) : -1 }));
  const possible = [{ from, to, landing: place(next) }, ...led].filter(
    ({ landing }) => landing > from && landing <= to,
  );
  // Whoever lands on a step that is not asked goes on from there; at an ending nobody does.
  const passesNone = ({ landing }: Leg): boolean =>
    stops
      .slice(landing, to)
      .every(({ kind, onlyIf }, n) => (kind === 'ending' ? n > 0 : onlyIf !== undefined));
  const landsOn = (place: number) => possible.find(({ landing }) => landing === place);
  return landsOn(to) ?? possible.find(passesNone) ?? [];
};
