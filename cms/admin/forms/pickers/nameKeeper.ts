import { withNames } from '#shared/content/form/naming/nameAll.ts';
import { namings } from '#shared/content/form/naming/namings.ts';
import type { Naming, WrittenForm } from '#shared/content/form/naming/namings.ts';

/** Keeps the names of a form right while it is edited; its owner tells it what happens at the fields. */
export interface NameKeeper {
  /** A field, by its path, has the focus. */
  readonly entered: (path: string) => void;
  /** Something is typed. */
  readonly changed: () => void;
  /** A field has the focus no longer. */
  readonly left: (path: string) => void;
  /** Something was added, copied, pasted, moved or removed. */
  readonly moved: () => void;
}

interface Form {
  readonly read: () => WrittenForm;
  /** `isChange`: it belongs to a change that the editor makes, and is saved with it. */
  readonly write: (names: readonly Naming[], isChange: boolean) => void;
}

/** A keeper of names for one form. */
export const nameKeeper = ({ read, write }: Form): NameKeeper => {
  /** The form when names were last looked at: what is not in it was added since. */
  let before = read();
  let isTouched = false;
  /** Copies, by their id, with the words that they were copied with: once they say something else, so does their name. */
  const copies = new Map<string, string>();

  const look = (form: WrittenForm, which: (naming: Naming) => boolean, isChange: boolean): void => {
    const found = namings(form, before).filter(which);
    if (found.length) write(found, isChange);
    before = withNames(form, found);
  };

  /** A copy that nothing speaks of yet is named anew, by its own words. */
  const renameCopy = (path: string): void => {
    const form = read();
    const row = rowAt(form, path);
    const name = nameIn(row);
    const copied = copies.get(row.id ?? '');
    if (copied === undefined || copied === wordsOf(row) || !name) return;
    copies.delete(row.id ?? '');
    const own = path.replace(/[^.]+$/, name.field);
    if (mentions(form, '', name.value).some((one) => one !== own && !/\.(label|title)$/.test(one))) return;
    const [made] = namings(withNames(form, [{ path: own, value: '' }])).filter((one) => one.path === own);
    if (made) write([made], true);
  };

  return {
    entered: (path) => {
      // Before its first change, what has no name yet is called as everybody knows it.
      if (isWords(path) && wordsOf(rowAt(read(), path))) look(read(), all, false);
    },
    changed: () => {
      isTouched = true;
    },
    left: (path) => {
      if (!isTouched) return;
      isTouched = false;
      if (isWords(path)) renameCopy(path);
      look(read(), all, true);
    },
    moved: () => {
      const form = read();
      const isRenamed = ({ path }: Naming): boolean => Boolean(valueAt(form, path));
      for (const { path } of namings(form, before).filter(isRenamed)) {
        const row = rowAt(form, path);
        if (row.id && /\.(name|value)$/.test(path)) copies.set(row.id, wordsOf(row));
      }
      look(form, isRenamed, true);
    },
  };
};

interface Row {
  readonly id?: string;
  readonly blockType?: string;
  readonly label?: string;
  readonly title?: string;
  readonly name?: string;
  readonly value?: string;
}

const all = (): boolean => true;

const isWords = (path: string): boolean => /^(steps|conditions)\..*\.(label|title)$/.test(path);

const wordsOf = ({ label, title }: Row): string => (title ?? label ?? '').trim();

const nameIn = ({ blockType, name, value }: Row) => {
  const field = blockType === 'option' ? 'value' : 'name';
  const found = blockType === 'option' ? value : name;
  return found ? { field, value: found } : undefined;
};

const valueAt = (form: WrittenForm, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((one, key) => (one as Record<string, unknown> | null | undefined)?.[key], form);

const rowAt = (form: WrittenForm, path: string): Row =>
  (valueAt(form, path.replace(/\.[^.]+$/, '')) ?? {}) as Row;

/** Where in the form a text stands. */
const mentions = (value: unknown, path: string, words: string): string[] => {
  if (value === words) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    mentions(inside, path ? `${path}.${key}` : key, words),
  );
};
