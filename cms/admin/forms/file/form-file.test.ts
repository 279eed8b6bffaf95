import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import { contentTypes } from '#shared/content/index.ts';
import { findings } from '#shared/form/lint/findings.ts';
import { prose } from '#shared/schema/prose.ts';
import type { Reference } from '#shared/schema/types.ts';
import { contentOf } from '../../../collections/content-of.ts';
import type { Stored } from '../../../collections/content-of.ts';
import { storedContent } from '../../../collections/stored.ts';
import { memoryStore } from '../../../import/memory-store.ts';
import { importXgov } from '../../../import/xgov/import.ts';
import { anyContent } from '../../../../tests/anyContent.ts';
import { demo } from '../../../seed/demo/index.ts';
import { forms } from '../../../seed/demo/forms/index.ts';
import { editableTexts } from './editable-texts.ts';
import { tidy } from './form-file.ts';
import type { Named } from './form-file.ts';
import { largestFile } from './largest-file.ts';
import { placeReferences } from './place-references.ts';
import { readFormFile } from './read-form-file.ts';
import { writeFormFile } from './write-form-file.ts';
import type { Called } from './write-form-file.ts';

/** What a demo document is called everywhere, and which is called so: in an installation that has them all. */
const called = ({ type, id }: Reference): Called | undefined => {
  const found = demo.find((one) => one.type === type && one.key === id);
  if (!found) return undefined;
  const title = String((found.content as Record<string, unknown>)[contentTypes[found.type].title]);
  return { title, ...('path' in contentTypes[found.type] ? { slug: found.key } : {}) };
};
const idOf = ({ type, title, slug }: Named): string | undefined =>
  demo.find(
    (one) => one.type === type && (slug ? one.key === slug : called({ type, id: one.key })?.title === title),
  )?.key;

/** As the database keeps it, each block with an id of its own. */
const stored = (content: object): object => {
  let n = 0;
  return JSON.parse(
    JSON.stringify(storedContent(form, content), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'blockType' in value
        ? { ...value, id: String(n++) }
        : value,
    ),
  ) as object;
};
const exported = (content: object, language: 'en' | 'cy' = 'en'): string =>
  writeFormFile({ content: contentOf(form, stored(content) as Stored), language }, called);

const read = (text: string) => {
  const file = readFormFile(text);
  if (!file.ok) throw new Error(file.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return file.value;
};

const real = resolve(import.meta.dirname, '../../../../../shared/data');

/** Every form definition of a folder, as it was imported. */
const imported = async (folder: string): Promise<[string, object][]> => {
  const { store, published } = memoryStore();
  await importXgov(resolve(real, folder), store, () => undefined);
  // What a form is a translation of stands around its content.
  return [...published].map(([name, whole]) => {
    const { translationOf: _, ...content } = whole as Stored;
    return [`${folder} ${name}`, content];
  });
};

const all: [string, object][] = [
  ...Object.entries(form.examples).filter(([name]) => name !== 'hostile'),
  ...forms.map((one): [string, object] => [one.key, one.content]),
];

/** Out, in, and out again. */
const comesBack = (content: object, language: 'en' | 'cy' = 'en'): void => {
  const file = exported(content, language);
  const { content: back, left } = placeReferences(read(file), idOf);
  expect(left).toEqual([]);
  // With what only the editor needs, which no file holds.
  expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(content)));
  expect(findings(back as never)).toEqual(findings(content as never));
  expect(exported(back, language)).toBe(file);
};

test.each(all)(
  '%s comes back as it was, with the same findings, and leaves again byte for byte',
  (_, content) => comesBack(content, 'cy'),
);

test.runIf(existsSync(real)).each(['forms-xgov', 'forms-defra'])(
  'every form of %s comes back as it was',
  async (folder) => {
    const found = await imported(folder);
    expect(found.length).toBeGreaterThan(10);
    for (const [, content] of found) comesBack(content);
  },
  60_000,
);

const ordinary = form.examples.ordinary;
const link = (type: string, id: string, words: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: type, value: id } },
  children: [{ type: 'text', text: words, format: 0 }],
});
const words = (...children: object[]) =>
  editableTexts({
    root: { type: 'root', children: [{ type: 'paragraph', children }] },
  }) as typeof ordinary.next;

test('of a hostile form comes back what the site shows of it: text stays text, and bad links go', () => {
  const everything = ({ id }: Reference): Called => ({ title: id });
  const file = writeFormFile({ content: form.examples.hostile, language: 'en' }, everything);
  expect(file).toContain('<script>alert(1)</script>');
  expect(file).not.toContain('"url": "javascript:');
  const { content } = placeReferences(read(file), ({ id }) => id);
  expect(writeFormFile({ content, language: 'en' }, everything)).toBe(file);
  expect(tidy(content)).toEqual(tidy(form.examples.hostile));
});

