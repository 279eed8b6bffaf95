import type { Stored } from './documents.ts';

/** Where a moment lies to the time between two others. */
export type Phase = 'before' | 'during' | 'after';

/** How a moment (ms since 1970) lies to two date fields of a document; an empty one is no limit. */
export const phaseOf = (
  stored: Stored,
  [from, until]: readonly [from: string, until: string],
  now: number,
): Phase => {
  if (now < (moment(stored, from) ?? -Infinity)) return 'before';
  return now < (moment(stored, until) ?? Infinity) ? 'during' : 'after';
};

/** Whether a moment (ms since 1970) lies between two date fields of a document. */
export const isDuring = (
  stored: Stored,
  between: readonly [from: string, until: string],
  now: number,
): boolean => phaseOf(stored, between, now) === 'during';

const moment = ({ document }: Stored, name: string): number | undefined => {
  const value = (document.content as Readonly<Record<string, unknown>>)[name];
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
};
