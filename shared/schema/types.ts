import type { SiteLocale } from '../content/locales.ts';
import type { Phrases } from '../questions/say.ts';
import type { Field, Fields } from './fields.ts';
import type { RichText } from './rich-text.ts';

/**
 * Values that the generic suites store, render and check. Further ones are welcome, such as one in a script
 * that runs from right to left.
 */
export interface Examples<V> {
  readonly ordinary: V;
  /** As much as the schema allows. */
  readonly longest: V;
  readonly welsh: V;
  /** What an attacker would type: it must stay text. */
  readonly hostile: V;
  readonly [other: string]: V;
}

/** What a person has to put right, where (field names parted by dots), said to that person in plain words. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A block: one folder in shared/blocks or shared/questions. */
export interface Block<Name extends string = string, F extends Fields = Fields> {
  /** Payload's blockType, in kebab-case. */
  readonly name: Name;
  readonly label: string;
  /** One sentence for the editor who chooses a block. */
  readonly help: string;
  readonly fields: F;
  /** What the fields' own rules can't say, such as: one of the two. Paths begin at the block. */
  readonly problems?: (content: Values<F>) => readonly Problem[];
  /** Of a kind of question: what it says to people beside English, by the English sentence. */
  readonly phrases?: OwnPhrases;
  readonly examples: Examples<Values<F>>;
}

type OwnPhrases = { readonly [L in Exclude<SiteLocale, 'en'>]: Phrases };

/** Any block, where its own fields do not matter. */
export interface AnyBlock {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly fields: Fields;
  readonly problems?: (content: never) => readonly Problem[];
  readonly phrases?: OwnPhrases;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A content type: one folder in shared/content. */
export interface ContentType<Name extends string = string, F extends Fields = Fields> {
  /** Payload's collection slug and the type's name on the wire, in kebab-case. */
  readonly name: Name;
  readonly label: { readonly one: string; readonly many: string };
  readonly help: string;
  /** The public address, with `{slug}`; none for what only appears inside other pages. */
  readonly path?: string;
  /** Further addresses below its own, such as a guide's parts: `['who-can-apply', 'print']`. */
  readonly subpaths?: (content: Values<F>) => readonly string[];
  /** True for what exists once, such as the site settings. */
  readonly single?: true;
  /** True for what is an uploaded file with fields beside it. */
  readonly upload?: true;
  /** The field shown as its name in lists. */
  readonly title: keyof F & string;
  readonly fields: F;
  /**
   * What the fields' own rules can't say, such as: the end is after the beginning. `file` is the uploaded
   * file, of uploads only.
   */
  readonly problems?: (content: Values<F>, file?: { readonly mimeType: string }) => readonly Problem[];
  /**
   * Why an editor must not publish it, though it can be shown. What is public already is never asked, so that a
   * rule that is new in this version takes nothing off a council's site.
   */
  readonly objections?: (content: Values<F>) => readonly Problem[];
  readonly examples: Examples<Values<F>>;
}

/** Any content type, where its own fields do not matter. */
export interface AnyContentType {
  readonly name: string;
  readonly label: { readonly one: string; readonly many: string };
  readonly help: string;
  readonly path?: string;
  readonly subpaths?: (content: never) => readonly string[];
  readonly single?: true;
  /** True for what is an uploaded file with fields beside it. */
  readonly upload?: true;
  readonly title: string;
  readonly fields: Fields;
  readonly problems?: (content: never, file?: { readonly mimeType: string }) => readonly Problem[];
  readonly objections?: (content: never) => readonly Problem[];
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A pointer to another published document. */
export interface Reference {
  readonly type: string;
  readonly id: string;
}

/** The value that a field holds once it is complete. */
export type ValueOf<F> = F extends { kind: 'text' | 'longText' | 'date' }
  ? string
  : F extends { kind: 'number' | 'money' }
    ? number
    : F extends { kind: 'yesNo' }
      ? boolean
      : F extends { kind: 'richText' }
        ? RichText
        : F extends { kind: 'choice'; options: infer O }
          ? keyof O & string
          : F extends { kind: 'reference' }
            ? Reference
            : F extends { kind: 'media' }
              ? string
              : F extends { kind: 'blocks'; of: readonly (infer B)[] }
                ? BlockValue<B>[]
                : F extends { kind: 'group'; fields: infer G extends Fields }
                  ? Values<G>
                  : never;

/** One block in a list: its own fields, which block it is, and an id that is unique in its document. */
export type BlockValue<B> = B extends { name: infer N extends string; fields: infer F extends Fields }
  ? { readonly blockType: N; readonly id?: string } & Values<F>
  : never;

/** The values of a schema's fields: required ones are there, the others may be missing. */
export type Values<F> = {
  readonly [K in keyof F as F[K] extends { required: true } ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends { required: true } ? never : K]?: ValueOf<F[K]>;
};

/** Declares a content type; its field and example types are inferred. */
export const contentType = <const Name extends string, const F extends Readonly<Record<string, Field>>>(
  type: ContentType<Name, F>,
): ContentType<Name, F> => type;

/** Declares a block; its field and example types are inferred. */
export const block = <const Name extends string, const F extends Readonly<Record<string, Field>>>(
  definition: Block<Name, F>,
): Block<Name, F> => definition;
