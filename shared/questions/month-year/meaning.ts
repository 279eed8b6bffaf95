import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { monthNumber } from '../date/days.ts';
import { notEntered, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { Say } from '../say.ts';
import { monthInWords, monthsAfter } from './months.ts';
import type { monthYearQuestion } from './schema.ts';

type MonthYearQuestion = BlockValue<typeof monthYearQuestion>;

/** An ISO month, such as `2026-11`. */
export const monthYear: Meaning<MonthYearQuestion, string> = {
  inputs: ({ name }) => [{ name: `${name}-month` }, { name: `${name}-year` }],
  read: (question, entries, { today, say }) => {
    const [monthInput, yearInput] = [`${question.name}-month`, `${question.name}-year`];
    const month = typedInto(entries, monthInput);
    const year = typedInto(entries, yearInput);
    const called = question.called || say('date');
    if (!month && !year) return notEntered(question, say, 'a month and year', monthInput);
    if (!month) return wrong(monthInput, say('%1 must include a %2', called, say('month')));
    if (!year) return wrong(yearInput, say('%1 must include a %2', called, say('year')));
    if (!/^\d{4}$/.test(year)) return wrong(yearInput, say('%1 must include a year of 4 numbers', called));
    const number = monthNumber(month, say);
    if (number < 1 || number > 12) return wrong(monthInput, say('%1 must include a real month', called));
    const answer = `${year}-${String(number).padStart(2, '0')}`;
    const problem = limitBroken(question, answer, today, say);
    return problem ? wrong(monthInput, say('%1 must be %2', called, problem)) : understood(answer);
  },
  typed: (answer, { name }) => {
    const [year = '', month = ''] = answer.split('-');
    return new Map([
      [`${name}-month`, [String(Number(month))]],
      [`${name}-year`, [year]],
    ]);
  },
  shown: (answer, _, say) => monthInWords(answer, say),
  cell: (answer) => answer,
  compared: (answer) => answer,
};

/** Which limit a month breaks, as the end of "… must be". */
const limitBroken = (
  { earliestMonths, latestMonths }: MonthYearQuestion,
  month: string,
  today: string,
  say: Say,
): string | undefined => {
  const latest = latestMonths !== undefined && monthsAfter(today, latestMonths);
  const earliest = earliestMonths !== undefined && monthsAfter(today, earliestMonths);
  if (latest && month > latest)
    return say(nearNow[`latest ${latestMonths}`] ?? 'the same as or before %1', monthInWords(latest, say));
  if (earliest && month < earliest)
    return say(
      nearNow[`earliest ${earliestMonths}`] ?? 'the same as or after %1',
      monthInWords(earliest, say),
    );
  return undefined;
};

const nearNow: Readonly<Record<string, string>> = {
  'latest -1': 'before this month',
  'latest 0': 'this month or in the past',
  'earliest 0': 'this month or in the future',
  'earliest 1': 'after this month',
};
