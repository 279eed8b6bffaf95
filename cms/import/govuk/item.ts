import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One content item of GOV.UK's publishing API; what it holds is checked where it is used. */
export interface Item {
  /** Its path in the folder, such as `guide/guide.json`: its identity, as content ids and addresses repeat. */
  readonly source: string;
  readonly format: string;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  readonly contentId: string | undefined;
  readonly basePath: string | undefined;
  readonly details: Json;
  readonly links: Json;
  /** The whole item, for what stands beside details. */
  readonly all: Json;
}

export interface Unreadable {
  readonly source: string;
  /** One plain sentence. */
  readonly problem: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** 5 MB: far more than any real item, and little enough to read. */
export const largest = 5_000_000;

/** All items of a folder, by path; what can't be read is told apart and never stops the rest. */
export const readItems = (folder: string): { items: Item[]; unreadable: Unreadable[] } => {
  const found = jsonFiles(folder, '').map((source) => readItem(folder, source));
  return {
    items: found.filter((item) => 'format' in item),
    unreadable: found.filter((item) => 'problem' in item),
  };
};

const jsonFiles = (folder: string, below: string): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return jsonFiles(folder, path);
      return entry.isFile() && entry.name.endsWith('.json') ? [path] : [];
    })
    .sort();

const readItem = (folder: string, source: string): Item | Unreadable => {
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
  if (!isRecord(found)) return { source, problem: 'The file holds no content item' };
  const format = string(found['schema_name']) || string(found['document_type']);
  if (!format) return { source, problem: 'The item does not say its format (schema_name)' };
  return {
    source,
    format,
    title: string(found['title']).trim(),
    description: string(found['description']).trim(),
    locale: string(found['locale']) || 'en',
    contentId: string(found['content_id']) || undefined,
    basePath: string(found['base_path']) || undefined,
    details: record(found['details']),
    links: record(found['links']),
    all: found,
  };
};

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is an object, else an empty one. */
export const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects of a list; anything else is an empty list. */
export const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The value if it is a string, else an empty one. */
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Whether a value is a piece of HTML: a text with tags in it, several of them, or the same text in several
 * languages of markup.
 */
export const isHtml = (value: unknown): boolean =>
  strings(value).some((text) => /<[a-z][^>]*>/i.test(text)) || records(value).some(isVersion);

/** A field's HTML; empty if it has none. */
export const html = (value: unknown): string => {
  const texts = strings(value);
  if (texts.length) return texts.join('\n');
  const versions = records(value).filter(isVersion);
  const found = versions.find((version) => version['content_type'] === 'text/html') ?? versions[0];
  return found ? string(found['content']) : string(value);
};

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => typeof one === 'string');

const isVersion = (value: Json): boolean =>
  typeof value['content_type'] === 'string' && typeof value['content'] === 'string';
