import type { FormDefinition } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { addTo, removeItem } from '#shared/form/items.ts';
import { countOf, isRepeating } from '#shared/form/repeat.ts';
import { ownField } from './ownFields.ts';

/** Entries that changed, and where one goes to from there. */
export interface Changed {
  readonly entries: Entries;
  readonly to: string;
}

/**
 * What was pressed on the list of a repeating step: Remove beside an item, or Continue with “yes, there is
 * another”. Undefined if it was neither.
 */
export const changeList = (
  { steps }: FormDefinition,
  slug: string,
  entries: Entries,
  fields: readonly (readonly [string, string])[],
): Changed | undefined => {
  const step = steps.find((one) => one.slug === slug);
  if (!step || !isRepeating(step)) return undefined;
  const removed = Number(ownField(fields, '_remove'));
  return Number.isInteger(removed) && removed > 0 && removed <= countOf(step, entries)
    ? { entries: removeItem(step, entries, removed), to: slug }
    : addTo(steps, slug, entries);
};
