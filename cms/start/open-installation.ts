import { mkdirSync } from 'node:fs';
import type { Payload } from 'payload';
import { SettingsError, readSettings } from '../settings.ts';
import { inspectDatabase } from './database-file.ts';
import { keysFor } from './keys.ts';

/**
 * Payload on the installation's own database, for a command. Makes the database where there is none; one of
 * an older version is refused, because only `npm start` backs it up before it changes it.
 */
export const openInstallation = async (): Promise<Payload> => {
  // Only in production does Payload make the tables.
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' }, keysFor(process.env));
  const { database, mediaDir } = readSettings(process.env);
  mkdirSync(mediaDir, { recursive: true });
  if (database.kind === 'sqlite') {
    const { isNew, due } = inspectDatabase(database.file);
    if (!isNew && due.length)
      throw new SettingsError(
        'The database is of an older version: npm start backs it up and brings it up to date.',
      );
  }
  // Loaded late, as Payload is: what is asked for wrongly is answered at once.
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config.ts');
  return getPayload({ config, disableOnInit: true });
};
