import type { FormDefinition } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Journey } from '#shared/form/journey.ts';
import { fieldsOf, reachedInputs } from '#shared/form/posted.ts';
import { todayAt } from '#shared/form/today.ts';
import { memoryOf, newKey } from './memory.ts';

type Field = readonly [string, string];

/** What somebody has answered so far, kept on the device until it is sent. */
export interface Answers {
  readonly entries: () => Entries;
  /** Takes in what stands in the inputs of a step. */
  readonly add: (typed: Entries) => void;
  /** Takes others instead. */
  readonly replace: (typed: Entries) => void;
  /** The way that they take through the form. */
  readonly walk: () => Journey;
  /** What is sent in the end, under its key: only what the journey reached leaves the device; all if it is saved. */
  readonly toSend: (isSaved: boolean) => Field[];
  /** They were sent, or their key stands for others: nothing stays on the device. */
  readonly forget: () => void;
  /** Which sending it will be. */
  readonly key: () => string;
  /** Begins anew, under a new key. */
  readonly clear: () => void;
}

/** The answers that the device remembers of a form, or none. */
export const answersFor = (definition: FormDefinition, memoryFor = memoryOf): Answers => {
  const memory = memoryFor(definition);
  let { entries, key, begun } = memory.recall() ?? { entries: new Map(), key: newKey(), begun: Date.now() };
  let isKept = true;

  const walk = (): Journey => journey(definition, entries, todayAt(Date.now()));
  const all = (): Field[] => fieldsOf(definition, entries);
  const forget = (): void => {
    isKept = false;
    memory.forget();
  };
  const replace = (typed: Entries): void => {
    entries = typed;
    if (isKept) memory.keep({ entries, key, begun });
  };
  return {
    entries: () => entries,
    add: (typed) => replace(new Map([...entries, ...typed])),
    replace,
    walk,
    toSend: (isSaved) => {
      const reached = reachedInputs(walk());
      const seconds = Math.round((Date.now() - begun) / 1000);
      return [
        ...all().filter(([name]) => isSaved || reached.has(name)),
        ['_key', key],
        ['_seconds', String(seconds)],
      ];
    },
    forget,
    key: () => key,
    clear: () => {
      forget();
      [entries, key, begun, isKept] = [new Map(), newKey(), Date.now(), true];
    },
  };
};
