import { contentTypes } from './index.ts';
import type { ContentOf, TypeName } from './index.ts';
import type { Locale } from './locales.ts';
import type { Crop } from './media/crops.ts';

export { locales } from './locales.ts';
export type { Locale } from './locales.ts';

/** A published document as it crosses the wall: what every document has, and its content by its schema. */
export interface Published<T extends TypeName = TypeName> {
  readonly type: T;
  readonly id: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly updatedAt: string;
  readonly locale: Locale;
  /** The last piece of its address; only where the type has a path. */
  readonly slug?: string;
  /** The id of the document that this one translates, of the same type. */
  readonly translationOf?: string;
  readonly content: ContentOf<T>;
  /** Of uploads only. */
  readonly file?: PublishedFile;
}

/** An uploaded file: the site fetches its bytes, and those of its smaller forms, by name. */
export interface PublishedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** SHA-256 in hex, where the sender knows it. In a snapshot always: the bytes are in `FILE.media/HASH`. */
  readonly hash?: string;
  /** In pixels; of pictures only. */
  readonly width?: number;
  readonly height?: number;
  /** Smaller forms of a picture; a cut of it says which. */
  readonly sizes: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: number;
    readonly hash?: string;
    readonly width: number;
    readonly height: number;
    readonly crop?: Crop;
  }[];
}

/** Any published document, told apart by `type`. */
export type AnyPublished = { [T in TypeName]: Published<T> }[TypeName];

/** The public address of a document, or undefined if its type is only shown inside other pages. */
export const addressOf = (document: Pick<Published, 'type' | 'slug' | 'locale'>): string | undefined => {
  const { path } = contentTypes[document.type] as { path?: string };
  if (!path || !document.slug) return undefined;
  const prefix = document.locale === 'en' ? '' : `/${document.locale}`;
  return prefix + path.replace('{slug}', document.slug);
};

/** All addresses of a document, its own first: a guide has one for each part and one to print. */
export const addressesOf = (document: AnyPublished): string[] => {
  const own = addressOf(document);
  if (!own) return [];
  const type = contentTypes[document.type] as { subpaths?: (content: unknown) => readonly string[] };
  return [own, ...(type.subpaths?.(document.content) ?? []).map((piece) => `${own}/${piece}`)];
};
