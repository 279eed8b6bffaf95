import type { AnyBlock } from './types.ts';

/**
 * The language that schemas are written in: plain data, small and closed. The cms makes Payload fields from
 * it, the site checks what it receives against it, and TypeScript infers the types (`Values`).
 */
export type Field =
  | TextField
  | LongTextField
  | RichTextField
  | NumberField
  | MoneyField
  | DateField
  | ChoiceField
  | YesNoField
  | ReferenceField
  | MediaField
  | BlocksField
  | GroupField;

/** A schema's fields by name; the order is the order on the desk. */
export type Fields = Readonly<Record<string, Field>>;

interface Described {
  /** What the editor sees above the field. */
  readonly label: string;
  /** One sentence of help below the label. */
  readonly help?: string;
  /** True: the thing can't be published without it. */
  readonly required?: boolean;
}

/** One line of text. `max` counts characters. */
export interface TextField extends Described {
  readonly kind: 'text';
  readonly max?: number;
  /** A known kind of text that is checked as such. */
  readonly format?: 'email' | 'phone' | 'web-address' | 'link' | 'colour' | 'path' | 'name';
  /** No two documents may have the same. */
  readonly unique?: boolean;
  /** The field beside it from whose words the cms makes it, once and for all: nobody has to write it. */
  readonly madeFrom?: 'label' | 'title';
  /** Something else in the same form that it names: the desk lists what there is. */
  readonly picks?: Pickable;
}

/** Several lines of plain text. `max` counts characters. */
export interface LongTextField extends Described {
  readonly kind: 'longText';
  readonly max?: number;
}

/** Headings, lists, links, tables and snippets: see rich-text.ts for the closed set of nodes. */
export interface RichTextField extends Described {
  readonly kind: 'richText';
  /** `inline` offers paragraphs, links and bold only. */
  readonly extent?: 'full' | 'inline';
}

/** A number; `whole` refuses decimals. */
export interface NumberField extends Described {
  readonly kind: 'number';
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** An amount in pence. */
export interface MoneyField extends Described {
  readonly kind: 'money';
}

/** ISO 8601: a day (`2026-11-23`), or with `time` a moment in UTC. */
export interface DateField extends Described {
  readonly kind: 'date';
  readonly time?: boolean;
}

/** One of a few named options: value to label. */
export interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, string>>;
  readonly default?: string;
  /** The desk offers those that make sense for the question beside it. */
  readonly picks?: 'operator';
}

/** What a text of a form may name; each is meant from where the text stands. */
export type Pickable =
  /** Where a route can lead: a later step, an ending, or the check of all answers. */
  | 'later-step'
  /** Where a journey can end: an ending, or the check of all answers. */
  | 'end'
  | 'question'
  | 'earlier-question'
  | 'earlier-date'
  /** A question below, in the same step. */
  | 'question-below'
  | 'condition'
  /** An answer to the question that is named beside it, as conditions compare it. */
  | 'answer';

/** A tick box. */
export interface YesNoField extends Described {
  readonly kind: 'yesNo';
  readonly default?: boolean;
}

/**
 * Another document. `to` names content types; `linkable` stands for all that have an address. Outside of blocks
 * it must name exactly one: Payload's SQLite adapter keeps polymorphic relations in a child table, which is not
 * written atomically.
 */
export interface ReferenceField extends Described {
  readonly kind: 'reference';
  readonly to: readonly string[] | 'linkable';
}

/** An uploaded picture or file. */
export interface MediaField extends Described {
  readonly kind: 'media';
  readonly accept: 'image' | 'document';
}

/** A list of blocks, the only thing that repeats: it stays inside its document's row. */
export interface BlocksField extends Described {
  readonly kind: 'blocks';
  readonly of: readonly AnyBlock[];
  readonly least?: number;
  readonly most?: number;
}

/** Fields that belong together. */
export interface GroupField extends Described {
  readonly kind: 'group';
  readonly fields: Fields;
}

type Options<F> = Omit<F, 'kind' | 'label'>;

const maker =
  <F extends Field>(kind: F['kind']) =>
  <const O extends Options<F>>(label: string, options: O = {} as O) =>
    ({ kind, label, ...options }) as { kind: F['kind']; label: string } & O;

export const text = maker<TextField>('text');
export const longText = maker<LongTextField>('longText');
export const richText = maker<RichTextField>('richText');
export const number = maker<NumberField>('number');
export const money = maker<MoneyField>('money');
export const date = maker<DateField>('date');
export const choice = maker<ChoiceField>('choice');
export const yesNo = maker<YesNoField>('yesNo');
export const reference = maker<ReferenceField>('reference');
export const media = maker<MediaField>('media');
export const blocks = maker<BlocksField>('blocks');
export const group = maker<GroupField>('group');
