/** What a paper says, in the marks of prose.ts: `## heading`, `- item`, `| cell | cell |`, paragraphs. */
export interface PaperText {
  readonly title: string;
  readonly council: string;
  readonly body: string;
}

export interface Paper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/**
 * A small tagged PDF: headings, lists and tables are marked as such, so that a screen reader can follow it
 * (PDF/UA asks for it). The same words give the same bytes.
 */
export const paper = ({ title, council, body }: PaperText): Paper => {
  const sheets = layOut([
    { tag: 'P', bold: true, size: 11, after: 2, cells: [council] },
    { tag: 'H1', bold: true, size: 22, after: 16, cells: [title] },
    ...partsOf(body),
  ]);
  return { bytes: assemble(title, sheets), pages: sheets.length };
};

interface Part {
  readonly tag: 'H1' | 'H2' | 'P' | 'LI' | 'TH' | 'TD';
  /** The list or table that it stands in. */
  readonly group?: string;
  readonly bold?: boolean;
  readonly size: number;
  readonly after: number;
  /** More than one in a row of a table. */
  readonly cells: readonly string[];
}

/** One line of words on a sheet; `element` is its place in the structure, such as `L:4/LI:5/LBody:5`. */
interface Line {
  readonly element: string;
  readonly ops: string;
}

const width = 595;
const height = 842;
const margin = 62;

const partsOf = (body: string): Part[] =>
  body
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block, number): Part[] => {
      const lines = block.split('\n').map((line) => line.trim());
      if (lines[0]?.startsWith('## '))
        return [{ tag: 'H2', bold: true, size: 14, after: 6, cells: [lines[0].slice(3)] }];
      if (lines[0]?.startsWith('- '))
        return lines.map((line, at) => ({
          tag: 'LI',
          group: `L:${number}`,
          size: 11,
          after: at === lines.length - 1 ? 10 : 3,
          cells: [`• ${line.slice(2)}`],
        }));
      if (lines[0]?.startsWith('|'))
        return lines.map((line, at) => ({
          tag: at === 0 ? 'TH' : 'TD',
          group: `Table:${number}`,
          bold: at === 0,
          size: 11,
          after: at === lines.length - 1 ? 14 : 5,
          cells: line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        }));
      return [{ tag: 'P', size: 11, after: 10, cells: [lines.join(' ')] }];
    });

const layOut = (parts: readonly Part[]): Line[][] => {
  const sheets: Line[][] = [[]];
  let y = height - margin;
  parts.forEach((part, number) => {
    const column = (width - 2 * margin) / part.cells.length;
    const wrapped = part.cells.map((cell) => wrap(cell, part, column - 8));
    const rows = Math.max(...wrapped.map((lines) => lines.length));
    // A heading keeps at least two lines of what follows with it.
    const needed = rows * part.size * 1.4 + (part.tag === 'H2' ? 60 : 0);
    if (part.tag === 'H2') y -= 8;
    if (y - needed < margin) {
      sheets.push([]);
      y = height - margin;
    }
    wrapped.forEach((lines, cell) =>
      lines.forEach((words, row) =>
        sheets.at(-1)?.push({
          element: elementOf(part, number, cell),
          ops: show(words, part, margin + cell * column, y - (row + 1) * part.size * 1.4),
        }),
      ),
    );
    y -= rows * part.size * 1.4 + part.after;
  });
  return sheets;
};

const elementOf = ({ tag, group }: Part, number: number, cell: number): string => {
  if (tag === 'LI') return `${group}/LI:${number}/LBody:${number}`;
  return group ? `${group}/TR:${number}/${tag}:${number}.${cell}` : `${tag}:${number}`;
};

const wrap = (text: string, { size, bold = false }: Part, room: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer, size, bold) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);

/** Helvetica's advance widths from the space to the tilde, in thousandths of the size (Adobe's core metrics). */
const advances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const measure = (text: string, size: number, bold: boolean): number =>
  // Bold is about a twelfth wider.
  (Array.from(text).reduce((sum, char) => sum + (advances[char.charCodeAt(0) - 32] ?? 556), 0) *
    size *
    (bold ? 1.08 : 1)) /
  1000;

const show = (words: string, { size, bold }: Part, x: number, y: number): string =>
  `BT /${bold ? 'B' : 'R'} ${size} Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (${escape(words)}) Tj ET`;

/** Windows-1252, which the fonts are asked to use: where it differs from the first 256 of Unicode. */
const codes: Readonly<Record<string, number>> = {
  '•': 0x95,
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

const escape = (words: string): string =>
  Array.from(words, (char) => String.fromCharCode(codes[char] ?? char.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&');

const assemble = (title: string, sheets: readonly (readonly Line[])[]): Uint8Array<ArrayBuffer> => {
  const elements = [...new Set(sheets.flat().flatMap(({ element }) => withParents(element)))];
  const page = (at: number) => 8 + at * 2;
  const ref = (element: string) => `${8 + sheets.length * 2 + elements.indexOf(element)} 0 R`;
  const children = (of: string) => elements.filter((element) => parentOf(element) === of).map(ref);
  const marks = (of: string) =>
    sheets.flatMap((lines, at) =>
      lines.flatMap(({ element }, id) =>
        element === of ? [`<< /Type /MCR /Pg ${page(at)} 0 R /MCID ${id} >>`] : [],
      ),
    );
  const owners = sheets.map((lines, at) => `${at} [${lines.map(({ element }) => ref(element)).join(' ')}]`);
  return written([
    `<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Count ${sheets.length} /Kids [${sheets.map((_, at) => `${page(at)} 0 R`).join(' ')}] >>`,
    ...['Helvetica', 'Helvetica-Bold'].map(
      (font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    ),
    `<< /Type /StructTreeRoot /K [${children('').join(' ')}] /ParentTree 6 0 R >>`,
    `<< /Nums [${owners.join(' ')}] >>`,
    `<< /Title (${escape(title)}) /Creator (Guildhall) >>`,
    ...sheets.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /StructParents ${at} /Tabs /S /Contents ${page(at) + 1} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
      stream(
        lines
          .map(({ element, ops }, id) => `/${tagOf(element)} << /MCID ${id} >> BDC\n${ops}\nEMC`)
          .join('\n'),
      ),
    ]),
    ...elements.map((element) => {
      const parent = parentOf(element);
      const scope = tagOf(element) === 'TH' ? '/A << /O /Table /Scope /Column >> ' : '';
      return `<< /Type /StructElem /S /${tagOf(element)} ${scope}/P ${parent ? ref(parent) : '5 0 R'} /K [${[...children(element), ...marks(element)].join(' ')}] >>`;
    }),
  ]);
};

const parentOf = (element: string): string => element.slice(0, Math.max(0, element.lastIndexOf('/')));

const withParents = (element: string): string[] =>
  element ? [...withParents(parentOf(element)), element] : [];

const tagOf = (element: string): string => element.slice(element.lastIndexOf('/') + 1).split(':')[0] ?? '';

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const written = (objects: readonly string[]): Uint8Array<ArrayBuffer> => {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
};
