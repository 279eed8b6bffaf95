import { crc32, deflateRawSync } from 'node:zlib';

/** Small files of each kind that people may send, and of some that they may not. */

/** A PNG whose head says its size; its pixels are not there, and nobody here looks for them. */
export const png = (width = 2, height = 2, more: Uint8Array = new Uint8Array()): Buffer => {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', size),
    pngChunk('tEXt', more),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
};

const pngChunk = (name: string, data: Uint8Array): Buffer => {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(data, 8);
  return chunk;
};

/** A JPEG with some metadata before its frame. */
export const jpg = (width = 2, height = 2, comment = 'made by a camera'): Buffer => {
  const frame = Buffer.from('ffc00011080000000003012200021101031101', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const note = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(note.length + 2);
  return Buffer.concat([
    Buffer.from('ffd8fffe', 'hex'),
    length,
    note,
    frame,
    Buffer.from('ffda', 'hex'),
    Buffer.alloc(40),
    Buffer.from('ffd9', 'hex'),
  ]);
};

export const pdf = (inside = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${inside}\ntrailer\n<<>>\n%%EOF\n`);

/** What stands in an archive: text, or a size that is claimed and not there. */
type Inside = Readonly<Record<string, string | { readonly claims: number }>>;

/** An archive; `stored` ones come as they are, as OpenDocument wants its first. */
export const zip = (inside: Inside, stored: readonly string[] = []): Buffer => {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(inside)) {
    const data = Buffer.from(typeof content === 'string' ? content : '');
    const isStored = stored.includes(name);
    const packed = isStored ? data : deflateRawSync(data);
    const size = typeof content === 'string' ? data.length : content.claims;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isStored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    head.copy(entry, 2);
    entry.writeUInt32LE(at, 38);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), entry, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...list, end]);
};

const office = 'application/vnd.openxmlformats-officedocument';
const main = {
  docx: `${office}.wordprocessingml.document.main+xml`,
  xlsx: `${office}.spreadsheetml.sheet.main+xml`,
} as const;

export const officeFile = (kind: keyof typeof main, more: Inside = {}): Buffer =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/main.xml" ContentType="${main[kind]}"/></Types>`,
    'main.xml': '<document/>',
    ...more,
  });

export const openDocument = (kind: 'text' | 'spreadsheet', more: Inside = {}): Buffer =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<document/>', ...more }, [
    'mimetype',
  ]);
