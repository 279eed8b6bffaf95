/** The most rows that a table of answers can have. */
export const mostRows = 20;