test('any form at all comes back as it was, finished or not', () => {
  const ids = { topic: ['1', '2'], contact: ['1'], page: ['1', '__proto__'], snippet: ['3', 'constructor'] };
  const here = ({ type, id }: Reference): Called => ({ title: `${type} ${id}`, language: 'cy' });
  const written = (content: object): string => writeFormFile({ content, language: 'cy' }, here);
  fc.assert(
    fc.property(anyContent(form.fields, ids), (content) => {
      const file = written(contentOf(form, stored({ ...content, title: 'Any' }) as Stored));
      const placed = placeReferences(read(file), ({ title }) => title.split(' ')[1]);
      expect(placed.left).toEqual([]);
      expect(written(contentOf(form, stored(placed.content) as Stored))).toBe(file);
      expect(tidy(placed.content)).toEqual(tidy({ ...content, title: 'Any' }));
    }),
  );
});

test('what it is a translation of and where it is read go along', () => {
  const about = { language: 'cy', address: 'adrodd', translationOf: '7' } as const;
  const file = writeFormFile({ content: ordinary, ...about }, ({ id }) => ({
    title: `Form ${id}`,
    slug: 'report',
    language: 'en',
  }));
  const { language, address, translationOf, refersTo } = read(file);
  expect({ language, address, translationOf }).toEqual({ ...about, translationOf: 'report' });
  expect(refersTo).toEqual([{ type: 'form', id: 'report', title: 'Form 7', slug: 'report', language: 'en' }]);
  expect(placeReferences(read(file), () => '9').translationOf).toBe('9');
  const { left, ...alone } = placeReferences(read(file), () => undefined);
  expect(left).toEqual(['The form “Form 7” is not here: choose the form that this one is a translation of.']);
  expect(alone).not.toHaveProperty('translationOf');
});

