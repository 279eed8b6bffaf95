import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { monthNumber } from '../date/days.ts';
import { nothing, sentenceName, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { monthInWords, monthsAfter } from './months.ts';
import type { monthYearQuestion } from './schema.ts';

type MonthYearQuestion = BlockValue<typeof monthYearQuestion>;

/** An ISO month, such as `2026-11`. */
export const monthYear: Meaning<MonthYearQuestion, string> = {
  inputs: ({ name }) => [{ name: `${name}-month` }, { name: `${name}-year` }],
  read: (question, entries, { today }) => {
    const [monthInput, yearInput] = [`${question.name}-month`, `${question.name}-year`];
    const month = typedInto(entries, monthInput);
    const year = typedInto(entries, yearInput);
    const called = sentenceName(question, 'date');
    if (!month && !year)
      return nothing(question, `Enter ${question.called || 'a month and year'}`, monthInput);
    if (!month) return wrong(monthInput, `${called} must include a month`);
    if (!year) return wrong(yearInput, `${called} must include a year`);
    if (!/^\d{4}$/.test(year)) return wrong(yearInput, `${called} must include a year of 4 numbers`);
    const number = monthNumber(month);
    if (number < 1 || number > 12) return wrong(monthInput, `${called} must include a real month`);
    const answer = `${year}-${String(number).padStart(2, '0')}`;
    const problem = limitBroken(question, answer, today);
    return problem ? wrong(monthInput, `${called} must be ${problem}`) : understood(answer);
  },
  typed: (answer, { name }) => {
    const [year = '', month = ''] = answer.split('-');
    return new Map([
      [`${name}-month`, [String(Number(month))]],
      [`${name}-year`, [year]],
    ]);
  },
  shown: (answer) => monthInWords(answer),
  cell: (answer) => answer,
  compared: (answer) => answer,
};

/** Which limit a month breaks, as the end of "… must be". */
const limitBroken = (
  { earliestMonths, latestMonths }: MonthYearQuestion,
  month: string,
  today: string,
): string | undefined => {
  const latest = latestMonths !== undefined && monthsAfter(today, latestMonths);
  const earliest = earliestMonths !== undefined && monthsAfter(today, earliestMonths);
  if (latest && month > latest)
    return nearNow[`latest ${latestMonths}`] ?? `the same as or before ${monthInWords(latest)}`;
  if (earliest && month < earliest)
    return nearNow[`earliest ${earliestMonths}`] ?? `the same as or after ${monthInWords(earliest)}`;
  return undefined;
};

const nearNow: Readonly<Record<string, string>> = {
  'latest -1': 'before this month',
  'latest 0': 'this month or in the past',
  'earliest 0': 'this month or in the future',
  'earliest 1': 'after this month',
};
