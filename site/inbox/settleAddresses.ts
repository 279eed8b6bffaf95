import type { Step } from '#shared/form/definition.ts';
import { partName } from '#shared/questions/address/meaning.ts';
import { ukPostcode } from '#shared/questions/postcode/ukPostcode.ts';
import { chosen } from './findAddresses.ts';
import type { AddressRequest } from './formRequest.ts';

type Fields = readonly (readonly [string, string])[];

const parts = ['line1', 'line2', 'town', 'postcode', 'uprn'] as const;

/**
 * Posted fields with an address that was chosen from the list put into its lines, as the script does it; and
 * without a UPRN that is not exactly that of the lines beside it.
 */
export const settleAddresses = (
  { lookup }: Pick<AddressRequest, 'lookup'>,
  steps: readonly Step[],
  fields: Fields,
): Fields =>
  steps
    .flatMap(({ questions }) => questions)
    .filter((question) => question.blockType === 'address' && question.lookup)
    .flatMap(({ name }) => itemsOf(name, fields))
    .reduce((settled, name) => settle(lookup, { name }, settled), fields);

/** A question's name, and those that it has about each thing of a step that repeats. */
const itemsOf = (name: string, fields: Fields): readonly string[] => {
  const items = fields
    .map(([field]) => (field.startsWith(chosen) ? field.slice(chosen.length) : field))
    .filter((field) => field.startsWith(`${name}.`))
    .map((field) => /^[^.]+\.\d*/.exec(field)?.[0] ?? name);
  return [...new Set([name, ...items])];
};

const settle = (
  { isOurs }: AddressRequest['lookup'],
  question: { readonly name: string },
  fields: Fields,
): Fields => {
  const names = new Set<string>(parts.map((part) => partName(question, part)));
  const choice = choiceOf(fields.find(([name]) => name === chosen + question.name)?.[1]);
  const settled = choice
    ? [
        ...fields.filter(([name]) => !names.has(name)),
        ...parts.map((part) => [partName(question, part), choice[part]] as const),
      ]
    : fields;
  const [line1, line2, town, postcode, uprn] = parts.map((part) =>
    (settled.find(([name]) => name === partName(question, part))?.[1] ?? '').trim(),
  ) as [string, string, string, string, string];
  const isTrue = isOurs({ line1, line2, town, postcode: ukPostcode(postcode) ?? '' }, uprn);
  return isTrue ? settled : settled.filter(([name]) => name !== partName(question, 'uprn'));
};

/** What an option of the list says; undefined if none was chosen, or it is none of ours. */
const choiceOf = (
  value: string | undefined,
): Readonly<Record<(typeof parts)[number], string>> | undefined => {
  if (!value) return undefined;
  try {
    const said = JSON.parse(value) as Readonly<Record<string, unknown>> | null;
    const [line1 = '', line2 = '', town = '', postcode = '', uprn = ''] = parts.map((part) => {
      const one = said?.[part];
      return typeof one === 'string' ? one : '';
    });
    return line1 ? { line1, line2, town, postcode, uprn } : undefined;
  } catch {
    return undefined;
  }
};
