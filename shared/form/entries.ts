/**
 * What was typed, by the name of the input; several values only where an input may repeat. A Map, so that no
 * name (`__proto__`, `constructor`) means anything but itself.
 */
export type Entries = ReadonlyMap<string, readonly string[]>;

/** What was typed into one input, without the spaces around it. */
export const typedInto = (entries: Entries, input: string): string => (entries.get(input)?.[0] ?? '').trim();

/** Entries from plain data, for tests, drafts and the device's memory; what has no such shape is left out. */
export const entriesFrom = (data: unknown): Entries => {
  const pairs: unknown[] = Array.isArray(data) ? data : [];
  return new Map(pairs.filter(isPair));
};

const isPair = (pair: unknown): pair is [string, string[]] =>
  Array.isArray(pair) &&
  typeof pair[0] === 'string' &&
  Array.isArray(pair[1]) &&
  pair[1].every((value) => typeof value === 'string');
