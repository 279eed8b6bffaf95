/** A format of files that people may send: the site knows it by its content, never by its name. */
export interface Format {
  /** As error messages call it. */
  readonly label: string;
  readonly type: string;
  /** What its name ends in, without the dot. */
  readonly ending: string;
}

const office = 'application/vnd.openxmlformats-officedocument.';
const open = 'application/vnd.oasis.opendocument.';

/**
 * The formats of each group that an editor may allow. None of them runs anything when it is opened: no SVG, no
 * HTML, no macros, no archives.
 */
export const formats = {
  pictures: [
    { label: 'JPG', type: 'image/jpeg', ending: 'jpg' },
    { label: 'PNG', type: 'image/png', ending: 'png' },
  ],
  pdf: [{ label: 'PDF', type: 'application/pdf', ending: 'pdf' }],
  documents: [
    { label: 'DOCX', type: `${office}wordprocessingml.document`, ending: 'docx' },
    { label: 'XLSX', type: `${office}spreadsheetml.sheet`, ending: 'xlsx' },
    { label: 'ODT', type: `${open}text`, ending: 'odt' },
    { label: 'ODS', type: `${open}spreadsheet`, ending: 'ods' },
  ],
} as const satisfies Readonly<Record<string, readonly Format[]>>;

/** What a question says about the files that it takes. */
export interface FileRules {
  readonly pictures?: boolean;
  readonly pdf?: boolean;
  readonly documents?: boolean;
  readonly megabytes?: number;
  readonly least?: number;
  readonly most?: number;
}

/** The formats that a question takes, in the order in which it names them. */
export const formatsFor = (rules: FileRules): readonly Format[] =>
  (['pictures', 'pdf', 'documents'] as const).flatMap((group): readonly Format[] =>
    rules[group] ? formats[group] : [],
  );

/** The most that a file may weigh, in megabytes of a million bytes; and the same for every question. */
export const megabytesOf = ({ megabytes }: FileRules): number => megabytes ?? largestFile;
export const largestFile = 10;

/** How many files a question takes; one unless told. */
export const mostOf = ({ least = 1, most = 1 }: FileRules): number => Math.max(least, most);
