import { form } from '#shared/content/form/schema.ts';
import type { Locale } from '#shared/content/locales.ts';
import { contentOf } from '../../../collections/content-of.ts';
import { storedContent } from '../../../collections/stored.ts';

/** A form as a file: JSON that a person can read, and that another installation takes in. */
export interface FormFile {
  readonly guildhall: 'form';
  readonly version: 1;
  readonly language: Locale;
  /** The last part of its address. */
  readonly address?: string;
  /** The `id` of the form that this one is a translation of, from the list below. */
  readonly translationOf?: string;
  /** What the form points at: each stands in the form by the `id` that it has here. */
  readonly refersTo: readonly Named[];
  /** Its content as the schema has it, without the ids of blocks. */
  readonly form: object;
}

/** Another document, by what is the same everywhere. */
export interface Named {
  readonly type: string;
  /** Its slug, or without one its title; told apart by a number where two are called the same. */
  readonly id: string;
  readonly title: string;
  readonly slug?: string;
  /** Where it is another than the form's own. */
  readonly language?: Locale;
}

/**
 * A form's content in one shape: in the order of the schema, without the ids of blocks, and without what points
 * nowhere: a reference or a link whose id is empty.
 */
export const tidy = (content: object): object =>
  JSON.parse(
    JSON.stringify(contentOf(form, storedContent(form, content)), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('blockType' in value)) return value;
      const { id: _id, ...rest } = value as { readonly id?: unknown };
      return rest;
    }),
  ) as object;
