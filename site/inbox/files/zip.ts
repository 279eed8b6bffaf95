import { inflateRawSync } from 'node:zlib';

/** A file in an archive, as the archive's list says. Nothing is unpacked to know it. */
export interface ZipEntry {
  readonly name: string;
  /** Where its own header is. */
  readonly at: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly isEncrypted: boolean;
}

/** The most files in an archive that is a document. */
const mostEntries = 5000;

/** The list at the end of an archive; undefined if the bytes are no archive from the first to the last. */
export const zipEntries = (bytes: Buffer): ZipEntry[] | undefined => {
  const end = endOfZip(bytes);
  if (end === undefined || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      at: bytes.readUInt32LE(at + 42),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + name + extra + comment;
  }
  return at === end ? entries : undefined;
};

/** Where the bytes end as an archive does, whatever they begin with; undefined if they do not. */
export const endOfZip = (bytes: Buffer): number | undefined => {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--)
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  return undefined;
};

/** The text of one small file of an archive, never more than `most` bytes; undefined if it can't be read. */
export const zipText = (bytes: Buffer, entry: ZipEntry, most: number): string | undefined => {
  const { at, method, packed } = entry;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return undefined;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(from, from + packed);
  try {
    if (method === 0) return data.length <= most ? data.toString('utf8') : undefined;
    return method === 8 ? inflateRawSync(data, { maxOutputLength: most }).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
};
