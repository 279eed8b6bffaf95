/** The rows of a table from what a spreadsheet copies: all of the same length, without empty rows. */
export const cells = (pasted: string): string[][] => {
  const rows = split(pasted).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

/** Which columns hold nothing but numbers below their heading: those stand to the right. */
export const numberColumns = (rows: readonly (readonly string[])[]): boolean[] =>
  (rows[0] ?? []).map((_, column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every((cell) => number.test(cell));
  });

/** An amount, a share or a plain number, however a spreadsheet writes it: £1,075.50, (12), −3 %, 4.5m. */
const number = /^\(?[-+−]?\s?[£$€]?\s?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s?(%|p|k|m|bn)?\)?$/i;

/** A cell with a tab, a line break or a quotation mark in it comes in quotation marks, with its own doubled. */
const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const plain = /[^\t\r\n]*/y;

const split = (pasted: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= pasted.length) {
    quoted.lastIndex = plain.lastIndex = at;
    const inQuotes = quoted.exec(pasted);
    const cell = inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : (plain.exec(pasted)?.[0] ?? '');
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    at = inQuotes ? quoted.lastIndex : plain.lastIndex;
    if (pasted[at] === '\r' && pasted[at + 1] === '\n') at++;
    if (pasted[at] === '\n' || pasted[at] === '\r') rows.push([]);
    at++;
  }
  return rows;
};
