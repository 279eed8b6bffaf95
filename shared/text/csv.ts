/**
 * Rows as CSV for Excel and LibreOffice (RFC 4180: CRLF, every cell quoted, UTF-8 with a byte order mark). A
 * cell that a spreadsheet would run as a formula gets an apostrophe before it, so that it stays text.
 */
export const csv = (rows: readonly (readonly (string | number | boolean | null | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** What a spreadsheet may take for a formula: these characters, after any blanks, at the start of any line. */
const formula = /^([\s\u00A0\u200B\uFEFF]*)(?=[=+\-@\t\r＝＋－＠|%])/gmu;

const cell = (value: string | number | boolean | null | undefined): string => {
  if (typeof value === 'number') return `"${value}"`;
  const text = String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
  const guarded = /^[\t]/.test(String(value ?? '')) ? `'${text}` : text.replace(formula, "'$1");
  return `"${guarded.replaceAll('"', '""')}"`;
};
