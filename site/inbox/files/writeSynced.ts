import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file into a folder. When this resolves, it is on the disk, whole and under its name. */
export const writeSynced = async (folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  const path = join(folder, name);
  const written = join(folder, `.${name}`);
  try {
    const file = await open(written, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, path);
    const directory = await open(folder, 'r');
    await directory.sync().finally(() => directory.close());
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
};
