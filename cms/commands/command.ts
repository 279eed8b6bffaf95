import { RunError } from '../start/run.ts';
import { SettingsError } from '../settings.ts';

/**
 * Runs a command to its end and ends the process. What a person can put right is said in one sentence;
 * anything else is a bug and shows where it is.
 */
export const command = async (run: (parts: readonly string[]) => Promise<void>): Promise<never> => {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (error instanceof SettingsError || error instanceof RunError) console.error(error.message);
    else if (code && unwritable.includes(code))
      console.error(`${path ?? 'A file'} can't be written (${code}).`);
    else console.error(error);
    process.exit(1);
  }
  process.exit();
};

const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'ENOENT'];
