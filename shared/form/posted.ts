import type { Input } from '../questions/meaning.ts';
import { meaningOf } from '../questions/meaningOf.ts';
import type { FormDefinition, Step } from './definition.ts';
import type { Entries } from './entries.ts';
import type { Journey } from './journey.ts';
import { anotherInput, countInput, isRepeating, itemStep } from './repeat.ts';

/** Posted fields, sorted. */
export interface Posted {
  readonly entries: Entries;
  /** Names that the form does not have, or that came more often than they may: dropped, and worth a note. */
  readonly refused: readonly string[];
}

/** Keeps of what was posted only what the steps ask: known names, repeated only where a kind allows it. */
export const posted = (steps: readonly Step[], fields: Iterable<readonly [string, string]>): Posted => {
  const inputs = new Map(steps.flatMap(everyInput).map((input) => [input.name, input]));
  const entries = new Map<string, string[]>();
  const refused = new Set<string>();
  for (const [name, value] of fields) {
    const input = inputs.get(name);
    const before = entries.get(name);
    if (!input || (before && !input.repeats)) refused.add(name);
    else if (before) before.push(value);
    else entries.set(name, [value]);
  }
  return { entries, refused: [...refused] };
};

/** What was typed before with what was posted now: a posted step replaces all that it asks, so a box can be unticked. */
export const merged = (before: Entries, step: Step, now: Entries): Entries => {
  const own = new Set(inputsOf(step));
  return new Map([...[...before].filter(([name]) => !own.has(name)), ...now]);
};

/** The names of all that a step may be posted with; of a repeating one, about every item that there may be. */
export const inputsOf = (step: Step): string[] => everyInput(step).map(({ name }) => name);

const everyInput = (step: Step): readonly Input[] => {
  if (!isRepeating(step)) return step.questions.flatMap((question) => meaningOf(question).inputs(question));
  const items = Array.from({ length: step.repeat.most }, (_, n) => itemStep(step, n + 1));
  return [{ name: countInput(step.slug) }, ...items.flatMap(everyInput), { name: anotherInput(step.slug) }];
};

/** The names of the inputs that a journey reached: what is typed anywhere else has no effect. */
export const reachedInputs = ({ visits }: Journey): Set<string> =>
  new Set(
    visits.flatMap(({ step, asked }) => [
      ...(step.list ? [countInput(step.slug)] : []),
      ...inputsOf({ ...step, questions: asked.map(({ question }) => question) }),
    ]),
  );

/** Entries as posted fields again. */
export const fieldsOf = (form: FormDefinition, entries: Entries): [string, string][] => {
  const known = new Set(form.steps.flatMap(inputsOf));
  return [...entries].flatMap(([name, values]) =>
    known.has(name) ? values.map((value): [string, string] => [name, value]) : [],
  );
};
