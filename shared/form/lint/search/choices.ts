import { english } from '../../../questions/say.ts';
import type { Question } from '../../definition.ts';
import { dayEdges } from './dayEdges.ts';
import type { Facts } from './facts.ts';
import type { Atom, Plan, Variable } from './plan.ts';
import { areAll, isPermitted, representatives } from './representatives.ts';
import type { Representative } from './representatives.ts';
import { valueFor } from './state.ts';
import type { State, Value } from './state.ts';
import { unanswerable } from './unanswerable.ts';

/** The states that follow when a question is answered in each way that matters. */
export type Choices = (state: State, variable: Variable, item?: number) => readonly State[];

interface Choice {
  readonly chosen: Representative;
  readonly value: Value;
}

/** Makes the choices of one day. */
export const choicesOf = (plan: Plan, today: string, facts: Facts): Choices => {
  const edges = dayEdges(plan, today);
  const known = new Map<Variable, readonly Choice[]>();

  const choicesFor = (variable: Variable): readonly Choice[] => {
    const { question } = variable;
    const atoms = variable.step.repeat ? [...variable.inside, ...variable.atoms.map(ofOne)] : variable.atoms;
    const all = representatives(question, { atoms, today, days: edges.get(question.name) ?? [] });
    if (!areAll(question, atoms, all)) facts.doubtful.add(question.name);
    // What can't be answered for certain stops everybody; what we have no answer for stops nobody.
    const made: readonly Representative[] =
      all.length || unanswerable(question) ? all : [{ comparable: undefined }];
    if (!all.length && atoms.length) facts.doubtful.add(question.name);
    const choices = made.map((chosen) => ({ chosen, value: valueFor(variable, chosen.comparable) }));
    const isWhole = variable.limitUntil >= 0 || isLimited(question);
    const told = new Map(
      choices
        .map(
          (one) =>
            [
              `${one.value.truths.join()} ${one.value.adds} ${isWhole ? String(one.value.comparable) : ''}`,
              one,
            ] as const,
        )
        .reverse(),
    );
    return [...told.values()].reverse();
  };

  return (state, variable, item) => {
    const { question, index } = variable;
    const made = known.get(variable) ?? choicesFor(variable);
    known.set(variable, made);
    const answerTo = (name: string) => {
      const other = plan.variable(name);
      return other && state.values[other.index]?.comparable;
    };
    const permitted = isLimited(question)
      ? made.filter(({ chosen }) => isPermitted(question, chosen, { today, answerTo, say: english }))
      : made;
    const asked =
      item === undefined ? question : ({ ...question, name: `${question.name}.${item}` } as Question);
    return permitted.map(({ chosen, value }) => {
      const values = [...state.values];
      values[index] = chosen.comparable === undefined ? undefined : value;
      return { ...state, values, trace: { before: state.trace, question: asked, chosen } };
    });
  };
};

/** What is asked of the answers about all items, as far as the answer about one decides it: whether it is the same. */
const ofOne = ({ operator, ...atom }: Atom): Atom => ({
  ...atom,
  operator: operator.startsWith('count') ? operator : 'is',
});

/** Whether other answers limit this one. */
const isLimited = (question: Question): boolean =>
  question.blockType === 'date' && Boolean(question.notBefore || question.notAfter);
