import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FileSource } from './takeIn.ts';

/** A snapshot that can't be built from: says which line, and what is wrong with it. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** The lines of a snapshot, one after the other, each with its number. Throws `SnapshotError`. */
export const readSnapshot = async function* (
  file: string,
): AsyncGenerator<{ readonly line: number; readonly value: unknown }> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new SnapshotError(`There is no snapshot ${file}.`);
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line++;
    if (!text.trim()) continue;
    try {
      yield { line, value: JSON.parse(text) as unknown };
    } catch {
      throw new SnapshotError(`${file}, line ${line}: this is no JSON. Is the file whole?`);
    }
  }
  if (line === 0) throw new SnapshotError(`${file} is empty.`);
};

/** The files beside a snapshot, by the hash of their bytes. */
export const snapshotFiles =
  (file: string): FileSource =>
  async (_, name, hash) => {
    if (!hash) throw new SnapshotError(`the snapshot does not say which bytes ${name} has`);
    try {
      return await readFile(join(`${file}.media`, hash));
    } catch {
      throw new SnapshotError(`${name} is not in ${file}.media (${hash.slice(0, 12)}…)`);
    }
  };
