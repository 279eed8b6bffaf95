import type { Step } from './definition.ts';
import { typedInto } from './entries.ts';
import type { Entries } from './entries.ts';
import { anotherInput, countInput, countOf, isRepeating } from './repeat.ts';
import type { RepeatingStep } from './repeat.ts';

/**
 * Where one goes from the list of a repeating step on which somebody said that there is another, with one more
 * item in the entries, about which nothing is known yet. Undefined if it is no such list, or nobody said so.
 */
export const addTo = (
  steps: readonly Step[],
  address: string,
  entries: Entries,
): { readonly entries: Entries; readonly to: string } | undefined => {
  const step = steps.find(({ slug }) => slug === address);
  if (!step || !isRepeating(step) || typedInto(entries, anotherInput(address)) !== 'yes') return undefined;
  const n = countOf(step, entries) + 1;
  if (n > step.repeat.most) return undefined;
  const more = new Map(entries);
  more.delete(anotherInput(address));
  return { entries: more.set(countInput(address), [String(n)]), to: `${address}.${n}` };
};

/** Entries without an item; those behind it move up. */
export const removeItem = (step: RepeatingStep, entries: Entries, n: number): Entries => {
  const names = new Set(step.questions.map(({ name }) => name));
  const left = new Map<string, readonly string[]>();
  for (const [input, values] of entries) {
    const [, name = '', number = '', rest = ''] = /^([^.]+)\.(\d+)(.*)$/.exec(input) ?? [];
    const at = Number(number);
    if (!names.has(name) || at < n) left.set(input, values);
    else if (at > n) left.set(`${name}.${at - 1}${rest}`, values);
  }
  return left.set(countInput(step.slug), [String(Math.max(countOf(step, entries) - 1, 0))]);
};
