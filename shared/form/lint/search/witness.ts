import { meaningOf } from '../../../questions/meaningOf.ts';
import type { Entries } from '../../entries.ts';
import { anotherInput, countInput } from '../../repeat.ts';
import type { SampleAnswer } from '../finding.ts';
import type { Found } from './facts.ts';
import type { Plan } from './plan.ts';
import type { Trace } from './state.ts';

/** A set of answers that leads somewhere. */
export interface Witness {
  /** Those that conditions ask about, in the order of the journey. */
  readonly answers: readonly SampleAnswer[];
  /** The slugs of the steps, up to where it leads. */
  readonly trail: readonly string[];
  /** All that is to be typed for it, and the day on which. */
  readonly entries: Entries;
  readonly today: string;
}

/** How to get to what was found; `also` names questions whose answers are shown though nothing depends on them. */
export const witnessOf = ({ state, today }: Found, plan: Plan, also: readonly string[] = []): Witness => {
  const way = inOrder(state.trace);
  return {
    answers: way.flatMap((one) => ('question' in one ? (sampleOf(one, plan, also) ?? []) : [])),
    trail: way.flatMap((one) => ('step' in one ? (plan.steps[one.step]?.slug ?? []) : [])),
    entries: new Map(way.flatMap((one) => [...typedAt(one, plan)])),
    today,
  };
};

const inOrder = (last: Trace | undefined): Trace[] => {
  const way: Trace[] = [];
  for (let one = last; one; one = one.before) way.push(one);
  return way.reverse();
};

type Answered = Extract<Trace, { question: unknown }>;

const sampleOf = (
  { question, chosen }: Answered,
  plan: Plan,
  also: readonly string[],
): SampleAnswer | undefined => {
  const [name = '', item] = question.name.split('.');
  const variable = plan.variable(name);
  if (!variable) return undefined;
  if (!variable.atoms.length && !variable.inside.length && !also.includes(name)) return undefined;
  const { comparable, answer } = chosen;
  const value = typeof comparable === 'object' ? comparable : String(comparable ?? '');
  const shown = answer === undefined ? '' : meaningOf(question).shown(answer, question);
  const { label } = variable.question;
  return { question: name, label: item ? `${label} (${item})` : label, value, shown };
};

const typedAt = (one: Trace, plan: Plan): Entries => {
  if ('question' in one)
    return one.chosen.answer === undefined
      ? new Map()
      : meaningOf(one.question).typed(one.chosen.answer, one.question);
  if (!('repeats' in one)) return new Map();
  const most = plan.steps.find(({ slug }) => slug === one.repeats)?.repeat?.most ?? 0;
  return new Map([
    [countInput(one.repeats), [String(one.count)]],
    ...(one.count < most ? [[anotherInput(one.repeats), ['no']] as const] : []),
  ]);
};
