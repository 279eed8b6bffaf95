/** A piece of text with its formats; `text` is `\n` for a line break. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly href?: string;
}

/** What a paste is made of, flat: lists are items with a depth, so that every way to nest them comes out the same. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | Item
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

export interface Item {
  readonly kind: 'item';
  readonly ordered: boolean;
  /** From 1. */
  readonly depth: number;
  readonly runs: readonly Run[];
}

export interface Cell {
  /** What it is the header of: the cells below it, or those beside it. */
  readonly heads?: 'column' | 'row';
  readonly across: number;
  readonly down: number;
  readonly blocks: readonly Block[];
}
