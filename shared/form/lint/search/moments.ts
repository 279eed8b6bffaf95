import { daysAfter, isoDay } from '../../../questions/date/days.ts';
import { monthsAfter } from '../../../questions/month-year/months.ts';
import { clockTime } from '../../../questions/time/clock.ts';
import type { Telling } from './representatives.ts';

/** The days at which anything changes, with those before and after them. */
export const daysFor = (_question: never, { days, today }: Telling): string[] => [
  ...new Set([today, ...days].filter(isDay).flatMap((day) => [day, nearDay(day, -1), nearDay(day, 1)])),
];

/** Months, likewise. */
export const monthsFor = (
  question: { readonly earliestMonths?: number; readonly latestMonths?: number },
  { atoms, today }: Telling,
): string[] => {
  const { earliestMonths = 0, latestMonths = 0 } = question;
  const said = atoms
    .map(({ value }) => value.trim())
    .filter((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value));
  const edges = [
    monthsAfter(today, 0),
    monthsAfter(today, earliestMonths),
    monthsAfter(today, latestMonths),
    ...said,
  ];
  return [...new Set(edges.flatMap((month) => [-1, 0, 1].map((more) => monthsAfter(`${month}-01`, more))))];
};

/** Times of day, likewise. */
export const timesFor = (
  question: { readonly earliest?: string; readonly latest?: string },
  { atoms }: Telling,
): string[] => {
  const limits = [question.earliest, question.latest].map((limit) => clockTime(limit ?? ''));
  const said = atoms.map(({ value }) => value.trim()).filter((value) => clockTime(value) === value);
  const edges = ['12:00', ...limits, ...said].filter((time) => time !== undefined);
  return [...new Set(edges.flatMap((time) => [-1, 0, 1].map((more) => minutesAfter(time, more))))];
};

/** Whether it is a day that there is. */
export const isDay = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year !== undefined && isoDay(Number(year), Number(month), Number(day)) === value;
};

/** A day before or after, in the years that can be typed. */
export const nearDay = (day: string, days: number): string => {
  const near = Date.parse(day) + days * 86_400_000;
  return near < Date.parse('0000-01-02') || near > Date.parse('9999-12-30') ? day : daysAfter(day, days);
};

const minutesAfter = (time: string, more: number): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = Math.min(Math.max(hours * 60 + minutes + more, 0), 24 * 60 - 1);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
