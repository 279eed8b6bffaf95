/** The fields of a form's post that are ours; no question's name can begin with an underscore. */
export type OwnField =
  /** The step that was shown. */
  | '_step'
  /** What the form asked when the page was made (`definitionVersion`). */
  | '_version'
  /** The island sends everything at once: the key of this sending, and the seconds since the page was opened. */
  | '_key'
  | '_seconds'
  /** The button that was pressed, if it is another than Continue or Send. */
  | '_save'
  | '_clear'
  /** Where the link of a saved draft is sent to. */
  | '_email'
  /** The button pressed was “Add another” below the table of this name. */
  | '_rows'
  /** The item of a repeating step that is to go: its button was pressed. */
  | '_remove'
  /** A button below a question for files: what is to go (`INPUT:ID`), or the input whose files are to come. */
  | '_discard'
  | '_upload'
  /** The address question whose "Find address" was pressed without JavaScript. */
  | '_find'
  /** A field that people do not see; machines fill it in. */
  | '_website';

/** The value of one of them; empty if it was not posted. */
export const ownField = (fields: readonly (readonly [string, string])[], name: OwnField): string =>
  fields.find(([one]) => one === name)?.[1] ?? '';

/** The key that the island made for its sending; undefined if there is none, or it is none. */
export const keyIn = (fields: readonly (readonly [string, string])[]): string | undefined => {
  const key = ownField(fields, '_key');
  return /^[\w-]{22}$/.test(key) ? key : undefined;
};
