import { holds } from '../../condition.ts';
import { checkSlug } from '../../definition.ts';
import type { Step } from '../../definition.ts';
import { after, opens, routeFrom } from '../../follow.ts';
import type { IsTrue, Place } from '../../follow.ts';
import { asks } from '../../../questions/meaningOf.ts';
import { clashesIn } from '../clashesIn.ts';
import type { Linted } from '../linted.ts';
import { choicesOf } from './choices.ts';
import type { Choices } from './choices.ts';
import { daysOfFilling } from './dayEdges.ts';
import { nothingYet } from './facts.ts';
import type { Facts, Found } from './facts.ts';
import { planOf } from './plan.ts';
import type { Plan, Variable } from './plan.ts';
import { beginning, keyMaker } from './state.ts';
import type { State } from './state.ts';
import { visitItems } from './visitItems.ts';

/** So many states are told apart at most; beyond, a few of each step are followed. */
export const bound = 20_000;
const few = 40;

/** What there is to know about all answers that people can give. */
export interface Searched {
  readonly plan: Plan;
  readonly facts: Facts;
}

/**
 * Tries every set of answers that conditions can tell apart, step by step as people meet them. Answers that no
 * later condition can tell apart are followed together, so it is exact and rarely long.
 */
export const search = (linted: Linted, today: string): Searched => {
  const plan = planOf(linted);
  const facts = nothingYet(plan.steps.length);
  // Two questions with one name have one answer: that is put right before anything else.
  if (clashesIn(linted.form).length) facts.given = 0;
  else {
    const budget = { left: bound };
    for (const day of daysOfFilling(plan, today)) explore({ plan, facts, budget, day, isPast: day < today });
  }
  return { plan, facts };
};

/** One day's search. */
interface Exploration {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly budget: { left: number };
  readonly day: string;
  /** What can happen only on a day that is over is no fault any more. */
  readonly isPast: boolean;
}

/** What a part of the search needs of the whole. */
export interface Walker {
  readonly plan: Plan;
  readonly choices: Choices;
  /** Tries conditions as somebody in a state sees them, and notes how they came out. */
  readonly judge: (state: State) => IsTrue;
  /** Keeps of several states those that later conditions can tell apart. */
  readonly layer: (place: number, at: number) => Layer;
  readonly ask: (state: State, variable: Variable | undefined) => State;
}

export interface Layer {
  /** Whether it is a state that the layer did not have. */
  readonly add: (state: State) => boolean;
  readonly states: () => readonly State[];
}

const explore = ({ plan, facts, budget, day, isPast }: Exploration): void => {
  const { steps, places, linted } = plan;
  const keyOf = keyMaker(plan);
  const found = (state: State): Found => ({ state, today: day });

  const judge = (state: State): IsTrue => {
    const answerTo = (name: string) => {
      const variable = plan.variable(name);
      return variable && state.values[variable.index]?.comparable;
    };
    return (condition) => {
      if (!condition) return true;
      const is = holds(condition, answerTo, linted.form.conditions);
      const known = facts.conditions.get(condition) ?? { isEverTrue: false, isEverFalse: false };
      facts.conditions.set(condition, known);
      if (is) known.isEverTrue = true;
      else known.isEverFalse = true;
      return is;
    };
  };

  const layer = (place: number, at: number): Layer => {
    const states = new Map<string, State>();
    return {
      add: (state) => {
        const key = keyOf(state, place, at);
        if (states.has(key)) return false;
        if (budget.left <= 0 && states.size >= few) {
          facts.given = Math.min(facts.given ?? at, at);
          return false;
        }
        budget.left--;
        states.set(key, state);
        return true;
      },
      states: () => [...states.values()],
    };
  };

  /** Notes that a question is asked, and if the same was asked before. */
  const ask = (state: State, variable: Variable | undefined): State => {
    if (!variable) return { ...state, shown: true };
    if (!variable.twins.length) return state.shown ? state : { ...state, shown: true };
    const before = variable.twins.find((name) => state.asked.has(plan.variable(name)?.index ?? -1));
    const { name } = variable.question;
    if (before !== undefined && !isPast && !facts.twice.has(name))
      facts.twice.set(name, { before, at: found(state) });
    return { ...state, shown: true, asked: new Set([...state.asked, variable.index]) };
  };

  const walker: Walker = { plan, choices: choicesOf(plan, day, facts), judge, layer, ask };
  const arrivals = steps.map((_, at) => layer(places[at]?.opens ?? 0, at));
  const arrive = ({ at, routed }: Place, state: State): void => {
    const step = steps[at];
    // Whoever comes to an ending without a route passes it by.
    if (step?.exit && !routed) arrive({ at: at + 1, routed: false }, state);
    else arrivals[at]?.add(state);
  };

  arrive({ at: 0, routed: false }, beginning(plan));
  steps.forEach((step, at) => {
    const known = facts.steps[at];
    const { leaves = 0, questions = [] } = places[at] ?? {};
    const inside = layer(questions[0] ?? leaves, at);
    for (const state of arrivals[at]?.states() ?? []) {
      if (!known) continue;
      known.isMet = true;
      if (!opens(step, { at, routed: true }, judge(state))) {
        arrive({ at: at + 1, routed: false }, state);
        continue;
      }
      const trace = { before: state.trace, step: at };
      const here = { ...state, shown: saysSomething(linted, at), trace };
      known.shown ??= found(here);
      if (!step.exit) inside.add(here);
    }
    const left = step.repeat
      ? visitItems(step, at, inside.states(), walker)
      : visitStep(step, at, inside.states(), walker);
    for (const state of left) {
      if (!state.shown && known && !isPast) known.empty ??= found(state);
      const route = routeFrom(step, judge(state));
      const hasOnlyRoutes = linted.draft.spelledOut?.includes(step.slug);
      if (known && (hasOnlyRoutes || spellsOut(steps, at))) {
        if (route) known.covered.push(state);
        else if (!isPast) known.uncovered.push(found(state));
      }
      if (!route && hasOnlyRoutes) continue;
      arrive(after(steps, at, route), { ...state, shown: false });
    }
  });
};

/** Asks the questions of a step, one after the other. */
export const visitStep = (
  step: Step,
  at: number,
  states: readonly State[],
  walker: Walker,
): readonly State[] => {
  const { plan, choices, judge, layer, ask } = walker;
  const { leaves, questions } = plan.places[at] as Plan['places'][number];
  return step.questions.reduce((before, question, n) => {
    const next = layer(questions[n + 1] ?? leaves, at);
    const variable = asks(question) ? plan.variable(question.name) : undefined;
    for (const state of before) {
      if (!judge(state)(question.showIf)) next.add(state);
      else {
        const asked = ask(state, variable);
        if (!variable) next.add(asked);
        else for (const one of choices(asked, variable)) next.add(one);
      }
    }
    return next.states();
  }, states);
};

/** Whether its page says something whatever it asks. */
const saysSomething = ({ content }: Linted, at: number): boolean => {
  const step = content.steps[at];
  return step?.blockType === 'form-step' && Boolean(step.guidance);
};

/**
 * Whether a step spells its ways out: one of its routes leads to where people would come anyway, so those for
 * whom there is no route were forgotten.
 */
export const spellsOut = (steps: readonly Step[], at: number): boolean => {
  const next = steps.find((step, n) => n > at && !step.exit)?.slug ?? checkSlug;
  return Boolean(steps[at]?.routes?.some(({ to }) => to === next));
};
