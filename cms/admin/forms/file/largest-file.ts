/** The bytes that a form's file may have: more than any form, and little enough to read. */
export const largestFile = 2_000_000;

/** What is said of a file that has more. */
export const isTooLarge = `It is larger than ${largestFile / 1_000_000} MB: no form is`;
