import type { Crop } from '#shared/content/media/crops.ts';
import type { AnyPublished, Locale, Published } from '#shared/content/published.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Reference } from '#shared/schema/types.ts';
import type { Phase } from './during.ts';

/**
 * How a page gets content, and the only way it does: everything read is recorded with its result's
 * fingerprint, so that the publisher knows which pages a change concerns. Read no more than you show.
 */
export interface Reader {
  /** A document, of which only the fields that are looked at count as read; undefined if it is not published. */
  readonly document: <T extends TypeName>(type: T, id: string) => Published<T> | undefined;
  /** The document at a public address of this locale; undefined if there is none. */
  readonly at: (path: string) => AnyPublished | undefined;
  /** What exists once, such as the site settings: in the page's language, or else in English. */
  readonly single: <T extends TypeName>(type: T) => Published<T> | undefined;
  /** The same document in other languages, by language; empty if it has not been translated. */
  readonly translations: (of: TranslatedDocument) => readonly Translation[];
  /** Title and address of a document, for a link to it; undefined if it is not published or has no address. */
  readonly link: (to: Reference) => Link | undefined;
  /**
   * Short forms of all documents of a type in a locale, by title. `where` compares content fields with
   * values (a reference by its id, null for an empty field); `pick` names the content fields that the page
   * shows besides the title; `during` names the two date fields between which the present must lie (an empty
   * one is no limit): the publisher renders again when that changes, with nobody publishing anything.
   */
  readonly list: <T extends TypeName>(type: T, options?: ListOptions) => readonly Listed<T>[];
  /**
   * The alerts that a page shows now, worst first: those for everywhere, for its address (as in the browser) or
   * for one of the topics it lies in. The publisher renders again when one begins or ends.
   */
  readonly alerts: (path: string, topics: readonly string[]) => readonly Published<'alert'>[];
  /**
   * Short forms of the documents of a type, in the page's language, that point at a document anywhere in their
   * content, by title: the journeys that a page is part of. `pick` is as in `list`.
   */
  readonly mentions: <T extends TypeName>(
    type: T,
    of: Reference,
    pick?: readonly string[],
  ) => readonly Omit<Listed<T>, 'updatedAt'>[];
  /**
   * How the present lies to two date fields of a document; an empty one is no limit. The publisher renders again
   * when that changes. Undefined if the document is not published.
   */
  readonly phase: (
    of: TranslatedDocument,
    between: readonly [from: string, until: string],
  ) => Phase | undefined;
  /** An uploaded picture or file with its public addresses; undefined if it is not there. */
  readonly media: (id: string) => Media | undefined;
  /** The language of the page that is rendered. */
  readonly locale: Locale;
}

export interface ListOptions {
  readonly where?: Readonly<Record<string, string | number | boolean | null>>;
  readonly pick?: readonly string[];
  readonly during?: readonly [from: string, until: string];
  /** Any locale instead of the page's own. */
  readonly locale?: Locale;
}

/** As much of a document as says which it is, and what it translates. */
export type TranslatedDocument = Pick<AnyPublished, 'type' | 'id' | 'translationOf'>;

/** A link to the same document in another language. */
export interface Translation extends Link {
  readonly locale: Locale;
}

export interface Link {
  readonly title: string;
  readonly href: string;
}

/** A document's short form. */
export interface Listed<T extends TypeName = TypeName> extends Link {
  readonly type: T;
  readonly id: string;
  /** Noted as read only when it is looked at: a list without dates does not change when a date does. */
  readonly updatedAt: string;
  /** The fields asked for by `pick`, by name. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** A picture or file that the site serves itself. */
export interface Media {
  readonly id: string;
  readonly alt: string;
  readonly decorative: boolean;
  readonly mimeType: string;
  readonly bytes: number;
  /** In pixels; of pictures only. */
  readonly width?: number;
  readonly height?: number;
  /** Of documents, where known. */
  readonly pages?: number;
  /** The original's public address, which stays when the file is replaced. */
  readonly href: string;
  /** Smaller forms of a picture, widest first. */
  readonly sources: readonly Source[];
  /** The same, cut around the focal point; none where the picture is smaller than the cut. */
  readonly crops: Readonly<Record<Crop, readonly Source[]>>;
}

/** One form of a picture. */
export interface Source {
  readonly href: string;
  readonly width: number;
  readonly mimeType: string;
}
