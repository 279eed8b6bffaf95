import { createWriteStream, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
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
        // A resident's file may be handed over, or go with its case, before its turn comes.
        const opened = await open(path).catch(() => undefined);
        if (!opened) continue;
        count += 1;
        const { size } = await opened.stat();
        yield { name, size, chunks: opened.createReadStream() };
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
 * The inbox before the database, each with its files after it: a sending that is handed over meanwhile is in
 * both, and intake takes it once. The other way round it could be in neither.
 */
const filesOf = function* (settings: Settings, scratch: string): Generator<readonly [string, string]> {
  const from = places(settings);
  const database = function* (name: 'inbox.db' | 'guildhall.db'): Generator<readonly [string, string]> {
    if (existsSync(from[name])) yield [name, backUp(from[name], join(scratch, name))];
  };
  yield* database('inbox.db');
  yield* below('inbox-files', from['inbox-files']);
  if (settings.database.kind === 'sqlite') yield* database('guildhall.db');
  for (const folder of ['files', 'keys', 'media'] as const) yield* below(folder, from[folder]);
};

/** The files in a folder, and of `files` in the folders of its cases, by the names that they have in the archive. */
const below = function* (name: string, folder: string): Generator<readonly [string, string]> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && name === 'files') yield* below(`${name}/${entry.name}`, path);
    else if (entry.isFile()) yield [`${name}/${entry.name}`, path];
  }
};
