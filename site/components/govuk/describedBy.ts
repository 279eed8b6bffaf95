import type { FieldOptions } from './options.ts';

/** The ids for `aria-describedby`: the field's own, then its hint, then its error. */
export function describedBy(
  id: string,
  { describedBy, hint, errorMessage }: FieldOptions,
): string | undefined {
  const ids = [describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}
