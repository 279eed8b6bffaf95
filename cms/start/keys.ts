import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SettingsError } from '../settings.ts';

/**
 * The two secrets, made on the first start into `DATA_DIR/keys`, which only their owner can read, unless the
 * environment has them.
 */
export const keysFor = (
  environment: Readonly<Record<string, string | undefined>>,
): { PAYLOAD_SECRET: string; LINK_KEY: string } => {
  const dataDir = resolve(environment['DATA_DIR']?.trim() || '.data');
  try {
    const folder = join(dataDir, 'keys');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return {
      PAYLOAD_SECRET: environment['PAYLOAD_SECRET']?.trim() || key(join(folder, 'payload')),
      LINK_KEY: environment['LINK_KEY']?.trim() || key(join(folder, 'link')),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingsError(`The data folder ${dataDir} can't be written (${code ?? 'no reason given'}).`);
  }
};

const key = (file: string): string => {
  if (!existsSync(file)) {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, `${randomBytes(32).toString('base64url')}\n`);
    closeSync(handle);
  }
  return readFileSync(file, 'utf8').trim();
};
