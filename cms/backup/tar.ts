/** A file in an archive. `chunks` may be read once, and must be before the next entry is asked for. */
export interface Entry {
  /** With `/`, below no folder but those it names; 100 bytes at most. */
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const block = 512;

/** The bytes of a tar archive (POSIX ustar), which any tar opens. Throws if a file is not as long as it said. */
export const pack = async function* (entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, chunks } of entries) {
    yield header(name, size);
    let written = 0;
    for await (const chunk of chunks) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== size) throw new Error(`${name} changed while it was read`);
    yield new Uint8Array(padding(size));
  }
  yield new Uint8Array(2 * block);
};

/** The files of a tar archive. Throws `TarError` if it is none, is damaged or ends too early. */
export const unpack = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const take = reader(bytes);
  for (;;) {
    const head = await take.exactly(block);
    if (head.every((byte) => byte === 0)) return;
    const name = field(head, 0, 100);
    const size = Number.parseInt(field(head, 124, 12), 8);
    if (Number.parseInt(field(head, 148, 8), 8) !== checksum(head) || !Number.isSafeInteger(size))
      throw new TarError('This is no backup, or it is damaged.');
    let left = size;
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        const chunk = await take.upTo(left);
        left -= chunk.length;
        yield chunk;
      }
    };
    yield { name, size, chunks: chunks() };
    if (left) throw new Error(`${name} was not read`);
    await take.exactly(padding(size));
  }
};

/** An archive that can't be read. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

const padding = (size: number): number => (block - (size % block)) % block;

const header = (name: string, size: number): Uint8Array => {
  const bytes = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for an archive`);
  bytes.write(name, 0);
  bytes.write('0000600\0', 100);
  bytes.write('0000000\0'.repeat(2), 108);
  bytes.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  bytes.write('00000000000\0', 136);
  bytes.write('0', 156);
  bytes.write('ustar\x0000', 257);
  bytes.write(`${checksum(bytes).toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
};

/** The sum of all bytes, its own place taken for blanks. */
const checksum = (head: Uint8Array): number =>
  head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);

const field = (head: Uint8Array, at: number, length: number): string =>
  Buffer.from(head.subarray(at, at + length))
    .toString('utf8')
    .split('\0')[0]
    ?.trim() ?? '';

const reader = (bytes: AsyncIterable<Uint8Array>) => {
  const source = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const upTo = async (most: number): Promise<Uint8Array> => {
    while (!rest.length) {
      const next = await source.next();
      if (next.done) throw new TarError('The backup ends too early.');
      rest = next.value;
    }
    const chunk = rest.subarray(0, most);
    rest = rest.subarray(chunk.length);
    return chunk;
  };
  const exactly = async (length: number): Promise<Uint8Array> => {
    const whole = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const chunk = await upTo(length - at);
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  };
  return { upTo, exactly };
};
