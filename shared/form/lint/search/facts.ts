import type { Condition } from '../../condition.ts';
import type { State } from './state.ts';

/** What the search found out about a form. */
export interface Facts {
  /** By the number of the step. */
  readonly steps: readonly StepFacts[];
  /** Conditions that were tried, each as its step, question or route has it. */
  readonly conditions: Map<Condition, ConditionFacts>;
  /** Questions that were asked again in the same words: the name, with the one before and a way there. */
  readonly twice: Map<string, { readonly before: string; readonly at: Found }>;
  /** Questions about whose answers not all is known. */
  readonly doubtful: Set<string>;
  /** The number of the step from which on not everything was tried. */
  given?: number;
}

/** A state with the day on which it is met, and how far the form was filled in. */
export interface Found {
  readonly state: State;
  readonly today: string;
}

export interface StepFacts {
  /** Whether anybody comes to it … */
  isMet: boolean;
  /** … and is shown it: one way there. */
  shown?: Found;
  /** A way to its page on which it asks nothing. */
  empty?: Found;
  /** Where it spells its ways out: the states for which there is one, and those for which there is none. */
  readonly covered: State[];
  readonly uncovered: Found[];
}

export interface ConditionFacts {
  isEverTrue: boolean;
  isEverFalse: boolean;
}

export const nothingYet = (steps: number): Facts => ({
  steps: Array.from({ length: steps }, () => ({ isMet: false, covered: [], uncovered: [] })),
  conditions: new Map(),
  twice: new Map(),
  doubtful: new Set(),
});
