import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FormContent } from '#shared/content/form/definition.ts';
import { memoryStore } from '../memory-store.ts';
import { importXgov } from './import.ts';

/**
 * Read from the files themselves, with nothing of the importer: every component of every page, and every one of a
 * table's, is found again by its words, and what it became is counted.
 */
interface Component {
  readonly type: string;
  readonly name?: string;
  readonly title?: string;
  readonly content?: string;
  readonly hint?: string;
  readonly list?: string;
  readonly children?: readonly Component[];
}

interface Definition {
  readonly pages: readonly { readonly title: string; readonly components?: readonly Component[] }[];
  readonly lists?: readonly List[];
}

interface List {
  readonly name: string;
  readonly id?: string;
  readonly items: readonly { readonly text: string; readonly description?: string }[];
}

/** What asks, with the kinds of question that it may become; a cell of a table is of a kind of its own. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  TextField: ['text', 'column of text'],
  MultilineTextField: ['long-text'],
  FreeTextField: ['formatted-text'],
  YesNoField: ['yes-no', 'column of choice'],
  DatePartsField: ['date', 'column of date'],
  MonthYearField: ['month-year'],
  SelectField: ['select', 'column of choice'],
  AutocompleteField: ['autocomplete'],
  RadiosField: ['radios', 'column of choice'],
  CheckboxesField: ['checkboxes'],
  NumberField: ['number', 'money', 'column of number'],
  UkAddressField: ['address'],
  TelephoneNumberField: ['telephone'],
  EmailAddressField: ['email'],
  WebsiteField: ['web-address'],
  FileUploadField: ['file'],
  ClientSideFileUploadField: ['file'],
  DeclarationField: ['declaration'],
  MultiInputField: ['rows', 'step that repeats'],
};

const says = new Set(['Para', 'Html', 'Markdown', 'InsetText', 'Details', 'List']);

const real = resolve(import.meta.dirname, '../../../../shared/data');
describe.skipIf(!existsSync(real))('of 224 real forms', () => {
  test('every question is of its own kind, and every word is still there', async () => {
    const became = new Map<string, number>();
    const lost: string[] = [];
    for (const folder of ['forms-xgov', 'forms-defra']) {
      const memory = memoryStore();
      await importXgov(join(real, folder), memory.store, () => undefined);
      for (const source of readdirSync(join(real, folder)).sort()) {
        const { pages, lists = [] } = JSON.parse(
          readFileSync(join(real, folder, source), 'utf8'),
        ) as Definition;
        const content = memory.of(source) as FormContent;
        const asked = askedIn(content);
        const words = wordsIn(JSON.stringify(content).replaceAll('\\n', ' '));
        for (const page of pages)
          for (const component of (page.components ?? []).flatMap((one) => [one, ...(one.children ?? [])])) {
            const { type } = component;
            if (says.has(type)) {
              add(became, `${type} → words`);
              for (const missing of lostOf(component, words)) lost.push(`${source} ${type}: ${missing}`);
              continue;
            }
            const beside = [component.hint ?? '', ...optionsOf(component, lists)].join(' ');
            for (const missing of lostOf({ type, content: beside }, words))
              lost.push(`${source} beside ${type} ${component.title ?? ''}: ${missing}`);
            const title = beginning(component.title || page.title || component.name || '');
            const at = asked.findIndex((one) => one.words === title && kinds[type]?.includes(one.kind));
            if (at < 0) lost.push(`${source} ${type}: ${title}`);
            else add(became, `${type} → ${asked.splice(at, 1)[0]?.kind ?? ''}`);
          }
        lost.push(
          ...asked.map(({ kind, words }) => `${source} has more than its original, ${kind}: ${words}`),
        );
      }
    }
    console.info(
      [...became]
        .sort()
        .map(([what, times]) => `${String(times).padStart(4)} ${what}`)
        .join('\n'),
    );
    expect(lost).toEqual([]);
    const times = (type: string): number =>
      [...became].reduce((sum, [what, count]) => (what.startsWith(`${type} →`) ? sum + count : sum), 0);
    expect(
      Object.fromEntries(
        ['WebsiteField', 'MultiInputField', 'FreeTextField'].map((type) => [type, times(type)]),
      ),
    ).toEqual({ WebsiteField: 23, MultiInputField: 71, FreeTextField: 241 });
    for (const [type, allowed] of Object.entries(kinds))
      expect(
        allowed.some((kind) => became.has(`${type} → ${kind}`)),
        type,
      ).toBe(true);
  });
});
if (!existsSync(real)) console.warn(`SKIPPED: the real forms are not here (${real}).`);

const add = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Everything that a form asks, with the beginning of its words. */
const askedIn = ({ steps }: FormContent): { kind: string; words: string }[] =>
  steps.flatMap((step) => {
    if (!('questions' in step)) return [];
    const own = step.questions.flatMap((question) => {
      const { blockType, label } = question;
      if (blockType === 'content') return [];
      const columns = blockType === 'rows' ? question.columns : [];
      return [
        { kind: blockType as string, words: beginning(label) },
        ...columns.map((column) => ({ kind: `column of ${column.kind}`, words: beginning(column.label) })),
      ];
    });
    const repeats = step.repeatOf ? [{ kind: 'step that repeats', words: beginning(step.title) }] : [];
    return [...repeats, ...own];
  });

/** Labels are cut where they are too long. */
const beginning = (words: string): string => plain(words).slice(0, 50);

const plain = (words: string): string =>
  words
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/ \(£\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

const optionsOf = ({ list }: Component, lists: readonly List[]): readonly string[] =>
  lists
    .filter(({ name, id }) => list !== undefined && [name, id].includes(list))
    .flatMap(({ items }) => items.map(({ text, description = '' }) => `${text} ${description}`));

/** The words of a component that says something which are not in the form; only some titles are shown. */
const lostOf = ({ type, content = '', title = '' }: Component, words: ReadonlySet<string>): string[] => {
  const shown = ['Details', 'List'].includes(type) ? `${title} ${content}` : content;
  // Of a tag that is not closed, browsers too take the words for its attributes.
  return [...wordsIn(plain(shown.replace(/<[^<>]*(?=<)/g, ' ')))].filter((word) => !words.has(word));
};
