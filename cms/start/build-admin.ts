import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fingerprintOfAdmin } from './admin-sources.ts';
import { run } from './run.ts';

const root = resolve(import.meta.dirname, '../..');
const note = join(root, 'cms/.next/sources');
const lock = join(root, '.cache/building-the-desk');

/** Whether the admin must be built: never built, or from other sources. */
export const isAdminOld = (): boolean =>
  !existsSync(join(root, 'cms/.next/BUILD_ID')) ||
  !existsSync(note) ||
  readFileSync(note, 'utf8') !== fingerprintOfAdmin();

/** Builds the admin, unless someone else just did. Throws with the compiler's own words if it can't. */
export const buildAdmin = async (): Promise<void> => {
  await takeLock();
  try {
    if (!isAdminOld()) return;
    const sources = fingerprintOfAdmin();
    const next = createRequire(import.meta.url).resolve('next/package.json');
    await run([join(dirname(next), 'dist/bin/next'), 'build', 'cms'], {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    writeFileSync(note, sources);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/** One build at a time in one folder; the lock of a process that is gone counts for nothing. */
const takeLock = async (): Promise<void> => {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      // Where nothing may be written, no waiting helps.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isHolderGone()) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 500));
    }
  }
};

const isHolderGone = (): boolean => {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // ENOENT: the lock was made a moment ago, and its pid is about to be written.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};
