import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Settings } from '../settings.ts';
import { backUp } from '../start/database-file.ts';
import { places } from './places.ts';
import { pack } from './tar.ts';
import type { Entry } from './tar.ts';

/**
 * Writes everything into one file (a gzipped tar), while both sides run. The file appears whole or not at
 * all. Returns how many files it holds.
 */
export const writeBackup = async (settings: Settings, to: string): Promise<number> => {
  const file = resolve(to);
  const scratch = mkdtempSync(join(dirname(file), '.backup-'));
  let count = 0;
  try {
    const entries = async function* (): AsyncGenerator<Entry> {
      for (const [name, path] of filesOf(settings, scratch)) {
        count += 1;
        yield { name, size: statSync(path).size, chunks: createReadStream(path) };
      }
    };
    const whole = join(scratch, 'whole');
    await pipeline(
      Readable.from(pack(entries())),
      createGzip(),
      createWriteStream(whole, { mode: 0o600, flush: true }),
    );
    renameSync(whole, file);
    return count;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/**
 * The inbox before the database: a sending that is handed over meanwhile is in both, and intake takes it once.
 * The other way round it could be in neither.
 */
const filesOf = function* (settings: Settings, scratch: string): Generator<readonly [string, string]> {
  const from = places(settings);
  const databases = ['inbox.db', ...(settings.database.kind === 'sqlite' ? ['guildhall.db'] : [])] as const;
  for (const name of databases as readonly ('inbox.db' | 'guildhall.db')[])
    if (existsSync(from[name])) yield [name, backUp(from[name], join(scratch, name))];
  for (const folder of ['keys', 'media'] as const) {
    if (!existsSync(from[folder])) continue;
    for (const entry of readdirSync(from[folder], { withFileTypes: true }))
      if (entry.isFile() && !entry.name.startsWith('.'))
        yield [`${folder}/${entry.name}`, join(from[folder], entry.name)];
  }
};
