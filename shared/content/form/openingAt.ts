/** `closing`: the form is closed, and who was filling it in just then may still send it. */
export type Opening = 'not-yet' | 'open' | 'closing' | 'closed';

/** Whether a form with these times (ISO moments) takes answers at a moment (ms since 1970). */
export const openingAt = (
  { opens, closes }: { readonly opens?: string; readonly closes?: string },
  now: number,
): Opening => {
  if (opens && now < Date.parse(opens)) return 'not-yet';
  if (!closes || now < Date.parse(closes)) return 'open';
  return now < Date.parse(closes) + grace ? 'closing' : 'closed';
};

/** Whether nothing is taken any more, or yet. */
export const isClosed = (opening: Opening): boolean => opening === 'closed' || opening === 'not-yet';

/** An hour, in milliseconds: nobody loses a long form by minutes. */
const grace = 60 * 60 * 1000;
