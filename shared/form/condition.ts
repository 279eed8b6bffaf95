/** A question about the answers given so far. Data, never code: editors write no patterns and no scripts. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A condition of the form, by its name. */
  | { readonly named: string }
  | { readonly question: string; readonly operator: Operator; readonly value?: string };

/** What a condition can ask of one answer, as an editor reads it. */
export const operators = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'does-not-contain': 'does not contain',
  more: 'is more than',
  less: 'is less than',
  before: 'is before',
  after: 'is after',
  'count-is': 'has exactly this many',
  'count-more': 'has more than',
  'count-less': 'has fewer than',
  empty: 'is left empty',
  answered: 'is answered',
} as const;

export type Operator = keyof typeof operators;

/** An answer as conditions see it: words, a number, or several words. Undefined: nothing was answered. */
export type Comparable = string | number | readonly string[] | undefined;

/** Conditions by name. */
export type NamedConditions = Readonly<Record<string, Condition>>;

/**
 * Whether a condition holds. Each named condition is worked out once, so the time is linear in the size of
 * all conditions together; one that leads back to itself, or to nothing, does not hold.
 */
export const holds = (
  condition: Condition,
  answerTo: (question: string) => Comparable,
  named: NamedConditions = {},
): boolean => {
  const known = new Map<string, boolean>();
  const judge = (one: Condition): boolean => {
    if ('all' in one) return one.all.every(judge);
    if ('any' in one) return one.any.some(judge);
    if ('not' in one) return !judge(one.not);
    if ('named' in one) return judgeNamed(one.named);
    return tests[one.operator](answerTo(one.question), one.value ?? '');
  };
  const judgeNamed = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, false);
    const result = Object.hasOwn(named, name) && judge(named[name] as Condition);
    known.set(name, result);
    return result;
  };
  return judge(condition);
};

/** The questions that a condition asks about, itself or through named conditions. */
export const questionsIn = (condition: Condition, named: NamedConditions = {}): Set<string> => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (one: Condition): void => {
    if ('all' in one) one.all.forEach(visit);
    else if ('any' in one) one.any.forEach(visit);
    else if ('not' in one) visit(one.not);
    else if ('question' in one) found.add(one.question);
    else if (!seen.has(one.named) && Object.hasOwn(named, one.named)) {
      seen.add(one.named);
      visit(named[one.named] as Condition);
    }
  };
  visit(condition);
  return found;
};

type Test = (answer: Comparable, value: string) => boolean;

const isEmpty = (answer: Comparable): boolean =>
  answer === undefined || (typeof answer !== 'number' && answer.length === 0);

const is: Test = (answer, value) => {
  if (typeof answer === 'number') return value.trim() !== '' && answer === Number(value);
  if (typeof answer === 'string') return folded(answer) === folded(value);
  return answer !== undefined && answer.length === 1 && folded(answer[0] ?? '') === folded(value);
};

const contains: Test = (answer, value) => {
  if (typeof answer === 'object') return answer.some((one) => folded(one) === folded(value));
  return answer !== undefined && value !== '' && folded(String(answer)).includes(folded(value));
};

/** Days, months and times go by calendar and clock; numbers by size. */
const order = (answer: Comparable, value: string): number => {
  if (isEmpty(answer) || typeof answer === 'object' || value.trim() === '') return NaN;
  const when = typeof answer === 'string' && moments.find((shape) => shape.test(answer));
  if (when) return when.test(value) ? Number(answer > value) - Number(answer < value) : NaN;
  return Number(answer) - Number(value);
};

/** By how many an answer has more than a value says; what holds one thing counts as one. */
const surplus = (answer: Comparable, value: string): number => {
  const size = typeof answer === 'object' ? answer.length : isEmpty(answer) ? 0 : 1;
  return value.trim() === '' ? NaN : size - Number(value);
};

const tests: Readonly<Record<Operator, Test>> = {
  is,
  'is-not': (answer, value) => !is(answer, value),
  contains,
  'does-not-contain': (answer, value) => !contains(answer, value),
  more: (answer, value) => order(answer, value) > 0,
  less: (answer, value) => order(answer, value) < 0,
  before: (answer, value) => order(answer, value) < 0,
  after: (answer, value) => order(answer, value) > 0,
  'count-is': (answer, value) => surplus(answer, value) === 0,
  'count-more': (answer, value) => surplus(answer, value) > 0,
  'count-less': (answer, value) => surplus(answer, value) < 0,
  empty: isEmpty,
  answered: (answer) => !isEmpty(answer),
};

const folded = (words: string): string => words.trim().toLowerCase();

/** ISO days, months and times of day: text that sorts as they do, each among its own kind. */
const moments = [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d\d:\d\d$/];
