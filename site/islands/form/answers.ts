import type { FormDefinition } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Journey } from '#shared/form/journey.ts';
import { fieldsOf, inputsOf } from '#shared/form/posted.ts';
import { todayAt } from '#shared/form/today.ts';
import { memoryOf, newKey } from './memory.ts';

type Field = readonly [string, string];

/** What somebody has answered so far, kept on the device until it is sent. */
export interface Answers {
  readonly entries: () => Entries;
  /** Takes in what stands in the inputs of a step. */
  readonly add: (typed: Entries) => void;
  /** The way that they take through the form. */
  readonly walk: () => Journey;
  /** What is sent in the end, under its key: only what the journey reached leaves the device; all if it is saved. */
  readonly toSend: (isSaved: boolean) => Field[];
  /** They were sent, or their key stands for others: nothing stays on the device. */
  readonly forget: () => void;
  /** Begins anew, under a new key. */
  readonly clear: () => void;
}

/** The answers that the device remembers of a form, or none. */
export const answersFor = (definition: FormDefinition): Answers => {
  const memory = memoryOf(definition);
  let { entries, key, begun } = memory.recall() ?? { entries: new Map(), key: newKey(), begun: Date.now() };
  let isKept = true;

  const walk = (): Journey => journey(definition, entries, todayAt(Date.now()));
  const all = (): Field[] => fieldsOf(definition, entries);
  const forget = (): void => {
    isKept = false;
    memory.forget();
  };
  return {
    entries: () => entries,
    add: (typed) => {
      entries = new Map([...entries, ...typed]);
      if (isKept) memory.keep({ entries, key, begun });
    },
    walk,
    toSend: (isSaved) => {
      const asked = walk().visits.flatMap((visit) => visit.asked.map(({ question }) => question));
      const reached = new Set(inputsOf({ slug: '', title: '', questions: asked }));
      const seconds = Math.round((Date.now() - begun) / 1000);
      return [
        ...all().filter(([name]) => isSaved || reached.has(name)),
        ['_key', key],
        ['_seconds', String(seconds)],
      ];
    },
    forget,
    clear: () => {
      forget();
      [entries, key, begun, isKept] = [new Map(), newKey(), Date.now(), true];
    },
  };
};