test('a file can be read by a person, and says by name what the form points at', () => {
  const [first] = forms;
  const file = exported(first?.content as object);
  expect(file).toMatch(/^\{\n {2}"guildhall": "form",\n {2}"version": 1,\n {2}"language": "en",/);
  const { refersTo } = read(file);
  expect(refersTo.map(({ type }) => type)).toEqual(expect.arrayContaining(['topic', 'contact', 'snippet']));
  for (const { id } of refersTo) expect(file).toContain(`"${id}"`);
});

test('what points at nothing here is left out, and each is said in plain words', () => {
  const content = {
    ...ordinary,
    contact: { type: 'contact', id: '1' },
    next: words({ type: 'text', text: 'See ', format: 0 }, link('page', '2', 'bin days'), {
      type: 'inlineBlock',
      fields: { blockType: 'snippet', snippet: '3' },
    }),
  };
  const names: Readonly<Record<string, Called>> = {
    contact: { slug: 'customer-services', title: 'Customer services' },
    page: { slug: 'bin-days', title: 'Bin days' },
    snippet: { title: 'Our phone number' },
  };
  const file = read(writeFormFile({ content, language: 'en' }, ({ type }) => names[type]));
  expect(placeReferences(file, () => undefined)).toEqual({
    content: {
      ...ordinary,
      next: words({ type: 'text', text: 'See ', format: 0 }, { type: 'text', text: 'bin days', format: 0 }),
    },
    left: [
      'The snippet “Our phone number” is not here: write what it said into the text.',
      'The page “Bin days” is not here: the words that linked to it have no link now.',
      'The contact “Customer services” is not here: choose one.',
    ].toSorted(
      (a, b) =>
        file.refersTo.findIndex(({ title }) => a.includes(title)) -
        file.refersTo.findIndex(({ title }) => b.includes(title)),
    ),
  });
  expect(placeReferences(file, ({ type }) => ({ contact: '1', page: '2', snippet: '3' })[type])).toEqual({
    content,
    left: [],
  });
});

test('two that are called the same are told apart, and what is gone is left out of the file', () => {
  const content = {
    ...ordinary,
    next: words(link('page', '1', 'a'), link('page', '2', 'b'), link('page', '3', 'c')),
  };
  const file = read(
    writeFormFile({ content, language: 'en' }, ({ id }) =>
      id === '3' ? undefined : { title: 'Fees', slug: 'fees' },
    ),
  );
  expect(file.refersTo.map(({ id }) => id)).toEqual(['fees', 'fees (2)']);
  expect(editableTexts((file.form as typeof ordinary).next)).toEqual(
    words(link('page', 'fees', 'a'), link('page', 'fees (2)', 'b'), { type: 'text', text: 'c', format: 0 }),
  );
});

test('an unfinished form travels, too', () => {
  const draft = { title: 'Begun', steps: [{ blockType: 'form-step', title: 'First', questions: [] }] };
  expect(placeReferences(read(exported(draft)), idOf).content).toEqual(draft);
});

describe('nothing is taken in from a file that', () => {
  const file = JSON.parse(exported(ordinary)) as Record<string, unknown>;
  const changed = (more: object): string => JSON.stringify({ ...file, ...more });
  const content = file['form'] as typeof ordinary;
  const inside = (more: object): string => changed({ form: { ...content, ...more } });
  const [step] = content.steps;
  const cases: [string, string, RegExp][] = [
    ['is empty', '', /not the file of a form/],
    ['is no JSON', '<form>', /not the file of a form/],
    ['is something else', '[1]', /not the file of a form/],
    ['is of another kind', changed({ guildhall: 'page' }), /not the file of a form/],
    ['is of another version', changed({ version: 2 }), /another version of Guildhall/],
    ['has an unknown language', changed({ language: 'constructor' }), /in which language/],
    ['has more than a file has', changed({ recipientKey: 'x' }), /recipientKey: .*no such part/],
    ['has no content', changed({ form: [] }), /holds no form/],
    ['has an address that is none', changed({ address: '../bins' }), /small letters/],
    ['translates something else than a form', changed({ translationOf: { id: '1' } }), /which form/],
    ['has no title', inside({ title: '' }), /no title/],
    ['has a field of another kind', inside({ retentionDays: '365' }), /is not a number/],
    ['has an unknown field', inside({ script: 'x' }), /knows no such field/],
    [
      'has an unknown field in a block',
      inside({ steps: [{ ...step, onclick: 'x' }] }),
      /knows no such field/,
    ],
    ['has an unknown block', inside({ steps: [{ blockType: 'page' }] }), /can't hold this block/],
    ['has markup for rich text', inside({ next: '<script>' }), /is not rich text/],
    [
      'has rich text of another kind',
      inside({ next: { root: { type: 'root', children: [{ type: 'iframe' }] } } }),
      /can't show “iframe”/,
    ],
    ...[
      { type: 'people', id: '1', title: 'x' },
      { type: '__proto__', id: '1', title: 'x' },
      { type: 'page', id: '', title: 'x' },
      { type: 'page', id: '1', title: 'x'.repeat(501) },
      { type: 'page', id: '1', title: 'x', language: 'fr' },
      { type: 'snippet', id: '1', title: 'x', slug: 'what-has-none' },
    ].map((named): [string, string, RegExp] => [
      `points at ${JSON.stringify(named).slice(0, 80)}`,
      changed({ refersTo: [{ type: 'page', id: '1', title: 'x' }, named] }),
      /refersTo.1: .*not listed/,
    ]),
    ['points at more than any form', changed({ refersTo: Array(1001).fill(null) }), /not listed/],
    [
      'is hostile to objects',
      inside({}).replace('"title"', '"__proto__":{"polluted":1},"title"'),
      /__proto__: .*no such field/,
    ],
    [
      'is hostile to objects around the form',
      changed({}).replace('{', '{"__proto__":{"polluted":1},'),
      /__proto__: .*no such part/,
    ],
    [
      'is hostile to objects in a block',
      inside({}).replace('"blockType"', '"__proto__":{"polluted":1},"blockType"'),
      /steps.0.__proto__: .*no such field/,
    ],
    ['is hostile to constructors', inside({ constructor: { x: 1 } }), /knows no such field/],
    ['is deeper than any form', `${'{"form":'.repeat(100_000)}1`, /not the file of a form/],
    ['is larger than any form', inside({ title: 'x'.repeat(largestFile) }), /larger than 2 MB/],
  ];
  test.each(cases)('%s', (_, text, message) => {
    const found = readFormFile(text);
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.problems.map((one) => `${one.path}: ${one.message}`).join()).toMatch(
      message,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('lies deep inside itself', () => {
    const deep = `{"guildhall":"form","version":1,"language":"en","form":{"title":"x","next":{"root":${'{"type":"root","children":['.repeat(50_000)}${']}'.repeat(50_000)}}}}`;
    expect(readFormFile(deep).ok).toBe(false);
  });
});

test('a file made on Windows by an editor’s program is read all the same', () => {
  expect(read(`\uFEFF${exported(ordinary).replaceAll('\n', '\r\n')}`).form).toEqual(
    read(exported(ordinary)).form,
  );
});

test('the text of a form stays as it was typed', () => {
  const odd = {
    ...ordinary,
    title: ' "Quoted" \u2028 </script> ',
    next: prose('a **b** [c](https://x.example)'),
  };
  expect(placeReferences(read(exported(odd)), idOf).content).toEqual(odd);
});
