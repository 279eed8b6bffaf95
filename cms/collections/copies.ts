import type { Field } from 'payload';

/** The most letters that any title takes. */
const longest = 120;

/** A copy (“Duplicate” in the desk's menu) says so in its title; so does a copy of a copy, once. */
export const copiedTitle = (title: unknown): string => {
  const words = `Copy of ${String(title ?? '').replace(/^Copy of /, '')}`.trim();
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
};

/** The title of a content type, as it is copied. */
export const titled = (field: Field, title: string): Field =>
  'name' in field && field.name === title
    ? ({ ...field, hooks: { beforeDuplicate: [({ value }) => copiedTitle(value)] } } as Field)
    : field;

/** A field that belongs to one document alone, such as its address: a copy begins without it. */
export const ownAlone = <F extends Field>(field: F): F => ({
  ...field,
  hooks: { beforeDuplicate: [() => null] },
});
