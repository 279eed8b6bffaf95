import { buildAdmin, isAdminOld } from '../start/build-admin.ts';
import { run } from '../start/run.ts';

/** Builds what is missing or was made from other sources, and says how long it took. */
export const prepare = async (say: (line: string) => void): Promise<void> => {
  if (isAdminOld()) {
    const start = performance.now();
    say('Building the desk; this takes half a minute …');
    await buildAdmin();
    say(`The desk is built (${Math.round((performance.now() - start) / 1000)} s).`);
  }
  await run(['site/commands/compile.ts'], {}, say);
};

if (import.meta.main)
  await prepare((line) => console.log(line)).catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
