import { form } from '#shared/content/form/schema.ts';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Fields } from '#shared/schema/fields.ts';
import { mapReferences } from '#shared/schema/references.ts';
import { editableTexts } from './editable-texts.ts';
import { tidy } from './form-file.ts';
import type { FormFile, Named } from './form-file.ts';

/** A form that was read from a file, with what it points at here; and in words what is not here. */
export interface Placed {
  readonly content: object;
  /** The id of the form that it is a translation of. */
  readonly translationOf?: string;
  readonly left: readonly string[];
}

/** Puts the ids of this installation in the place of names. `idOf` gives the document that is called so here. */
export const placeReferences = (
  { form: content, refersTo, translationOf }: FormFile,
  idOf: (named: Named) => string | undefined,
): Placed => {
  const named = new Map(refersTo.map((one) => [`${one.type}/${one.id}`, one]));
  const ids = new Map<string, string | undefined>();
  const left = new Set<string>();
  const place = (type: string, id: string, advice: string): string | undefined => {
    const key = `${type}/${id}`;
    const one = named.get(key);
    if (!ids.has(key)) ids.set(key, one && idOf(one));
    const found = ids.get(key);
    if (!found) left.add(`${notHere(type, one?.title ?? id)}: ${advice}.`);
    return found;
  };
  const original =
    translationOf === undefined
      ? undefined
      : place('form', translationOf, 'choose the form that this one is a translation of');
  const fields = Object.entries(form.fields as Fields).map(([name, field]) =>
    mapReferences(
      { [name]: field },
      { [name]: (content as Readonly<Record<string, unknown>>)[name] },
      ({ type, id }) => {
        const advice = field.kind === 'reference' ? 'choose one' : adviceOnText(type);
        return place(type, id, advice) ?? '';
      },
    ),
  );
  return {
    content: editableTexts(tidy(Object.assign({}, ...fields) as object)) as object,
    ...(original ? { translationOf: original } : {}),
    left: [...left],
  };
};

const adviceOnText = (type: string): string =>
  type === 'snippet' ? 'write what it said into the text' : 'the words that linked to it have no link now';

const notHere = (type: string, title: string): string => {
  const kind = Object.hasOwn(contentTypes, type) ? contentTypes[type as TypeName].label.one : type;
  return `The ${kind.toLowerCase()} “${title}” is not here`;
};
