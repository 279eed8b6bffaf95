import type { Field, Fields } from '../../shared/schema/fields.ts';

/**
 * Where Payload can show a problem: the path of a field. A problem with a block as a whole is shown at the block's
 * first field, one inside a rich text at that rich text.
 *
 * The desk takes whatever path it is told for a field of its own. Told `steps.3`, it would put an empty field in the
 * place of the block, and the next save by itself would lose what the block holds.
 */
export const fieldPath = (fields: Fields, content: unknown, path: string): string => {
  const keys = path.split('.');
  // What stands beside the content, such as its address, is the cms's own.
  return Object.hasOwn(fields, keys[0] ?? '') ? at(fields, content, keys).join('.') : path;
};

const at = (fields: Fields, content: unknown, [name = '', ...inside]: readonly string[]): string[] => {
  const named = fields[name];
  if (named) return [name, ...within(named, valueOf(content, name), inside)];
  const first = Object.entries(fields).find(([, field]) => field.kind !== 'text' || !field.madeFrom);
  return first ? [first[0], ...within(first[1], undefined, [])] : [];
};

const within = (field: Field, value: unknown, rest: readonly string[]): string[] => {
  if (field.kind === 'group') return at(field.fields, value, rest);
  const [row, ...inside] = rest;
  if (field.kind !== 'blocks' || row === undefined) return [];
  const block = valueOf(value, row);
  const kind = field.of.find(({ name }) => name === valueOf(block, 'blockType'));
  const found = kind ? at(kind.fields, block, inside) : [];
  return found.length ? [row, ...found] : [];
};

const valueOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
