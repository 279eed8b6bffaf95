import { namings } from './namings.ts';
import type { Naming, NamingOptions, WrittenForm } from './namings.ts';

/**
 * The form with a name for all that needs one, made from its words. A name that is there stays, whatever
 * happens to the words; what had none keeps what stood in for it in `before`, the form as last saved. Of two
 * that are called the same, one of them copied since, the copy gets a new name.
 */
export const nameAll = <F extends WrittenForm>(
  form: F,
  before: WrittenForm = {},
  options: NamingOptions = {},
): F => withNames(form, namings(form, before, options));

/** The form with such names in it, at paths that exist. */
export const withNames = <F extends WrittenForm>(form: F, names: readonly Naming[]): F =>
  names.reduce(withName, form);

const withName = <F>(form: F, { path, value }: Naming): F => {
  const set = (inside: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const changed = rest.length ? set((inside as Record<string, unknown>)[key], rest) : value;
    return Array.isArray(inside)
      ? inside.with(Number(key), changed)
      : { ...(inside as object), [key]: changed };
  };
  return set(form, path.split('.')) as F;
};
