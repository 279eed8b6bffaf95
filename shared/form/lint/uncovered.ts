import type { Comparable } from '../condition.ts';
import { meaningOf } from '../../questions/meaningOf.ts';
import { valueOf } from '../../questions/optionValue.ts';
import type { Question, Step } from '../definition.ts';
import type { Linted } from './linted.ts';
import type { Found } from './search/facts.ts';
import type { Plan, Variable } from './search/plan.ts';
import { isTrueFor } from './search/plan.ts';
import type { State } from './search/state.ts';
import { optionsFor } from './sort.ts';

/** A step that spells its ways out, and answers for which there is none. */
export interface Uncovered {
  readonly step: Step;
  readonly path: string;
  readonly at: Found;
  /** The one question whose answer decides it, with the words of those that were forgotten. */
  readonly because?: { readonly question: Question; readonly options: readonly string[] };
}

/** Where answers lead nowhere. */
export const uncovered = (linted: Linted): Uncovered[] => {
  const { plan, facts } = linted.searched();
  return plan.steps.flatMap((step, at): Uncovered[] => {
    const { covered = [], uncovered: lost = [] } = facts.steps[at] ?? {};
    const [first] = lost;
    if (!first) return [];
    const tested = plan.variables.filter(
      ({ atoms, at: asked }) =>
        asked <= at && atoms.some(({ until }) => until >= (plan.places[at]?.leaves ?? 0)),
    );
    // What was asked last is nearest to the editor's mind.
    const because = tested
      .toReversed()
      .map((variable) => explanation(variable, covered, lost, plan, at))
      .find((one) => one !== undefined);
    return [{ step, path: `steps.${at}.routes`, at: first, ...(because ? { because } : {}) }];
  });
};

/** The options of one question, where they alone decide whether there is a way. */
const explanation = (
  { question, index, atoms, step }: Variable,
  covered: readonly State[],
  lost: readonly Found[],
  { places }: Plan,
  at: number,
): Uncovered['because'] => {
  const options = optionsOffered(question);
  if (!options || step.repeat) return undefined;
  const asked = atoms.filter(({ until }) => until >= (places[at]?.leaves ?? 0));
  const seen = (answer: Comparable) => asked.map((atom) => isTrueFor(atom, answer)).join();
  const answerIn = ({ values }: State) => values[index]?.comparable;
  const forgotten = new Set(lost.map(({ state }) => seen(answerIn(state))));
  if (covered.some((state) => forgotten.has(seen(answerIn(state))))) return undefined;
  if (lost.some(({ state }) => answerIn(state) === undefined)) return undefined;
  const labels = options.filter(({ answer }) => forgotten.has(seen(answer))).map(({ label }) => label);
  return labels.length ? { question, options: labels } : undefined;
};

/** One answer out of several, in words. */
const optionsOffered = (
  question: Question,
): readonly { readonly answer: Comparable; readonly label: string }[] | undefined => {
  if (question.blockType === 'yes-no')
    return [true, false].map((answer) => ({
      answer: answer ? 'yes' : 'no',
      label: meaningOf(question).shown(answer, question),
    }));
  if (question.blockType === 'checkboxes') return undefined;
  return optionsFor(question)?.map((option) => ({ answer: valueOf(option), label: option.label }));
};
