import { form } from '#shared/content/form/schema.ts';
import type { Fields } from '#shared/schema/fields.ts';
import type { Stop } from './map/stops.ts';

/** What an editor would call a place of a form's content: “step 3, Where people go on”. */
export const placeInWords = (stops: readonly Stop[], path: string): string => {
  const stop = stops.find((one) => one.path && `${path}.`.startsWith(`${one.path}.`));
  const called = labels(form.fields, path.split('.'));
  if (!stop) return called.at(-1) ? `“${called.join('”, “')}”` : wholeForm;
  const kind = stop.kind === 'ending' ? 'ending' : 'step';
  // The first two are “Steps” and “Step”.
  const inside = called.slice(1);
  return [`${kind} ${stop.number}`, ...inside.map((label) => `“${label}”`)].join(', ');
};

/** What is called so is no one field. */
export const wholeForm = 'the form';

/** The labels of the fields on the way to a place. */
const labels = (fields: Fields, [name = '', ...rest]: readonly string[]): string[] => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return [];
  if (field.kind === 'group') return [field.label, ...labels(field.fields, rest)];
  if (field.kind !== 'blocks') return [field.label];
  const [at, ...inside] = rest;
  if (at === undefined) return [field.label];
  const within = field.of.map((block) => labels(block.fields, inside)).find((found) => found.length) ?? [];
  return [`${field.label} ${Number(at) + 1}`, ...within];
};
