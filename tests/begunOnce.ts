import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before a run of suites: where products that were begun lie, to begin the next from, and what Node has compiled
 * of them. Removed after it.
 */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-begun-'));
  process.env['TEST_BEGUN'] = folder;
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled');
  return () => rmSync(folder, { recursive: true, force: true });
};

/**
 * Makes a data folder with what the first start writes, or a copy of one that was made before in this run: a
 * database made and seeded once is the same for every suite. Only where the database is in the folder.
 */
export const begunOnce = async (name: string, dataDir: string, begin: () => Promise<void>): Promise<void> => {
  const folder = process.env['TEST_BEGUN'];
  const template = folder && join(folder, name);
  if (template && existsSync(template)) return cpSync(template, dataDir, { recursive: true });
  await begin();
  if (!template) return;
  // Whole or not at all: another worker may look for it.
  const made = `${template}-${process.pid}`;
  cpSync(dataDir, made, { recursive: true });
  try {
    renameSync(made, template);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
};
