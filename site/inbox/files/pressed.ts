import type { InputProblem } from '#shared/questions/meaning.ts';
import { ownField } from '../ownFields.ts';

/** A button below a question for files, which leads to the same page again: its input. */
export interface Pressed {
  readonly kind: 'remove' | 'upload';
  readonly input: string;
}

export const pressedOf = (fields: readonly (readonly [string, string])[]): Pressed | undefined => {
  const removed = ownField(fields, '_discard');
  if (removed) return { kind: 'remove', input: removed.split(':', 1)[0] ?? '' };
  const input = ownField(fields, '_upload');
  return input ? { kind: 'upload', input } : undefined;
};

/** What is wrong and said: after such a button, at its own question alone; and nothing where one was removed. */
export const saidAfter = (
  pressed: Pressed | undefined,
  problems: readonly InputProblem[],
): readonly InputProblem[] => {
  if (pressed?.kind === 'remove') return [];
  return pressed ? problems.filter(({ input }) => input === pressed.input) : problems;
};
