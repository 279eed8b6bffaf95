import type { Operator } from '#shared/form/condition.ts';

/** A condition on its way from a source's to ours: no names, and constants where nothing is left to ask. */
export type Expression =
  | boolean
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | AnswerTest;

export interface AnswerTest {
  readonly question: string;
  readonly operator: Operator;
  readonly value?: string;
}

/** All of them; constants are worked out. */
export const allOf = (parts: readonly Expression[]): Expression => {
  const left = flat(parts, 'all').filter((part) => part !== true);
  if (left.includes(false)) return false;
  return left.length > 1 ? { all: left } : (left[0] ?? true);
};

/** At least one of them; constants are worked out. */
export const anyOf = (parts: readonly Expression[]): Expression => {
  const left = flat(parts, 'any').filter((part) => part !== false);
  if (left.includes(true)) return true;
  return left.length > 1 ? { any: left } : (left[0] ?? false);
};

/** Its opposite; constants are worked out. */
export const opposite = (part: Expression): Expression => {
  if (typeof part === 'boolean') return !part;
  return 'not' in part ? part.not : { not: part };
};

const flat = (parts: readonly Expression[], key: 'all' | 'any'): Expression[] =>
  parts.flatMap((part) =>
    typeof part === 'object' && key in part
      ? (part as Record<typeof key, readonly Expression[]>)[key]
      : [part],
  );
