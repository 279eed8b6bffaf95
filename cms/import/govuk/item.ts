import { readJsonFiles, records, record, string } from '../json.ts';
import type { Json, JsonFile, Unreadable } from '../json.ts';

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

/** All items of a folder, by path; what can't be read is told apart and never stops the rest. */
export const readItems = (folder: string): { items: Item[]; unreadable: Unreadable[] } => {
  const found = readJsonFiles(folder, 'content item').map((file) => ('json' in file ? readItem(file) : file));
  return {
    items: found.filter((item) => 'format' in item),
    unreadable: found.filter((item) => 'problem' in item),
  };
};

const readItem = ({ source, json: found }: JsonFile): Item | Unreadable => {
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
