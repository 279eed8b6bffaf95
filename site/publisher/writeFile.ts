import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compressedForms } from './compress.ts';

/** How the files of a folder are written: `isSafe` waits for the disk at every file. */
export interface Folder {
  readonly path: string;
  readonly isSafe: boolean;
}

/** Puts a file in place of its last version in one step: nobody ever sees half of it. */
export const writeFile = (folder: Folder, file: string, body: Uint8Array): void => {
  const target = join(folder.path, file);
  const temporary = `${target}${temporaryEnd}`;
  const handle = openAt(temporary);
  try {
    for (let at = 0; at < body.byteLength;) at += writeSync(handle, body, at);
    if (folder.isSafe) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, target);
};

/** Writes a page and its compressed forms; the page itself last, so that its forms are never the older. */
export const writePage = (folder: Folder, file: string, body: Uint8Array): void => {
  for (const [end, compress] of Object.entries(compressedForms))
    writeFile(folder, file + end, compress(body));
  writeFile(folder, file, body);
};

/** Removes a page, its compressed forms, and the folders that are empty without it. */
export const removePage = (folder: Folder, file: string): void => {
  for (const end of ['', ...Object.keys(compressedForms)])
    rmSync(join(folder.path, file + end), { force: true });
  removeEmpty(folder.path, dirname(file));
};

/** Removes a folder inside another if it is empty, and so upwards. */
export const removeEmpty = (root: string, inside: string): void => {
  for (let at = inside; at !== '.' && at !== '/'; at = dirname(at)) {
    try {
      if (readdirSync(join(root, at)).length > 0) return;
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
};

/** What a file is called until it is whole; what a killed process left behind is found by it. */
export const temporaryEnd = '.partly';

const openAt = (path: string): number => {
  try {
    return openSync(path, 'w');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
};
