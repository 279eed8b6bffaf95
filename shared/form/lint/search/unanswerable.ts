import type { Question } from '../../definition.ts';
import { clockTime } from '../../../questions/time/clock.ts';

/** Why nobody can answer a question, for certain and on any day; nothing if somebody may. */
export const unanswerable = (question: Question): string | undefined => {
  const reasons = why[question.blockType] as ((question: Question) => string | undefined) | undefined;
  return reasons?.(question);
};

type Why = {
  readonly [K in Question['blockType']]?: (
    question: Extract<Question, { blockType: K }>,
  ) => string | undefined;
};

const crossed = (least: number | string | undefined, most: number | string | undefined): boolean =>
  least !== undefined && most !== undefined && least > most;

const why: Why = {
  number: ({ least, most, decimal }) => {
    if (crossed(least, most)) return 'must be at least more than it may be at most';
    const whole = !decimal && crossed(Math.ceil(least ?? -Infinity), Math.floor(most ?? Infinity));
    return whole ? 'must be a whole number, and there is none between its limits' : undefined;
  },
  money: ({ least, most, wholePounds }) => {
    if (crossed(least, most)) return 'must be at least more than it may be at most';
    const whole = wholePounds && crossed(Math.ceil((least ?? 0) / 100), Math.floor((most ?? Infinity) / 100));
    return whole ? 'must be in whole pounds, and there are none between its limits' : undefined;
  },
  date: ({ earliest, latest, earliestDays, latestDays, ...than }) => {
    if (crossed(earliest, latest) || crossed(earliestDays, latestDays)) return 'must be later than it may be';
    const { notBefore, notAfter, notBeforeDays = 0, notAfterDays = 0 } = than;
    return notBefore && notBefore === notAfter && crossed(notBeforeDays, notAfterDays)
      ? 'must be later than it may be'
      : undefined;
  },
  'month-year': ({ earliestMonths, latestMonths }) =>
    crossed(earliestMonths, latestMonths) ? 'must be later than it may be' : undefined,
  time: ({ earliest = '', latest = '' }) =>
    crossed(clockTime(earliest), clockTime(latest)) ? 'must be later than it may be' : undefined,
  rows: ({ least = 1, most = 10 }) => (least > most ? 'needs more rows than it may have' : undefined),
};
