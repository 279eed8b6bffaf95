import { typesOf } from '../../shared/content/linkable.ts';
import type { Field, Fields } from '../../shared/schema/fields.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import { publishedRichText } from './published-rich-text.ts';

/** A document as Payload stores it, read at depth 0. */
export type Stored = Readonly<Record<string, unknown>>;

/** The part of a stored document that its schema describes, in the wall's shapes. */
export const contentOf = (type: Pick<AnyContentType, 'fields'>, doc: Stored, draft = false): Stored =>
  valuesOf(type.fields, doc, draft);

const valuesOf = (fields: Fields, doc: Stored, draft: boolean): Stored =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, valueOf(field, doc[name], draft)] as const)
      .filter(([, value]) => value !== undefined),
  );

const valueOf = (field: Field, value: unknown, draft: boolean): unknown => {
  // Of a list with nothing in it, Payload's fields in a browser say how many there are.
  const none = field.kind === 'blocks' && value === 0;
  if (value === undefined || value === null || isBlank(value) || none)
    return draft && field.required ? empty(field) : undefined;
  const shape = shapes[field.kind] as ((field: Field, value: unknown, draft: boolean) => unknown) | undefined;
  return shape ? shape(field, value, draft) : value;
};

/** As for the check of content: a text of spaces says nothing. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

type Shapes = {
  readonly [K in Field['kind']]?: (
    field: Extract<Field, { kind: K }>,
    value: unknown,
    draft: boolean,
  ) => unknown;
};

const shapes: Shapes = {
  richText: (_, value) => publishedRichText(value),
  // Payload keeps a day as a moment.
  date: (field, value) => (typeof value !== 'string' || field.time ? value : value.slice(0, 10)),
  reference: (field, value) => {
    if (isStored(value) && 'relationTo' in value)
      return { type: value['relationTo'], id: idOf(value['value']) };
    return { type: typesOf(field)[0], id: idOf(value) };
  },
  media: (_, value) => idOf(value),
  blocks: (field, value, draft) => {
    if (!Array.isArray(value)) return value;
    const kept = value.map((item: unknown) => {
      const block = isStored(item) ? field.of.find(({ name }) => name === item['blockType']) : undefined;
      if (!block || !isStored(item)) return item;
      return {
        blockType: block.name,
        ...(item['id'] ? { id: item['id'] } : {}),
        ...valuesOf(block.fields, item, draft),
      };
    });
    return kept.length || field.required ? kept : undefined;
  },
  group: (field, value, draft) => {
    const inside = isStored(value) ? valuesOf(field.fields, value, draft) : {};
    return Object.keys(inside).length || field.required ? inside : undefined;
  },
};

/** What stands in for something that an unfinished document has not got yet. */
const empty = (field: Field): unknown => {
  if (field.kind === 'text' || field.kind === 'longText') return '';
  if (field.kind === 'richText') return { root: { type: 'root', children: [] } };
  if (field.kind === 'blocks') return [];
  if (field.kind === 'choice') return field.default ?? Object.keys(field.options)[0];
  if (field.kind === 'yesNo') return false;
  if (field.kind === 'number' || field.kind === 'money') return 0;
  if (field.kind === 'group') return valuesOf(field.fields, {}, true);
  return undefined;
};

/** Whether something is a set of named values. */
export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids come as they are, or inside a document where one was filled in. */
const idOf = (value: unknown): unknown => (isStored(value) ? value['id'] : value);
