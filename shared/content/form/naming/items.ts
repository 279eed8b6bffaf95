/** A row of a list, as far as it has been written. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that has a name, or gets one. */
export interface Item {
  readonly row: Row;
  /** Where it is … */
  readonly at: string;
  /** … and where its name is. */
  readonly path: string;
  readonly name: string;
  /** What people call it. */
  readonly words: string;
}

/** The rows of a list at a path; `words` is the field that people read. */
export const itemsOf = (list: unknown, path: string, words: 'title' | 'label', name = 'name'): Item[] =>
  (Array.isArray(list) ? list : []).map((one: unknown, n) => {
    const row = (typeof one === 'object' && one !== null ? one : {}) as Row;
    const at = `${path}.${n}`;
    return { row, at, path: `${at}.${name}`, name: textOf(row[name]), words: textOf(row[words]) };
  });

/** The id that the cms gave to a row; empty if it did not yet. */
export const idOf = ({ id }: Row): string => textOf(id);

/** A text without spaces around it. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
