import { checkSlug } from '../../../form/definition.ts';
import { isKnownKind, meaningOf } from '../../../questions/meaningOf.ts';
// Every kind says which inputs it has.
import '../../../questions/meanings.ts';
import { option } from '../../../questions/option.ts';
import { questionFields } from '../../../questions/questionFields.ts';
import { rowsColumn } from '../../../questions/rows/schema.ts';
import { slug } from '../../../text/slug.ts';
import { formCondition, formStep } from '../steps.ts';
import { itemsOf, textOf } from './items.ts';
import type { Item, Row } from './items.ts';
import type { Naming } from './namings.ts';

/** Those among whom a name is unique, and how one is made. */
export interface Scope {
  /** Characters at most. */
  readonly limit: number;
  /** What stands before the number of the second. */
  readonly joint: '-' | ' ';
  readonly make: (item: Item) => string;
  /** All that nobody else may be called if an item has the name. */
  readonly takes: (item: Item, name: string) => readonly string[];
  readonly taken?: readonly string[];
}

/** The wanted name, with a number if it is not free. */
export const firstFree = (
  wanted: string,
  { limit, joint }: Scope,
  isFree: (name: string) => boolean,
): string => {
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : `${joint}${n}`;
    const name = `${shortened(wanted, limit - end.length)}${end}`;
    if (isFree(name)) return name;
  }
};

const shortened = (name: string, limit: number): string => {
  const short = name.slice(0, limit);
  return short === name ? name : short.replace(/[- ]+$/, '') || short;
};

const plain = (limit: number, otherwise: (item: Item) => string): Scope => ({
  limit,
  joint: '-',
  make: (item) => nameFrom(item.words, otherwise(item), limit),
  takes: (_, name) => [name],
});

/** A valid name: it begins with a letter, and ends where a word does. */
const nameFrom = (words: string, otherwise: string, limit: number): string => {
  const made = slug(words);
  const whole = /^[a-z]/.test(made) ? made : [otherwise, made].filter(Boolean).join('-');
  const end = whole.length > limit ? whole.slice(0, limit + 1).lastIndexOf('-') : -1;
  return end > limit / 2 ? whole.slice(0, end) : whole;
};

/** No step may be called as the check of all answers is. */
export const stepScope: Scope = {
  ...plain(formStep.fields.name.max, ({ row, words, at }) => {
    const otherwise = row['blockType'] === 'form-exit' ? 'ending' : 'step';
    return slug(words) ? otherwise : `${otherwise}-${Number(at.split('.')[1]) + 1}`;
  }),
  taken: [checkSlug],
};

export const conditionScope: Scope = plain(formCondition.fields.name.max, () => 'condition');

export const columnScope: Scope = plain(rowsColumn.fields.name.max, () => 'column');

/** Without a value an option's own words are compared, so they are what is written; comparing ignores case. */
export const optionScope: Scope = {
  limit: option.fields.value.max,
  joint: ' ',
  make: ({ words }) => words,
  takes: (_, name) => [name.toLowerCase()],
};

/** A question must not be called like an input of another; `inner` are names that columns were just given. */
export const questionScope = (inner: readonly Naming[]): Scope => ({
  ...plain(questionFields.name.max, ({ row }) => textOf(row['blockType']) || 'question'),
  takes: ({ row, at }, name) => {
    const columns = itemsOf(row['columns'], `${at}.columns`, 'label').map((column) => ({
      name: inner.find(({ path }) => path === column.path)?.value ?? column.name,
    }));
    return [name, ...inputsOf({ ...row, columns, name })];
  },
});

const inputsOf = (question: Row): string[] => {
  if (!isKnownKind(question['blockType'])) return [];
  // The cms says null where there is nothing.
  const written = Object.entries(question).filter(([, value]) => value !== null);
  const one = { ...Object.fromEntries(written), blockType: question['blockType'] };
  return meaningOf(one)
    .inputs(one)
    .map(({ name }) => name);
};
