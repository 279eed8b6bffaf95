import { inEveryLocale } from '../locales.ts';

/** What people read beside a file. */
export const words = inEveryLocale<Words>({
  en: {
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    anotherFormat: 'Ask for another format',
    contact: 'Contact',
    published: 'Published',
    download: 'Download',
    file: 'File',
  },
  cy: {
    pages: (count) => (count === 1 ? '1 dudalen' : `${count} tudalen`),
    anotherFormat: 'Gofyn am fformat arall',
    contact: 'Cysylltu â',
    published: 'Cyhoeddwyd',
    download: 'Lawrlwytho',
    file: 'Ffeil',
  },
});

interface Words {
  readonly pages: (count: number) => string;
  readonly anotherFormat: string;
  readonly contact: string;
  readonly published: string;
  readonly download: string;
  readonly file: string;
}

/** What people call a kind of file; the ending of its name where nobody knows better. */
export const fileKind = (mimeType: string, name: string): string =>
  kinds[mimeType] ?? (/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? '').toUpperCase();

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument',
  'text/csv': 'CSV',
};
