import { slug } from '#shared/text/slug.ts';
import { records, record, string } from '../json.ts';
import type { Json } from '../json.ts';
import type { Component, KindKit, Made } from './kinds.ts';
import { oneLine, optionsOf } from './options.ts';

/** A table whose rows all say the same things. Only for one that `fitsTable`. */
export const tableOf = (component: Component, kit: KindKit): readonly Made[] => {
  const taken = new Set<string>();
  const most = Number(component.options['maxMultiInputFieldRows']);
  // The headings of the table that lists the rows are the columns' own labels here.
  void component.options['columnTitles'];
  void component.options['prefix'];
  return [
    {
      blockType: 'rows',
      row: rowName(component.title, kit.locale),
      columns: childrenOf(component).map((child) => columnOf(child, taken, kit)),
      ...(most >= 1 ? { most: Math.min(Math.trunc(most), 20) } : {}),
    },
  ];
};

/** Whether a table of answers can ask all of it, each in a column of its own kind. */
export const fitsTable = (component: Component): boolean => {
  const children = childrenOf(component);
  return (
    children.length <= 6 &&
    children.every(
      (child) =>
        Object.hasOwn(columnKinds, string(child['type'])) &&
        oneLine(string(child['title'])).length <= longestLabel,
    ) &&
    children.some((child) => record(child['options'])['required'] !== false)
  );
};

/** What one row asks. */
export const childrenOf = (component: Component): readonly Json[] => records(component.all['children']);

const longestLabel = 60;
const longestHint = 100;

const columnKinds: Readonly<Record<string, 'text' | 'number' | 'date' | 'choice'>> = {
  TextField: 'text',
  NumberField: 'number',
  DateField: 'date',
  DatePartsField: 'date',
  RadiosField: 'choice',
  SelectField: 'choice',
  YesNoField: 'choice',
};

const columnOf = (child: Json, taken: Set<string>, { report, itemsOf, locale }: KindKit): object => {
  const options = record(child['options']);
  const kind = columnKinds[string(child['type'])] ?? 'text';
  const words = oneLine(string(child['title']));
  const prefix = string(options['prefix']).trim();
  const label = prefix && words.length + prefix.length + 3 <= longestLabel ? `${words} (${prefix})` : words;
  const hint = oneLine(string(child['hint']));
  if (hint.length > longestHint) report('a hint in a table was too long and was cut', hint);
  return {
    blockType: 'rows-column',
    name: columnName(words, taken),
    label,
    kind,
    ...(kind === 'choice' ? { options: choices(child, itemsOf, locale) } : {}),
    ...(hint ? { hint: hint.slice(0, longestHint) } : {}),
    ...(options['required'] === false ? { optional: true } : {}),
  };
};

const choices = (child: Json, itemsOf: KindKit['itemsOf'], locale: 'en' | 'cy'): string => {
  if (child['type'] === 'YesNoField') return locale === 'cy' ? 'Ie\nNage' : 'Yes\nNo';
  const options = optionsOf(itemsOf(string(child['list'])), undefined, () => undefined);
  return options.map(({ label, value }) => (value ? `${value} = ${label}` : label)).join('\n');
};

const columnName = (words: string, taken: Set<string>): string => {
  const base =
    slug(words)
      .slice(0, 17)
      .replace(/-+$/, '')
      .replace(/^(?=\d)/, 'c-') || 'column';
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
  taken.add(name);
  return name;
};

/** What one row is called; the source has no word for it. */
export const rowName = (title: string, locale: 'en' | 'cy'): string => {
  const words = oneLine(title)
    .slice(0, 60)
    .replace(/[.:?!]+$/, '');
  if (words && words.length <= 40) return words;
  return locale === 'cy' ? 'rhes' : 'row';
};
