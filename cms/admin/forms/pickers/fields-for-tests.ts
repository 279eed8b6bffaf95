import type { FormState } from 'payload';

/** Content as the fields of a form that is open hold it: flat, by path, with rows beside lists. */
export const fieldsFor = (value: unknown, path = '', fields: FormState = {}): FormState => {
  if (Array.isArray(value)) {
    const rows = value.map((row: { id?: string; blockType?: string }, n) => ({
      id: row.id ?? `${path}.${n}`,
      ...(row.blockType ? { blockType: row.blockType } : {}),
    }));
    fields[path] = { value: value.length, rows };
    value.forEach((row, n) => fieldsFor(row, `${path}.${n}`, fields));
  } else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([key, inside]) =>
      fieldsFor(inside, path ? `${path}.${key}` : key, fields),
    );
  else fields[path] = { value };
  return fields;
};
