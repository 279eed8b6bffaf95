/**
 * The cells of CSV, row by row, as spreadsheets write it (RFC 4180): quoted or not, with any line ends and a byte
 * order mark or none. Rows in which nothing stands are left out.
 */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.some(Boolean)) rows.push(row);
    row = [];
  }
  return rows;
};

/** A cell in quotes or without, and what ends it. */
const cells = /(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy;
