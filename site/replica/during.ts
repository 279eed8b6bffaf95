import type { Stored } from './documents.ts';

/** Whether a moment (ms since 1970) lies between two date fields of a document; an empty one is no limit. */
export const isDuring = (
  stored: Stored,
  [from, until]: readonly [from: string, until: string],
  now: number,
): boolean => (moment(stored, from) ?? -Infinity) <= now && now < (moment(stored, until) ?? Infinity);

const moment = ({ document }: Stored, name: string): number | undefined => {
  const value = (document.content as Readonly<Record<string, unknown>>)[name];
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
};
