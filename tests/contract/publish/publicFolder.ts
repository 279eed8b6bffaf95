import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyPublished } from '#shared/content/published.ts';
import { buildSite } from '#site/publisher/buildSite.ts';
import { compile } from '#site/publisher/compile.ts';
import { filesBelow } from '#site/publisher/filesBelow.ts';
import type { FileSource } from '#site/publisher/takeIn.ts';

export const siteUrl = 'https://www.testborough.example';

/** Where these tests keep the compiled pages; compiled again only when their sources have changed. */
export const testBundle = join(import.meta.dirname, '../../../.cache/test-site');

/** Compiles the pages for these tests. */
export const compileForTests = async (): Promise<string> => {
  await compile(testBundle);
  return testBundle;
};

/** A folder of its own for a test. */
export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Which file each name is, so that a file that was written again is another. */
export const identities = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder).map((file) => {
      const { ino, mtimeMs } = statSync(join(folder, file));
      return [file, `${ino} ${mtimeMs}`];
    }),
  );

/** The pages (without their compressed forms) that are new or were written since, and those that went. */
export const changesSince = (
  folder: string,
  before: ReadonlyMap<string, string>,
): { readonly written: string[]; readonly removed: string[] } => {
  const after = identities(folder);
  const isPage = (file: string): boolean => !/\.(br|gz)$/.test(file);
  return {
    written: [...after.keys()].filter((file) => isPage(file) && before.get(file) !== after.get(file)),
    removed: [...before.keys()].filter((file) => isPage(file) && !after.has(file)),
  };
};

/** The names of all files that differ between a folder and a clean build of the same content. */
export const differencesFromCleanBuild = async (
  folder: string,
  documents: Iterable<AnyPublished>,
  options: { readonly now?: number; readonly files?: FileSource } = {},
): Promise<string[]> => {
  const clean = temporaryFolder();
  const all = [...documents];
  try {
    await buildSite({
      source: {
        documents: (async function* () {
          for (const value of all) yield { where: value.id, value };
        })(),
        files: options.files ?? (() => Promise.reject(new Error('there are no files'))),
      },
      out: clean.path,
      dist: testBundle,
      siteUrl,
      now: options.now ?? Date.now(),
    });
    return differences(folder, clean.path);
  } finally {
    clean.remove();
  }
};

/** The names of all files that are not the same in both folders. */
export const differences = (one: string, other: string): string[] =>
  [...new Set([...filesBelow(one), ...filesBelow(other)])].filter((file) => {
    try {
      return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    } catch {
      return true;
    }
  });

/** Waits until something is so, and says what was awaited if it never is. */
export const until = async (what: string, isSo: () => boolean, timeout = 15_000): Promise<void> => {
  const end = Date.now() + timeout;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`In vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
