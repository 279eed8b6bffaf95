import { typesOf } from '../../shared/content/linkable.ts';
import type { Field, Fields } from '../../shared/schema/fields.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';

/**
 * Content as Payload stores it: the way back from `contentOf` in published.ts. A field that the content does
 * not hold is emptied, so that storing content replaces all of what was there.
 */
export const storedContent = (
  type: Pick<AnyContentType, 'fields'>,
  content: object,
): Record<string, unknown> => storedValues(type.fields, content);

const storedValues = (fields: Fields, content: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      storedValue(field, (content as Record<string, unknown>)[name]),
    ]),
  );

const storedValue = (field: Field, value: unknown): unknown => {
  if (field.kind === 'group') return storedValues(field.fields, (value as object | undefined) ?? {});
  if (value === undefined) return field.kind === 'blocks' ? [] : null;
  if (field.kind === 'reference') {
    const { type, id } = value as { type: string; id: string };
    return typesOf(field).length === 1 ? id : { relationTo: type, value: id };
  }
  if (field.kind !== 'blocks' || !Array.isArray(value)) return value;
  return value.map((block: { blockType: string; id?: string }) => {
    const known = field.of.find(({ name }) => name === block.blockType);
    return {
      blockType: block.blockType,
      ...(block.id ? { id: block.id } : {}),
      ...(known ? storedValues(known.fields, block) : {}),
    };
  });
};
