import { dayInWords } from '../date/days.ts';
import { english } from '../say.ts';

/** An ISO month as people write it: November 2026. */
export const monthInWords = (month: string, say = english): string => dayInWords(`${month}-1`, say).slice(2);

/** The ISO month so many months after that of a day, which are never more than to year 1 or 9999. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + Math.max(-24e3, Math.min(months, 9e4))))
    .toISOString()
    .slice(0, 7);
};
