import type { Condition } from './condition.ts';
import { checkSlug } from './definition.ts';
import type { Route, Step } from './definition.ts';

/** Whether a condition holds just now; what has none always does. */
export type IsTrue = (condition: Condition | undefined) => boolean;

/** Where somebody comes to: the number of a step, or how many there are; an ending is met by a route alone. */
export interface Place {
  readonly at: number;
  readonly routed: boolean;
}

/** Goes through the steps from the first, visiting each that opens: the slug of the ending that was met, or `check`. */
export const follow = (steps: readonly Step[], isTrue: IsTrue, visit: (step: Step) => void): string => {
  for (let place: Place = { at: 0, routed: false }; ;) {
    const step = steps[place.at];
    if (!step) return checkSlug;
    if (!opens(step, place, isTrue)) place = { at: place.at + 1, routed: false };
    else {
      visit(step);
      if (step.exit) return step.slug;
      place = after(steps, place.at, routeFrom(step, isTrue));
    }
  }
};

/** Whether somebody who comes to a step is shown it. */
export const opens = ({ exit, showIf }: Step, { routed }: Place, isTrue: IsTrue): boolean =>
  exit ? routed : isTrue(showIf);

/** The first route of a step that is true. */
export const routeFrom = ({ routes }: Step, isTrue: IsTrue): Route | undefined =>
  routes?.find(({ when }) => isTrue(when));

/** Where a step leads, by a route or to the next. A route that leads back counts for none. */
export const after = (steps: readonly Step[], at: number, route: Route | undefined): Place => {
  const slugs: readonly (string | undefined)[] = steps.map(({ slug }) => slug);
  const target = route?.to === checkSlug ? steps.length : slugs.lastIndexOf(route?.to);
  return target > at ? { at: target, routed: true } : { at: at + 1, routed: false };
};
