import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../replica/mediaAddress.ts';
import { filesBelow } from './filesBelow.ts';
import { writeFile, writePage } from './writeFile.ts';
import type { Folder } from './writeFile.ts';

/** The files that the bundle brings for browsers: scripts, styles, icons. */
export const bundleFiles = (dist: string): string[] => filesBelow(join(dist, 'client'));

/** Copies them beside the pages, those that are not there yet or are different. */
export const writeBundle = (folder: Folder, dist: string): void => {
  for (const file of bundleFiles(dist)) {
    const body = readFileSync(join(dist, 'client', file));
    if (isSame(join(folder.path, file), body)) continue;
    if (isText(file)) writePage(folder, file, body);
    else writeFile(folder, file, body);
  }
};

/** Whether a file is worth compressing. */
export const isText = (file: string): boolean => /\.(js|css|svg|txt|json|xml|html|webmanifest)$/.test(file);

const isSame = (file: string, body: Uint8Array): boolean => {
  try {
    return hashOf(readFileSync(file)) === hashOf(body);
  } catch {
    return false;
  }
};
