import type { TypeName } from '#shared/content/index.ts';
import type { Locale } from '#shared/content/published.ts';
import type { Problem, Reference } from '#shared/schema/types.ts';

/** Where an importer keeps what it brings in; payload-store.ts is the real one. */
export interface Store {
  /** What earlier runs brought in, by source. */
  readonly known: () => Promise<Map<string, Known>>;
  /** Every address that is taken, with its owner's source if it was imported. */
  readonly taken: () => Promise<Map<string, string | undefined>>;
  /** Makes an empty draft, so that others can point at it; what has no drafts is made with its content. */
  readonly make: (entry: Entry) => Promise<Reference>;
  /** Publishes content, unless exactly this is published already; what can't be published is kept as a draft. */
  readonly publish: (
    to: Reference,
    content: object,
    translationOf: Reference | undefined,
  ) => Promise<'changed' | 'unchanged' | Drafted>;
}

/** Why something is a draft for now: what has to be put right. */
export interface Drafted {
  readonly problems: readonly Problem[];
}

export interface Known {
  readonly reference: Reference;
  readonly slug: string | undefined;
}

export interface Entry {
  readonly type: TypeName;
  /** Its identity in the folder that it comes from. */
  readonly source: string;
  readonly slug: string | undefined;
  readonly locale: Locale;
  /** What the type can't be without, even as a draft. */
  readonly content: object;
}
