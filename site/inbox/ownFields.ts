/** The fields of a form's post that are ours; no question's name can begin with an underscore. */
export type OwnField =
  /** The step that was shown. */
  | '_step'
  /** What the form asked when the page was made (`definitionVersion`). */
  | '_version'
  /** The island sends everything at once: the key of this sending, and the seconds since the page was opened. */
  | '_key'
  | '_seconds'
  /** A field that people do not see; machines fill it in. */
  | '_website';

/** The value of one of them; empty if it was not posted. */
export const ownField = (fields: readonly (readonly [string, string])[], name: OwnField): string =>
  fields.find(([one]) => one === name)?.[1] ?? '';
