import type { Comparable } from '../../form/condition.ts';
import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, understood, wrong } from '../meaning.ts';
import type { Meaning, Surroundings } from '../meaning.ts';
import { dayInWords, daysAfter, isoDay, monthNumber } from './days.ts';
import type { dateQuestion } from './schema.ts';

type DateQuestion = BlockValue<typeof dateQuestion>;

const parts = ['day', 'month', 'year'] as const;

/** An ISO day. */
export const date: Meaning<DateQuestion, string> = {
  inputs: ({ name, ofBirth }) =>
    parts.map((part) => ({ name: `${name}-${part}`, ...(ofBirth ? { purpose: `bday-${part}` } : {}) })),
  read: (question, entries, around) => {
    const [day = '', month = '', year = ''] = parts.map((part) =>
      typedInto(entries, `${question.name}-${part}`),
    );
    const typed = { day, month, year };
    const empty = parts.filter((part) => !typed[part]);
    const first = `${question.name}-${empty[0] ?? 'day'}`;
    const { say } = around;
    const called = question.called || say('date');
    if (empty.length === 3) return notEntered(question, say, 'a date', first);
    if (empty.length)
      return wrong(
        first,
        say('%1 must include a %2', called, empty.map((part) => say(part)).join(say(' and '))),
      );
    if (!/^\d{4}$/.test(year))
      return wrong(`${question.name}-year`, say('%1 must include a year of 4 numbers', called));
    const iso = /^\d{1,2}$/.test(day)
      ? isoDay(Number(year), monthNumber(month, say), Number(day))
      : undefined;
    if (!iso) return wrong(first, say('%1 must be a real date', called));
    const problem = limitBroken(question, iso, around);
    return problem ? wrong(first, say('%1 must be %2', called, problem)) : understood(iso);
  },
  typed: (answer, { name }) => {
    const [year = '', month = '', day = ''] = answer.split('-');
    return new Map(
      Object.entries({ day: String(Number(day)), month: String(Number(month)), year }).map(
        ([part, value]) => [`${name}-${part}`, [value]],
      ),
    );
  },
  shown: (answer, _, say) => dayInWords(answer, say),
  cell: (answer) => answer,
  compared: (answer) => answer,
};

/** Which limit a day breaks, as the end of "… must be". */
const limitBroken = (question: DateQuestion, day: string, { today, answerTo, say }: Surroundings): string => {
  const { earliestDays, latestDays, notBefore = '', notAfter = '' } = question;
  /** No limit, no problem. */
  const from = (known: Comparable, days?: number): string =>
    days !== undefined && isDay(known) ? daysAfter(known, days) : '';
  const tooLate = (limit = '', near?: string): string | false =>
    limit !== '' && day > limit && say(near ?? 'the same as or before %1', dayInWords(limit, say));
  const tooEarly = (limit = '', near?: string): string | false =>
    day < limit && say(near ?? 'the same as or after %1', dayInWords(limit, say));
  return (
    tooLate(from(today, latestDays), nearToday[`latest ${latestDays}`]) ||
    tooEarly(from(today, earliestDays), nearToday[`earliest ${earliestDays}`]) ||
    tooLate(question.latest) ||
    tooEarly(question.earliest) ||
    tooLate(from(answerTo(notAfter), question.notAfterDays ?? 0)) ||
    tooEarly(from(answerTo(notBefore), question.notBeforeDays ?? 0)) ||
    ''
  );
};

/** The answer that a limit counts from may be of any kind, until its editor is told. */
const isDay = (known: Comparable): known is string =>
  typeof known === 'string' && /^\d{4}-\d\d-\d\d$/.test(known) && Date.parse(known) < Infinity;

const nearToday: Readonly<Record<string, string>> = {
  'latest -1': 'in the past',
  'latest 0': 'today or in the past',
  'earliest 0': 'today or in the future',
  'earliest 1': 'in the future',
};
