import { form } from '#shared/content/form/schema.ts';
import { mapReferences, referencesOf } from '#shared/schema/references.ts';
import type { Reference } from '#shared/schema/types.ts';
import { tidy } from './form-file.ts';
import type { FormFile, Named } from './form-file.ts';

/** What a document is called everywhere. */
export type Called = Omit<Named, 'type' | 'id'>;

/** A form of this installation, and what it points at by the ids of this installation. */
export interface FormHere extends Pick<FormFile, 'language' | 'address' | 'translationOf'> {
  readonly content: object;
}

/** The text of a form's file. `called` gives what a document is called; what it does not know is left out. */
export const writeFormFile = (
  { content, language, address, translationOf }: FormHere,
  called: (reference: Reference) => Called | undefined,
): string => {
  const plain = tidy(content);
  const translated = translationOf ? [{ type: 'form', id: translationOf }] : [];
  const named = namesOf([...translated, ...referencesOf(form.fields, plain)], called);
  const original = translated.flatMap((one) => named.get(keyOf(one)) ?? [])[0];
  const file: FormFile = {
    guildhall: 'form',
    version: 1,
    language,
    ...(address ? { address } : {}),
    ...(original ? { translationOf: original.id } : {}),
    refersTo: [...named.values()].map(({ language: its, ...one }) =>
      its && its !== language ? { ...one, language: its } : one,
    ),
    form: tidy(mapReferences(form.fields, plain, (one) => named.get(keyOf(one))?.id ?? '')),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** Those that have a name, each once: by slug or title, and by a number where two are called the same. */
const namesOf = (
  all: readonly Reference[],
  called: (reference: Reference) => Called | undefined,
): Map<string, Named> => {
  const named = new Map<string, Named>();
  const taken = new Set<string>();
  for (const reference of all) {
    const found = named.has(keyOf(reference)) ? undefined : called(reference);
    if (!found) continue;
    const { type } = reference;
    const name = found.slug || found.title;
    let id = name;
    for (let n = 2; taken.has(keyOf({ type, id })); n++) id = `${name} (${n})`;
    taken.add(keyOf({ type, id }));
    named.set(keyOf(reference), { type, id, ...found });
  }
  return named;
};

const keyOf = ({ type, id }: Reference): string => `${type}/${id}`;
