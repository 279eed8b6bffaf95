import { stepSlugs } from '../definition.ts';
import { mentions } from './mentions.ts';
import { idOf, itemsOf } from './items.ts';
import type { Item } from './items.ts';
import { columnScope, conditionScope, firstFree, optionScope, questionScope, stepScope } from './scopes.ts';
import type { Scope } from './scopes.ts';

/** A form while it is written: anything may be missing or unfinished. */
export interface WrittenForm {
  readonly steps?: unknown;
  readonly conditions?: unknown;
}

/** A name, or another's name that it replaces, and where in the form it belongs: `steps.2.questions.0.name`. */
export interface Naming {
  readonly path: string;
  readonly value: string;
}

export interface NamingOptions {
  /** Somebody may be in the middle of a word: only copies get their names now. */
  readonly typing?: boolean;
}

/** What `nameAll` writes, one by one. */
export const namings = (
  form: WrittenForm,
  before: WrittenForm = {},
  { typing = false }: NamingOptions = {},
): Naming[] => {
  const known = rowsOf(before);
  const settle = (items: readonly Item[], scope: Scope): Naming[] => settled(items, scope, known, typing);
  const steps = itemsOf(form.steps, 'steps', 'title');
  const questions = steps.flatMap(({ row, at }) => itemsOf(row['questions'], `${at}.questions`, 'label'));
  const inner = questions.flatMap(({ row, at }) => [
    ...settle(itemsOf(row['options'], `${at}.options`, 'label', 'value'), optionScope),
    ...settle(itemsOf(row['columns'], `${at}.columns`, 'label'), columnScope),
  ]);
  const named = settle(questions, questionScope(inner));
  return [
    ...settle(steps, stepScope),
    ...settle(itemsOf(form.conditions, 'conditions', 'title'), conditionScope),
    ...inner,
    ...named,
    ...steps
      .filter(({ row }) => !known.has(idOf(row)))
      .flatMap(({ row, at }) => mentions(row, at, renamedIn(at, questions, named))),
  ];
};

/** What was there when the form was last saved, by its id, with what stood in for a name that was not written. */
type Known = ReadonlyMap<string, string | undefined>;

/** Names for those among whom a name is unique. */
const settled = (items: readonly Item[], scope: Scope, known: Known, typing: boolean): Naming[] => {
  const copies = copiesIn(items, known);
  const nameless = items.filter((item) => !item.name || copies.has(item));
  const taken = new Set(scope.taken);
  const take = (item: Item, name: string): void => scope.takes(item, name).forEach((one) => taken.add(one));
  for (const item of items) if (!nameless.includes(item)) take(item, item.name);
  const stoodIn = ({ row }: Item): string | undefined => known.get(idOf(row));
  // What stood in for a name comes before what is made anew, so that it never has to give way.
  const isNew = (item: Item): number => Number(stoodIn(item) === undefined);
  return nameless
    .toSorted((a, b) => isNew(a) - isNew(b))
    .flatMap((item) => {
      if (!item.name && (typing || !item.words)) return [];
      const wanted = item.name ? unnumbered(item.name, taken) : (stoodIn(item) ?? scope.make(item));
      const isFree = (name: string): boolean => !scope.takes(item, name).some((one) => taken.has(one));
      const value = firstFree(wanted, scope, isFree);
      take(item, value);
      return [{ path: item.path, value }];
    });
};

/** Those that came since the form was last saved and have the name of one that was there. */
const copiesIn = (items: readonly Item[], known: Known): ReadonlySet<Item> => {
  const isKnown = ({ row }: Item): boolean => known.has(idOf(row));
  const originals = new Set(items.filter(isKnown).map(({ name }) => name));
  return new Set(items.filter((one) => one.name && !isKnown(one) && originals.has(one.name)));
};

/** The copy of “bin-2” is “bin-3”, if there is a “bin”. */
const unnumbered = (name: string, taken: ReadonlySet<string>): string => {
  const [, bare = ''] = /^(.+)[- ]\d+$/.exec(name) ?? [];
  return taken.has(bare) || taken.has(bare.toLowerCase()) ? bare : name;
};

/** The questions of a copied step that were renamed: what it says of them is meant of the copies. */
const renamedIn = (
  step: string,
  questions: readonly Item[],
  named: readonly Naming[],
): ReadonlyMap<string, string> =>
  new Map(
    questions.flatMap(({ at, path, name }) => {
      const to = at.startsWith(`${step}.`) && name && named.find((one) => one.path === path)?.value;
      return to ? [[name, to] as const] : [];
    }),
  );

const rowsOf = (form: WrittenForm): Known => {
  const steps = itemsOf(form.steps, 'steps', 'title');
  const questions = steps.flatMap(({ row, at }) => itemsOf(row['questions'], at, 'label'));
  const slugs = stepSlugs(steps.map(({ words, name }) => ({ title: words, name })));
  const before = ({ row, name, words }: Item, stoodIn?: string): (readonly [string, string | undefined])[] =>
    idOf(row) ? [[idOf(row), name || !words ? undefined : stoodIn]] : [];
  return new Map([
    // A name that begins with a digit could not be said in a route.
    ...steps.flatMap((one, n) => before(one, slugs[n]?.match(/^[a-z].*/)?.[0])),
    ...itemsOf(form.conditions, 'conditions', 'title').flatMap((one) => before(one)),
    ...questions.flatMap((question) => [
      ...before(question),
      ...itemsOf(question.row['columns'], '', 'label').flatMap((one) => before(one)),
      ...itemsOf(question.row['options'], '', 'label', 'value').flatMap((one) => before(one, one.words)),
    ]),
  ]);
};
