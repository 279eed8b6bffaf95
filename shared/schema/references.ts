import type { Field, Fields } from './fields.ts';
import type { AnyBlock, Reference } from './types.ts';

/**
 * The same content with the id of every reference put through `idOf`, in blocks and rich text too. An uploaded
 * file counts as a reference to `media`.
 */
export const mapReferences = <V extends object>(
  fields: Fields,
  content: V,
  idOf: (reference: Reference) => string,
): V => {
  const mapped = Object.entries(content).map(([name, value]: [string, unknown]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field && isThere(value) ? mapValue(field, value, idOf) : value];
  });
  return Object.fromEntries(mapped) as V;
};

/** Everything that a content points at, in order; the same thing as often as it does. */
export const referencesOf = (fields: Fields, content: object): Reference[] => {
  const found: Reference[] = [];
  mapReferences(fields, content, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
};

type IdOf = (reference: Reference) => string;
type Shape = Readonly<Record<string, unknown>>;

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const mapValue = (field: Field, value: unknown, idOf: IdOf): unknown => {
  if (field.kind === 'reference') {
    const { type, id } = value as Reference;
    return { type, id: idOf({ type, id }) };
  }
  if (field.kind === 'media') return idOf({ type: 'media', id: String(value) });
  if (field.kind === 'group') return mapReferences(field.fields, value as Shape, idOf);
  if (field.kind === 'blocks')
    return (value as (Shape & { blockType: string })[]).map((item) => mapBlock(field.of, item, idOf));
  return field.kind === 'richText' ? mapNode(value, idOf) : value;
};

const mapBlock = (of: readonly AnyBlock[], item: Shape & { blockType: string }, idOf: IdOf): Shape => {
  const definition = of.find(({ name }) => name === item.blockType);
  return definition ? mapReferences(definition.fields, item, idOf) : item;
};

/** Lexical's JSON holds links as `fields.doc` and snippets as `fields.snippet`. */
const mapNode = (node: unknown, idOf: IdOf): unknown => {
  if (Array.isArray(node)) return node.map((child: unknown) => mapNode(child, idOf));
  if (typeof node !== 'object' || node === null) return node;
  const { type, fields } = node as { type?: string; fields?: Shape };
  const inner = Object.entries(node).map(([name, value]: [string, unknown]) => [
    name,
    name === 'children' || name === 'root' ? mapNode(value, idOf) : value,
  ]);
  return { ...Object.fromEntries(inner), ...mapFields(type, fields, idOf) };
};

const mapFields = (type: string | undefined, fields: Shape | undefined, idOf: IdOf): Shape => {
  const doc = fields?.['doc'] as { relationTo: string; value: string } | undefined;
  if (type === 'link' && doc) {
    const value = idOf({ type: doc.relationTo, id: doc.value });
    return { fields: { ...fields, doc: { ...doc, value } } };
  }
  if (type === 'inlineBlock' && fields?.['snippet'])
    return {
      fields: { ...fields, snippet: idOf({ type: 'snippet', id: String(fields['snippet']) }) },
    };
  return {};
};
