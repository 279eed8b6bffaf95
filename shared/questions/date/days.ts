import { english } from '../say.ts';
import type { Say } from '../say.ts';

/** Calendar arithmetic on ISO days (`2026-11-23`), free of clocks and zones. */

const months = (say: Say): readonly string[] =>
  say('January February March April May June July August September October November December').split(' ');

/** The ISO day of three numbers; undefined if there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  at.setUTCFullYear(year);
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.toISOString().slice(0, 10) : undefined;
};

/** The day so many days after another, which are never more than to year 1 or 9999: a form may say anything. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + Math.max(-7e5, Math.min(days, 29e5)) * 86_400_000).toISOString().slice(0, 10);

/** As people write it: 23 November 2026. */
export const dayInWords = (day: string, say = english): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months(say)[(month ?? 1) - 1]} ${year}`;
};

/**
 * The number of a month given as a number, a name, or a name's beginning of three letters or more; English
 * names are understood in every language.
 */
export const monthNumber = (typed: string, say: Say): number => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const at = [...months(say), ...months(english)].findIndex((name) =>
    name.toLowerCase().startsWith(typed.toLowerCase()),
  );
  return typed.length < 3 || at < 0 ? 0 : (at % 12) + 1;
};
