import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An object of somebody else's JSON; what it holds is checked where it is used. */
export type Json = Readonly<Record<string, unknown>>;

/** A file of a folder that could be read, by its path there: its identity. */
export interface JsonFile {
  readonly source: string;
  readonly json: Json;
}

export interface Unreadable {
  readonly source: string;
  /** One plain sentence. */
  readonly problem: string;
}

/** 5 MB: far more than any real item, and little enough to read. */
export const largest = 5_000_000;

/** Every JSON file of a folder, by path; what can't be read is told and never stops the rest. */
export const readJsonFiles = (folder: string, what: string): (JsonFile | Unreadable)[] =>
  pathsIn(folder, '').map((source) => readJsonFile(folder, source, what));

const pathsIn = (folder: string, below: string): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return pathsIn(folder, path);
      return entry.isFile() && entry.name.endsWith('.json') ? [path] : [];
    })
    .sort();

const readJsonFile = (folder: string, source: string, what: string): JsonFile | Unreadable => {
  const file = join(folder, source);
  const { size } = statSync(file);
  if (size === 0) return { source, problem: 'The file is empty' };
  if (size > largest) return { source, problem: `The file is larger than ${largest / 1_000_000} MB` };
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { source, problem: `The file is not JSON: ${(error as Error).message}` };
  }
  return isRecord(found) ? { source, json: found } : { source, problem: `The file holds no ${what}` };
};

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is an object, else an empty one. */
export const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects of a list; anything else is an empty list. */
export const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The value if it is a string, else an empty one. */
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');
