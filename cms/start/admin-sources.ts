import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A hash of all that the admin's bundle is made from: what Next finds in `app`, and whatever that imports. */
export const fingerprintOfAdmin = (): string => {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(root, file))) return;
    const source = readFileSync(join(root, file), 'utf8');
    found.set(file, source);
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (specifier.startsWith('#')) visit(specifier.slice(1));
      else if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
    }
  };
  globSync('cms/app/**/*.{ts,tsx,js,css,scss}', { cwd: root }).forEach(visit);
  ['cms/next.config.js', 'package-lock.json'].forEach(visit);
  const hash = createHash('sha256');
  for (const [file, source] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file}\n${source}\n`);
  return hash.digest('hex');
};
