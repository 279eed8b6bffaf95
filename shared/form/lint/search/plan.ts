import { holds } from '../../condition.ts';
import type { Comparable, Condition, NamedConditions, Operator } from '../../condition.ts';
import type { Step } from '../../definition.ts';
import type { Asked, Linted } from '../linted.ts';

/** What a condition asks of one answer. */
export interface Atom {
  readonly question: string;
  readonly operator: Operator;
  readonly value: string;
}

/** An atom with the last place at which a condition asks it: after that it need not be told apart. */
export interface LiveAtom extends Atom {
  readonly until: number;
}

/** A question as the search sees it. */
export interface Variable extends Asked {
  readonly index: number;
  /** What conditions ask of its answer; of a repeating step, of the answers about all items. */
  readonly atoms: readonly LiveAtom[];
  /** What is asked of the answer about one item of several, in its own step. */
  readonly inside: readonly LiveAtom[];
  /** The last place at which the limit of a date counts from this very answer; below 0: none. */
  readonly limitUntil: number;
  /** Questions like it, asked elsewhere. */
  readonly twins: readonly string[];
  /** The last place at which it matters whether it was asked. */
  readonly markUntil: number;
}

/** Places are numbers, in the order in which people pass them. */
export interface Places {
  readonly opens: number;
  readonly questions: readonly number[];
  /** Where the answers about one item were all given. */
  readonly item: number;
  /** Where the answers about all items have come together, and routes are tried. */
  readonly leaves: number;
}

/** What there is to be found out about a form. */
export interface Plan {
  readonly linted: Linted;
  readonly steps: readonly Step[];
  readonly places: readonly Places[];
  readonly variables: readonly Variable[];
  readonly variable: (name: string) => Variable | undefined;
}

/** Works out what the search has to tell apart, and for how long. */
export const planOf = (linted: Linted): Plan => {
  const { steps, conditions } = linted.form;
  let next = 0;
  const places = steps.map(({ questions }): Places => ({
    opens: next++,
    questions: questions.map(() => next++),
    item: next++,
    leaves: next++,
  }));
  const uses = steps.flatMap((step, at) => usesIn(step, at, places[at] as Places));
  const outside = new Map<string, Map<string, LiveAtom>>();
  const inside = new Map<string, Map<string, LiveAtom>>();
  for (const { condition, place, item } of uses)
    for (const atom of atomsIn(condition, conditions)) {
      const asked = linted.questionCalled(atom.question);
      const isInside = item !== undefined && asked?.at === item;
      const atoms = isInside ? inside : outside;
      const known = atoms.get(atom.question) ?? new Map<string, LiveAtom>();
      known.set(`${atom.operator} ${atom.value}`, { ...atom, until: place });
      atoms.set(atom.question, known);
    }
  const limits = new Map<string, number>();
  for (const { question, at, n } of linted.asked)
    if (question.blockType === 'date')
      for (const name of [question.notBefore, question.notAfter])
        if (name) limits.set(name, places[at]?.questions[n] ?? -1);
  const twins = twinsOf(linted);
  const variables = linted.asked.map((asked, index): Variable => {
    const { name } = asked.question;
    const like = twins.get(name) ?? [];
    const last = Math.max(-1, ...like.map(({ at, n }) => places[at]?.questions[n] ?? -1));
    return {
      ...asked,
      index,
      atoms: [...(outside.get(name)?.values() ?? [])],
      inside: [...(inside.get(name)?.values() ?? [])],
      limitUntil: limits.get(name) ?? -1,
      twins: like.map(({ question }) => question.name).filter((one) => one !== name),
      markUntil: last,
    };
  });
  const byName = new Map(variables.map((one) => [one.question.name, one]));
  return { linted, steps, places, variables, variable: (name) => byName.get(name) };
};

/** Whether an atom holds for an answer, by the engine's own word. */
export const isTrueFor = ({ question, operator, value }: Atom, answer: Comparable): boolean =>
  holds({ question, operator, value }, () => answer);

/** What a condition asks, itself or through named ones. */
const atomsIn = (condition: Condition, named: NamedConditions): Atom[] => {
  const found: Atom[] = [];
  const seen = new Set<string>();
  const visit = (one: Condition): void => {
    if ('all' in one) one.all.forEach(visit);
    else if ('any' in one) one.any.forEach(visit);
    else if ('not' in one) visit(one.not);
    else if ('question' in one) found.push({ ...one, value: one.value ?? '' });
    else if (!seen.has(one.named) && Object.hasOwn(named, one.named)) {
      seen.add(one.named);
      visit(named[one.named] as Condition);
    }
  };
  visit(condition);
  return found;
};

interface ConditionUse {
  readonly condition: Condition;
  readonly place: number;
  /** The number of the step about whose items it asks, if that repeats. */
  readonly item?: number;
}

/** Every condition of a step, in the order in which they are asked. */
const usesIn = ({ showIf, questions, repeat, routes }: Step, at: number, places: Places): ConditionUse[] => [
  ...(showIf ? [{ condition: showIf, place: places.opens }] : []),
  ...questions.flatMap(({ showIf: condition }, n) =>
    condition ? [{ condition, place: places.questions[n] as number, ...(repeat ? { item: at } : {}) }] : [],
  ),
  ...(routes ?? []).flatMap(({ when }) => (when ? [{ condition: when, place: places.leaves }] : [])),
];

/**
 * Questions of the same kind in the same words, but for those about several things. “Full name” means another in
 * another step; only a whole question that points to nothing around it means the same everywhere.
 */
const twinsOf = ({ asked }: Linted): Map<string, readonly Asked[]> => {
  const like = Map.groupBy(
    asked.filter(({ step, question }) => !step.repeat && question.label),
    ({ question: { blockType, label }, step: { title } }) =>
      [blockType, label, isWhole(label) ? '' : title].join('|').toLowerCase(),
  );
  return new Map(
    [...like.values()]
      .filter((all) => all.length > 1)
      .flatMap((all) => all.map((one) => [one.question.name, all] as const)),
  );
};

const isWhole = (label: string): boolean =>
  /^(\S+\s+){4,}\S+\?$/.test(label.trim()) &&
  !/\b(this|that|these|those|it|its|they|them|their|he|him|his|she|her|one|other|another)\b/i.test(label);
