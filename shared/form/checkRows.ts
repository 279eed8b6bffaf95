import { toCheck } from './journey.ts';
import type { Visit } from './journey.ts';

/** One line of the check of all answers. */
export interface CheckRow {
  readonly label: string;
  readonly shown: string;
}

/** What is to be checked of a visit, worded; of the list of a repeating step, how many there are. */
export const rowsToCheck = (
  visit: Visit,
  say: { readonly howMany: string; readonly notAnswered: string },
): readonly CheckRow[] =>
  visit.step.list
    ? [{ label: say.howMany, shown: String(visit.step.list.count) }]
    : toCheck(visit).map((one) => ({
        label: one.question.label,
        shown: one.shown || say.notAnswered,
      }));
