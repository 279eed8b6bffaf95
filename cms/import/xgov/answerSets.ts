import type { SourceQuestion, SourceWalk, State } from './sourceWalk.ts';

/** Answers to the questions that conditions ask about, by page and name; null is left empty. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * For tests: sets of answers that make every decision of a form come out both ways, found by a search along
 * the pages that lead to it, which random ones alone never do; then `more` at random, the same every time.
 * `unmet` is what no answers that were tried bring about, `open` where the search gave up, `said` how many outcomes
 * were met.
 */
export const answerSets = (
  walk: SourceWalk,
  more: number,
): {
  readonly answers: readonly Answers[];
  readonly unmet: readonly string[];
  readonly open: readonly string[];
  readonly said: number;
} => {
  const met = new Set<string>();
  const answers: Answers[] = [];
  const tested = testedQuestions(walk);
  // What has to be answered is: nobody gets on without.
  const least = tested.map((one): [string, unknown] => [keyOf(one), candidates(one)[0]]);
  const take = (found: Answers): void => {
    const whole = new Map([...least, ...found]);
    answers.push(whole);
    for (const one of saidBy(walk, whole)) met.add(one);
  };
  take(new Map());
  const unmet: string[] = [];
  const open: string[] = [];
  for (const { decision, pages } of walk.decisions)
    for (const wanted of [`${decision} is true`, `${decision} is false`]) {
      if (met.has(wanted)) continue;
      const found = search(walk, wanted, pages);
      if (typeof found === 'object') take(found);
      else (found === 'gave up' ? open : unmet).push(wanted);
    }
  const random = numbers(7);
  if (tested.length)
    for (let n = 0; n < more; n++)
      take(new Map(tested.map((one) => [keyOf(one), pick(candidates(one), random)])));
  return { answers, unmet, open, said: met.size };
};

const keyOf = ({ page, name }: SourceQuestion): string => `${page} ${name}`;

/** All pages from the first on, as far as links lead. */
const pagesOf = (walk: SourceWalk): string[] => {
  const found = new Set([walk.start]);
  for (const path of found) for (const next of walk.leadsTo(path)) found.add(next);
  return [...found];
};

const testedQuestions = (walk: SourceWalk): SourceQuestion[] =>
  pagesOf(walk).flatMap((path) => walk.questionsOn(path).filter(({ compared }) => compared.length));

/** What tells apart all that conditions can tell apart about one question. */
const candidates = ({ type, compared, items, optional, alone }: SourceQuestion): unknown[] => {
  // What is not among the options can't be chosen.
  const possible = (value: unknown): boolean => !items.length || items.some((item) => item.value === value);
  const known = [...new Set(compared)].filter(possible);
  const other = items.find(({ value }) => !known.includes(value))?.value;
  const empty = optional ? [null] : [];
  if (type === 'YesNoField') return [true, false, ...empty];
  if (type === 'CheckboxesField') {
    const all = [...known, ...(other === undefined ? [] : [other])];
    return [
      ...(all.length > 7 ? pairsOf(all) : subsetsOf(all)),
      all,
      ...known.map((one) => all.filter((each) => each !== one)),
      ...empty,
    ].filter((one) => !one || (one.length > 0 && (one.length === 1 || !one.includes(alone))));
  }
  if (known.some((value) => typeof value === 'number') && !items.length)
    return [...known.flatMap((value) => [Number(value) - 1, value, Number(value) + 1]), ...empty];
  if (items.length > 1 && known.some((value) => typeof value === 'number'))
    return [...items.map(({ value }) => value), ...empty];
  return [...known, ...(items.length ? (other === undefined ? [] : [other]) : ['something else']), ...empty];
};

const subsetsOf = (values: readonly unknown[]): unknown[][] =>
  values.reduce<unknown[][]>((found, value) => [...found, ...found.map((one) => [...one, value])], [[]]);

/** Each alone, and each with each other: which of two wins is what order decides. */
const pairsOf = (values: readonly unknown[]): unknown[][] =>
  values.flatMap((one, at) => [[one], ...values.slice(at + 1).map((other) => [one, other])]);

const visit = (walk: SourceWalk, path: string, state: State, answers: Answers): State =>
  new Map(state).set(
    path,
    Object.fromEntries(walk.questionsOn(path).map((one) => [one.name, answers.get(keyOf(one)) ?? null])),
  );

const saidBy = (walk: SourceWalk, answers: Answers): string[] => {
  const found: string[] = [];
  let state: State = new Map();
  for (let path: string | undefined = walk.start, guard = 0; path && guard < 1000; guard++) {
    state = visit(walk, path, state, answers);
    const { to, said } = walk.next(path, state);
    found.push(...said.map(({ decision, value }) => `${decision} is ${value}`));
    path = to;
  }
  return found;
};

/** Tries every way of answering along the pages that still lead to where the decision is made. */
const search = (walk: SourceWalk, wanted: string, at: readonly string[]): Answers | 'gave up' | undefined => {
  const reaching = leadingTo(walk, at);
  let steps = 0;
  const dead = new Set<string>();
  const from = (path: string, before: State, answers: Answers): Answers | undefined => {
    const key = `${path} ${JSON.stringify([...answers])}`;
    if (steps++ > mostSteps || dead.has(key)) return undefined;
    const tested = walk.questionsOn(path).filter(({ compared }) => compared.length);
    for (const choice of choices(tested)) {
      const all = new Map([...answers, ...choice]);
      const state = visit(walk, path, before, all);
      const { to, said } = walk.next(path, state);
      if (said.some(({ decision, value }) => `${decision} is ${value}` === wanted)) return all;
      const found = to && reaching.has(to) ? from(to, state, all) : undefined;
      if (found) return found;
    }
    dead.add(key);
    return undefined;
  };
  return from(walk.start, new Map(), new Map()) ?? (steps > mostSteps ? 'gave up' : undefined);
};

const mostSteps = 20_000;

/** The pages from which the pages that decide can be reached. */
const leadingTo = (walk: SourceWalk, deciding: readonly string[]): Set<string> => {
  const pages = pagesOf(walk);
  const found = new Set(pages.filter((path) => deciding.includes(path)));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const path of pages) if (walk.leadsTo(path).some((next) => found.has(next))) found.add(path);
  }
  return found;
};

/** Every combination of answers to the questions of one page. */
const choices = (questions: readonly SourceQuestion[]): [string, unknown][][] =>
  questions.reduce<[string, unknown][][]>(
    (found, question) =>
      found
        .flatMap((one) =>
          candidates(question).map((value): [string, unknown][] => [...one, [keyOf(question), value]]),
        )
        .slice(0, 500),
    [[]],
  );

const pick = (values: readonly unknown[], random: () => number): unknown =>
  values[Math.floor(random() * values.length)];

/** Numbers from 0 to 1 that are the same for a seed (Park and Miller). */
const numbers = (seed: number) => {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
};
