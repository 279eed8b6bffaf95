import type { Question } from '../../definition.ts';
import { monthsAfter } from '../../../questions/month-year/months.ts';
import { isDay, nearDay } from './moments.ts';
import type { Plan, Variable } from './plan.ts';

type DateQuestion = Extract<Question, { blockType: 'date' }>;

/** More days than these are not tried for one question. */
const most = 40;

/**
 * For each date question the days at which anything changes: those that conditions name, its limits, and those
 * of the dates whose limit it is or that limit it, so many days before or after.
 */
export const dayEdges = (plan: Plan, today: string | undefined): ReadonlyMap<string, readonly string[]> => {
  const dates = plan.variables.flatMap(({ question, ...rest }) =>
    question.blockType === 'date' ? [{ ...rest, question }] : [],
  );
  const edges = new Map(dates.map((one) => [one.question.name, new Set(ownEdges(one, one.question, today))]));
  const links = dates.flatMap(({ question }) => limitsOf(question));
  // Each round passes the days on by one limit; there are never more rounds than dates.
  for (let round = 0, before = -1; round < dates.length && before !== sizeOf(edges); round++) {
    before = sizeOf(edges);
    for (const { of, on, days } of links) {
      pass(edges.get(on), edges.get(of), days);
      pass(edges.get(of), edges.get(on), -days);
    }
  }
  return new Map([...edges].map(([name, days]) => [name, [...days].slice(0, most)]));
};

/**
 * The days on which a form may be filled in that matter: limits that count from today move with it. Days that
 * are past are told by `isPast`: what could be then is no fault now, what can be only then is not impossible.
 */
export const daysOfFilling = (plan: Plan, today: string): string[] => {
  const fixed = dayEdges(plan, undefined);
  const found = plan.variables.flatMap(({ question, atoms, inside }) => {
    if (question.blockType === 'month-year') {
      const { earliestMonths, latestMonths } = question;
      return [...atoms, ...inside].flatMap(({ value }) =>
        /^\d{4}-(0[1-9]|1[0-2])$/.test(value.trim())
          ? [earliestMonths, latestMonths].flatMap((months) =>
              months === undefined
                ? []
                : [-1, 0, 1].map((near) => `${monthsAfter(`${value.trim()}-01`, near - months)}-01`),
            )
          : [],
      );
    }
    if (question.blockType !== 'date') return [];
    const edges = fixed.get(question.name) ?? [];
    return [question.earliestDays, question.latestDays].flatMap((days) =>
      days === undefined ? [] : edges.flatMap((edge) => [-1, 0, 1].map((near) => nearDay(edge, near - days))),
    );
  });
  return [...new Set([today, ...found.sort()])].slice(0, most);
};

const ownEdges = (
  { atoms, inside }: Pick<Variable, 'atoms' | 'inside'>,
  question: DateQuestion,
  today?: string,
): string[] => {
  const { earliest, latest, earliestDays, latestDays } = question;
  const said = [...atoms, ...inside].map(({ value }) => value.trim());
  const moving = today
    ? [earliestDays, latestDays].flatMap((days) => (days === undefined ? [] : [nearDay(today, days)]))
    : [];
  return [...said, earliest ?? '', latest ?? '', ...moving].filter(isDay);
};

const limitsOf = ({ name, notBefore, notBeforeDays = 0, notAfter, notAfterDays = 0 }: DateQuestion) => [
  ...(notBefore ? [{ of: name, on: notBefore, days: notBeforeDays }] : []),
  ...(notAfter ? [{ of: name, on: notAfter, days: notAfterDays }] : []),
];

const pass = (from: Set<string> | undefined, to: Set<string> | undefined, days: number): void => {
  if (to) for (const day of from ?? []) if (to.size < most) to.add(nearDay(day, days));
};

const sizeOf = (edges: ReadonlyMap<string, ReadonlySet<string>>): number =>
  [...edges.values()].reduce((sum, { size }) => sum + size, 0);
