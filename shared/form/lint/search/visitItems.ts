import type { Step } from '../../definition.ts';
import type { Plan } from './plan.ts';
import type { Walker } from './search.ts';
import { allOf, elementsOf } from './state.ts';
import type { State } from './state.ts';
import { asks } from '../../../questions/meaningOf.ts';

/**
 * Asks the questions of a repeating step about each of as many items as there may be, until more of them change
 * nothing that later conditions could see.
 */
export const visitItems = (
  step: Step,
  at: number,
  states: readonly State[],
  walker: Walker,
): readonly State[] => {
  const { least = 1, most = 1 } = step.repeat ?? {};
  const { item = 0, leaves = 0 } = walker.plan.places[at] ?? {};
  const own = walker.plan.variables.filter((variable) => variable.at === at);
  const done = walker.layer(leaves, at);

  const finish = (state: State, count: number): State => {
    const values = [...state.values];
    for (const variable of own) {
      const list = state.lists.get(variable.index) ?? [];
      values[variable.index] = list.length ? allOf(variable, list) : undefined;
    }
    const trace = { before: state.trace, repeats: step.slug, count };
    return { ...state, values, lists: new Map(), shown: true, trace };
  };

  const seen = walker.layer(item, at);
  let before = states;
  for (let count = 0; count <= most; count++) {
    if (count) before = eachItem(step, at, count, before, walker);
    if (count < least) continue;
    for (const state of before) done.add(finish(state, count));
    const isMore = before.map(seen.add).includes(true);
    // Once at least, for what its questions ask of each other.
    if (count && !isMore) break;
  }
  return done.states();
};

/** Asks about one item, and adds what was answered to the lists. */
const eachItem = (
  step: Step,
  at: number,
  item: number,
  states: readonly State[],
  walker: Walker,
): readonly State[] => {
  const { plan, choices, judge, layer } = walker;
  const { item: given, questions } = plan.places[at] as Plan['places'][number];
  const own = plan.variables.filter((variable) => variable.at === at);
  const asked = step.questions.reduce((before, question, n) => {
    const next = layer(questions[n + 1] ?? given, at);
    const variable = asks(question) ? plan.variable(question.name) : undefined;
    for (const state of before) {
      if (!variable || !judge(state)(question.showIf)) next.add(state);
      else for (const one of choices(state, variable, item)) next.add(one);
    }
    return next.states();
  }, states);
  const next = layer(given, at);
  for (const state of asked) {
    const values = [...state.values];
    const lists = new Map(state.lists);
    for (const { index, atoms } of own) {
      const added = elementsOf(values[index]?.comparable);
      if (atoms.length && added.length) lists.set(index, [...(lists.get(index) ?? []), ...added]);
      values[index] = undefined;
    }
    next.add({ ...state, values, lists });
  }
  return next.states();
};
