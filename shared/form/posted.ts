import { meaningOf } from '../questions/meaningOf.ts';
import type { FormDefinition, Step } from './definition.ts';
import type { Entries } from './entries.ts';

/** Posted fields, sorted. */
export interface Posted {
  readonly entries: Entries;
  /** Names that the form does not have, or that came more often than they may: dropped, and worth a note. */
  readonly refused: readonly string[];
}

/** Keeps of what was posted only what the steps ask: known names, repeated only where a kind allows it. */
export const posted = (steps: readonly Step[], fields: Iterable<readonly [string, string]>): Posted => {
  const inputs = new Map(
    steps.flatMap(({ questions }) =>
      questions.flatMap((question) =>
        meaningOf(question)
          .inputs(question)
          .map((input) => [input.name, input]),
      ),
    ),
  );
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

/** What was typed on the way that the journey took, and nothing else. */
export const inputsOf = (step: Step): string[] =>
  step.questions.flatMap((question) =>
    meaningOf(question)
      .inputs(question)
      .map(({ name }) => name),
  );

/** Entries as posted fields again. */
export const fieldsOf = (form: FormDefinition, entries: Entries): [string, string][] => {
  const known = new Set(form.steps.flatMap(inputsOf));
  return [...entries].flatMap(([name, values]) =>
    known.has(name) ? values.map((value): [string, string] => [name, value]) : [],
  );
};
