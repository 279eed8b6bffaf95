import { zipEntries, zipText } from './zip.ts';
import type { ZipEntry } from './zip.ts';

/** What all files of a document may weigh together once it is opened, in bytes. */
const mostUnpacked = 300_000_000;

/**
 * The type of an Office or OpenDocument file by what the archive says inside; undefined for other archives,
 * for what is encrypted, and for what holds macros.
 */
export const documentType = (bytes: Buffer): string | undefined => {
  const entries = zipEntries(bytes);
  if (!entries || entries.some(({ isEncrypted, name }) => isEncrypted || isProgram.test(name)))
    return undefined;
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return undefined;
  const names = new Map(entries.map((entry) => [entry.name, entry]));
  const text = (name: string): string => {
    const entry: ZipEntry | undefined = names.get(name);
    return (entry && zipText(bytes, entry, 1_000_000)) ?? '';
  };
  const types = text('[Content_Types].xml');
  const [, office] = types.includes('macroEnabled')
    ? []
    : (/ContentType="(application\/vnd\.openxmlformats-officedocument\.[\w.]+)\.main\+xml"/.exec(types) ??
      []);
  return office ?? (names.has('content.xml') ? text('mimetype') : undefined);
};

/** Visual Basic, ActiveX and what OpenDocument calls Basic and Scripts. */
const isProgram =
  /(^|\/)(vbaProject\.bin|activeX\/|Basic\/|Scripts\/)|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|class)$/i;
