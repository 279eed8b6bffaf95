import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { SettingsError } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { inspectDatabase } from '../start/database-file.ts';
import { places } from './places.ts';
import { TarError, unpack } from './tar.ts';

/**
 * Puts back what a backup holds, into folders that hold nothing yet: what is there is never overwritten.
 * Returns how many files came. Throws `SettingsError` with one plain sentence.
 */
export const readBackup = async (settings: Settings, from: string): Promise<number> => {
  if (!existsSync(from)) throw new SettingsError(`There is no backup ${from}.`);
  const to = places(settings);
  for (const place of [to['guildhall.db'], to['inbox.db'], to['inbox-files'], to.files, to.keys])
    if (existsSync(place))
      throw new SettingsError(`${place} is there already: restore into an empty DATA_DIR, or move it away.`);
  if (existsSync(to.media) && readdirSync(to.media).some((name) => !name.startsWith('.')))
    throw new SettingsError(`${to.media} is not empty: restore into an empty MEDIA_DIR, or move it away.`);
  let count = 0;
  try {
    for await (const { name, chunks } of unpack(createReadStream(from).pipe(createGunzip()))) {
      const path = pathFor(name, to);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(
        Readable.from(chunks),
        createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
      );
      count += 1;
    }
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof TarError || code?.startsWith('Z_'))
      throw new SettingsError(
        `${from} can't be restored: ${error instanceof TarError ? message : 'this is no backup, or it is damaged.'}`,
      );
    throw error;
  }
  if (settings.database.kind === 'sqlite') inspectDatabase(settings.database.file);
  return count;
};

/** The names that files of each folder have. */
const inFolders = [
  ['keys', /^keys\/\w[\w.-]*$/],
  ['media', /^media\/\w[\w.-]*$/],
  ['inbox-files', /^inbox-files\/[\w-]{22}$/],
  ['files', /^files\/[A-Z0-9]{4}(-[A-Z0-9]{4}){2}\/[0-9a-f]{64}$/],
] as const;

/** Where a file of the backup goes: only to the places that a backup of ours has. */
const pathFor = (name: string, to: ReturnType<typeof places>): string => {
  if (name === 'guildhall.db' || name === 'inbox.db') return to[name];
  for (const [folder, pattern] of inFolders)
    if (pattern.test(name)) return join(to[folder], ...name.split('/').slice(1));
  throw new SettingsError(`The backup holds ${name}, which no backup of ours does.`);
};
