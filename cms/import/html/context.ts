import type { Reference } from '#shared/schema/types.ts';
import type { Element } from './tree.ts';

/** What the conversion of one item's HTML asks of whoever runs it. */
export interface Conversion {
  /** Where a link leads: a document among the imported, an address elsewhere, or nowhere that we can name. */
  readonly target: (href: string) => Reference | string | undefined;
  /** The contact that a contact card stands for, kept once; undefined if it holds too little to be one. */
  readonly contact: (card: Element) => Reference | undefined;
  /** Says that a piece had no place as it was, and what became of it. */
  readonly report: (what: string, detail?: string) => void;
}
