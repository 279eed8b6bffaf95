import type { FormDefinition, Step } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { AskedQuestion, Journey } from '#shared/form/journey.ts';
import { asks, meaningOf } from '#shared/questions/meaningOf.ts';
import { countInput, isRepeating } from '#shared/form/repeat.ts';
import { english } from '#shared/questions/say.ts';
import { plausible } from './plausible.ts';

/** One way through a form: what is typed, and where it leads. */
export interface Walk {
  readonly entries: Entries;
  readonly journey: Journey;
  /** The steps and questions on it, by name, and its end; of a repeating step once, whatever its item. */
  readonly reached: ReadonlySet<string>;
}

/** A random number from 0 to below `n`. */
export type Pick = (n: number) => number;

/** The same numbers for the same seed. */
export const picks = (seed: number): Pick => {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
};

/**
 * Answers at random until the form is complete or an exit is met; throws where nothing can be answered. What
 * is `given` is typed where it is asked and taken.
 */
export const walk = (form: FormDefinition, today: string, pick: Pick, given: Entries = new Map()): Walk => {
  let entries: Entries = new Map(
    form.steps.filter(isRepeating).map((step) => [countInput(step.slug), [String(countFor(step, pick))]]),
  );
  const left = new Set<string>();
  for (;;) {
    const way = journey(form, entries, today);
    const open = way.visits
      .flatMap(({ asked }) => asked)
      .find(({ question, answer }) => asks(question) && answer === undefined && !left.has(question.name));
    if (!open) {
      if (way.stuck) throw new Error(`${form.title} is stuck at “${way.stuck.step.title}”`);
      return { entries, journey: way, reached: reachedBy(way) };
    }
    left.add(open.question.name);
    entries = new Map([...entries, ...answerTo(open, way, today, pick, given)]);
  }
};

/** Enough ways that together reach all that can be reached, each of which reaches something more. */
export const allWays = (
  form: FormDefinition,
  today: string,
  tries = 400,
  given: readonly Entries[] = [],
): Walk[] => {
  const reached = new Set<string>();
  return [
    ...given.map((entries, seed) => walk(form, today, picks(seed), entries)),
    ...Array.from({ length: tries }, (_, seed) => walk(form, today, picks(seed))),
  ]
    .sort((a, b) => b.reached.size - a.reached.size)
    .filter((one) => {
      const more = [...one.reached].filter((name) => !reached.has(name));
      for (const name of more) reached.add(name);
      return more.length > 0;
    });
};

/** All that somebody should be able to reach in a form. */
export const reachable = ({ steps }: FormDefinition): string[] =>
  steps.flatMap(({ slug, questions }) => [slug, ...questions.map(({ name }) => name)]);

const answerTo = (
  { question }: AskedQuestion,
  way: Journey,
  today: string,
  pick: Pick,
  given: Entries,
): Entries => {
  const wanted = given.get(question.name);
  if (wanted) return new Map([[question.name, wanted]]);
  if ('optional' in question && question.optional && !pick(3)) return new Map();
  if (question.name.endsWith('.another')) return new Map([[question.name, ['no']]]);
  const [, suffix = ''] = /(\.\d+)$/.exec(question.name) ?? [];
  const known = new Map(
    way.visits
      .flatMap(({ asked }) => asked)
      .flatMap(({ question, answer }) =>
        answer === undefined
          ? []
          : [[question.name, (meaningOf(question).compared ?? meaningOf(question).shown)(answer, question)]],
      ),
  );
  const around = {
    today,
    answerTo: (name: string) => known.get(name + suffix) ?? known.get(name),
    say: english,
  };
  const ways = plausible(question, around);
  return ways[pick(ways.length)] ?? new Map();
};

const countFor = ({ repeat }: Step & { repeat: { least: number; most: number } }, pick: Pick): number =>
  repeat.least + pick(Math.min(repeat.most - repeat.least, 2) + 1);

const reachedBy = ({ visits, end }: Journey): Set<string> =>
  new Set([
    ...visits
      .flatMap(({ step, asked }) => [step.slug, ...asked.map(({ question }) => question.name)])
      .map((name) => name.split('.', 1)[0] as string),
    end,
  ]);
