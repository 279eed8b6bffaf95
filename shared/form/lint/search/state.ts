import type { Comparable } from '../../condition.ts';
import type { Question } from '../../definition.ts';
import type { LiveAtom, Plan, Variable } from './plan.ts';
import { isTrueFor } from './plan.ts';
import type { Representative } from './representatives.ts';

/** An answer, with what conditions that are still to come can see of it. */
export interface Value {
  readonly comparable: Comparable;
  /** For each atom of its question, whether it holds. */
  readonly truths: readonly boolean[];
  /** Of an answer about one item: what it adds to the list of all. */
  readonly adds: string;
}

/** Where somebody is, as far as it matters to what comes. */
export interface State {
  /** By the number of the variable. */
  readonly values: readonly (Value | undefined)[];
  /** The answers about the items so far, by the number of the variable. */
  readonly lists: ReadonlyMap<number, readonly string[]>;
  /** Questions that were asked, by the number of the variable, where it matters. */
  readonly asked: ReadonlySet<number>;
  /** Of the step that is being asked: whether there is anything on its page. */
  readonly shown: boolean;
  /** One way to get here. */
  readonly trace: Trace | undefined;
}

/** How somebody came to a state, from the end: steps, answers, and how many items there are. */
export type Trace = { readonly before: Trace | undefined } & (
  | { readonly step: number }
  | { readonly question: Question; readonly chosen: Representative }
  | { readonly repeats: string; readonly count: number }
);

export const beginning = (plan: Plan): State => ({
  values: plan.variables.map(() => undefined),
  lists: new Map(),
  asked: new Set(),
  shown: false,
  trace: undefined,
});

/** The value that an answer has for a variable. */
export const valueFor = ({ inside, atoms, step }: Variable, comparable: Comparable): Value => ({
  comparable,
  truths: (step.repeat ? inside : atoms).map((atom) => isTrueFor(atom, comparable)),
  adds: step.repeat ? listClass(atoms, elementsOf(comparable)) : '',
});

/** What an answer about one item adds to the list of all, as the engine has it. */
export const elementsOf = (comparable: Comparable): string[] =>
  comparable === undefined ? [] : [comparable].flat().map(String);

/** All that atoms can tell of a list, now and when more is added. */
export const listClass = (atoms: readonly LiveAtom[], list: readonly string[]): string => {
  const counted = atoms.map(({ operator, value }) => (operator.startsWith('count') ? Number(value) || 0 : 0));
  const enough = Math.max(atoms.length ? 2 : 0, ...counted) + 1;
  const held = new Set(list.map((one) => one.trim().toLowerCase()));
  const holds = atoms.map(({ value }) => (held.has(value.trim().toLowerCase()) ? 1 : 0));
  return atoms.length ? `${Math.min(list.length, enough)}:${holds.join('')}` : '';
};

/** Makes the text that tells states apart, from a place on: what no later condition asks is left out. */
export const keyMaker = (plan: Plan) => {
  const views = new Map<number, readonly View[]>();
  return (state: State, place: number, at: number): string => {
    const known = views.get(place);
    const view = known ?? viewsAt(plan, place, at);
    if (!known) views.set(place, view);
    let key = state.shown ? 's' : '';
    for (const { variable, atoms, isWhole, isMark, isItem, isListed } of view) {
      const { index } = variable;
      const value = state.values[index];
      const { truths, adds } = value ?? emptyOf(variable, isItem);
      key += '|';
      for (const atom of atoms) key += truths[atom] ? 1 : 0;
      if (isWhole) key += String(value?.comparable);
      if (isMark) key += state.asked.has(index) ? 'a' : '';
      if (isListed) key += `${adds};${listClass(variable.atoms, state.lists.get(index) ?? [])}`;
    }
    return key;
  };
};

interface View {
  readonly variable: Variable;
  /** The numbers of the atoms that are still asked. */
  readonly atoms: readonly number[];
  readonly isWhole: boolean;
  readonly isMark: boolean;
  /** It is in the step whose items are being asked about. */
  readonly isItem: boolean;
  /** … and conditions to come ask about the answers of all. */
  readonly isListed: boolean;
}

const viewsAt = ({ variables, places }: Plan, place: number, at: number): View[] =>
  variables
    .map((variable): View => {
      const isItem = Boolean(variable.step.repeat) && variable.at === at && place <= (places[at]?.item ?? 0);
      const asked = isItem ? variable.inside : variable.atoms;
      return {
        variable,
        atoms: asked.flatMap(({ until }, n) => (until >= place ? [n] : [])),
        isWhole: variable.limitUntil >= place,
        isMark: variable.markUntil >= place,
        isItem,
        isListed: isItem && variable.atoms.some(({ until }) => until >= place),
      };
    })
    .filter(({ atoms, isWhole, isMark, isListed }) => atoms.length || isWhole || isMark || isListed);

const empties = new WeakMap<Variable, { readonly item: Value; readonly all: Value }>();

/** The value of no answer. */
const emptyOf = (variable: Variable, isItem: boolean): Value => {
  const known = empties.get(variable) ?? {
    item: valueFor(variable, undefined),
    all: allOf(variable, []),
  };
  empties.set(variable, known);
  return isItem ? known.item : known.all;
};

/** The value of the answers about all items together. */
export const allOf = ({ atoms }: Variable, list: readonly string[]): Value => {
  const comparable = list.length ? list : undefined;
  return { comparable, truths: atoms.map((atom) => isTrueFor(atom, comparable)), adds: '' };
};
