import { buildAdmin, isAdminOld } from '../start/build-admin.ts';
import { run } from '../start/run.ts';
import { SettingsError } from '../settings.ts';

/** Builds what is missing or was made from other sources, and says how long it took. */
export const prepare = async (say: (line: string) => void): Promise<void> => {
  try {
    if (isAdminOld()) {
      const start = performance.now();
      say('Building the desk; this takes half a minute …');
      await buildAdmin();
      say(`The desk is built (${Math.round((performance.now() - start) / 1000)} s).`);
    }
    await run(['site/commands/compile.ts'], {}, say);
  } catch (error) {
    throw inWords(error);
  }
};

/** A service runs as somebody who may only read the program: then somebody else has to build it. */
export const inWords = (error: unknown): unknown =>
  /\b(EACCES|EROFS|EPERM)\b/.test((error as Error).message)
    ? new SettingsError(
        'Something must be built first, and only the owner of this folder can: `npm ci && npm run compile`, as the owner.',
      )
    : error;

if (import.meta.main)
  await prepare((line) => console.log(line)).catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
