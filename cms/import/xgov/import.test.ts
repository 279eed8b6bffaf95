import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import { check } from '#shared/schema/check.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { memoryStore } from '../memory-store.ts';
import { asks, condition, form, is, page, summary } from './formsForTests.ts';
import { importXgov } from './import.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (source: string, form: unknown): void =>
  writeFileSync(join(folder, source), typeof form === 'string' ? form : JSON.stringify(form));

const run = async () => {
  const memory = memoryStore();
  const reports = await importXgov(folder, memory.store, () => undefined);
  return { ...memory, reports, again: () => importXgov(folder, memory.store, () => undefined) };
};

type Stored = object & { readonly translationOf?: object };

interface Imported {
  readonly steps: readonly { readonly name: string; readonly [field: string]: unknown }[];
  readonly conditions?: readonly object[];
}

test('each component becomes a question of its own kind, and words stay words', async () => {
  const list = {
    name: 'few',
    items: [
      { text: 'One', value: '1', description: 'the first' },
      { text: 'Two', value: '2' },
    ],
  };
  put(
    'a.json',
    form(
      [
        page(
          '/a',
          [
            {
              type: 'Para',
              name: 'p',
              content: '<p>Read <a href="https://example.org/x">this</a></p>',
              options: {},
            },
            asks('TextField', 't', { options: { required: false }, hint: '<p>A hint</p>' }),
            asks('FreeTextField', 'f', { options: { maxWords: '250' } }),
            { type: 'Details', name: 'd', title: 'Help', content: '<ul><li>item</li></ul>', options: {} },
            asks('WebsiteField', 'w'),
            asks('NumberField', 'm', { options: { prefix: '£' }, schema: { max: 20 } }),
            asks('RadiosField', 'r', { list: 'few' }),
            asks('CheckboxesField', 'c', {
              list: 'few',
              options: { behaviour: 'exclusive', behaviourItemValue: '1' },
            }),
            asks('ClientSideFileUploadField', 'u', {
              options: { dropzoneConfig: { maxFiles: 2, acceptedFiles: 'application/pdf' } },
            }),
            asks('MultiInputField', 'x', {
              children: [
                asks('TextField', 'xa', { title: 'What' }),
                asks('NumberField', 'xb', { title: 'Cost', options: { prefix: '£' } }),
              ],
            }),
          ],
          [{ path: '/summary' }],
        ),
        summary,
      ],
      { lists: [list] },
    ),
  );
  const { of } = await run();
  const [step] = (of('a.json') as Imported).steps;
  expect(step?.['guidance']).toBeDefined();
  expect(step?.['questions']).toMatchObject([
    { blockType: 'text', name: 'title-t', label: 'Title t', hint: 'A hint', optional: true },
    { blockType: 'formatted-text', maxWords: 250 },
    { blockType: 'content', look: 'details', label: 'Help' },
    { blockType: 'web-address' },
    { blockType: 'money', most: 2000 },
    { blockType: 'radios', options: [{ label: 'One', value: '1', hint: 'the first' }, { label: 'Two' }] },
    { blockType: 'checkboxes', options: [{ label: 'Two' }, { label: 'One', alone: true }] },
    { blockType: 'file', pdf: true, pictures: false, most: 2 },
    {
      blockType: 'rows',
      columns: [
        { label: 'What', kind: 'text' },
        { label: 'Cost (£)', kind: 'number' },
      ],
    },
  ]);
  expect(check(contentTypes.form as AnyContentType, of('a.json'))).toMatchObject({ ok: true });
});

test('a table that asks more than a cell can becomes a step for each row', async () => {
  const children = [asks('TextField', 'xa'), asks('UkAddressField', 'xb')];
  const above = { type: 'Para', name: 'p', content: '<p>Read this</p>', options: {} };
  put(
    'a.json',
    form([
      page(
        '/a',
        [above, asks('MultiInputField', 'x', { children, hint: 'Each of them' })],
        [{ path: '/summary' }],
      ),
      summary,
    ]),
  );
  const { of } = await run();
  expect((of('a.json') as Imported).steps).toMatchObject([
    { repeatOf: 'Title x', questions: [{ blockType: 'text' }, { blockType: 'address' }] },
  ]);
  expect(JSON.stringify((of('a.json') as Imported).steps[0]?.['guidance'])).toMatch(
    /Read this.*Each of them/,
  );
});

test('a hint that repeats its question in a line of its own is the rest of it', async () => {
  const hint = '<span class="govuk-label govuk-label--s">Title t</span>Say how';
  put('a.json', form([page('/a', [asks('FreeTextField', 't', { hint })], [{ path: '/summary' }]), summary]));
  const { of } = await run();
  expect((of('a.json') as Imported).steps[0]).toMatchObject({
    questions: [{ blockType: 'formatted-text', label: 'Title t', hint: 'Say how' }],
  });
});

test('pages in any order become steps that lead forward, and a page that leads nowhere an ending', async () => {
  put(
    'a.json',
    form(
      [
        page('/sorry', [{ type: 'Para', name: 'p', content: 'You can’t', options: {} }]),
        page('/b', [asks('TextField', 'b')], [{ path: '/summary' }]),
        page('/a', [asks('YesNoField', 'a')], [{ path: '/b', condition: 'yes' }, { path: '/sorry' }]),
        summary,
      ],
      { conditions: [condition('yes', is('a', 'true'))] },
    ),
  );
  const { of } = await run();
  expect((of('a.json') as Imported).steps).toMatchObject([
    {
      name: 'a',
      routes: [
        { when: [{ blockType: 'answer-test', question: 'title-a', operator: 'is', value: 'yes' }], to: 'b' },
        { to: 'sorry' },
      ],
    },
    { name: 'b', routes: [{ to: 'check' }] },
    { blockType: 'form-exit', name: 'sorry' },
  ]);
});

test('conditions keep their names, “and” binds closer than “or”, and one may be made of others', async () => {
  put(
    'a.json',
    form(
      [
        page(
          '/a',
          [asks('YesNoField', 'a'), asks('YesNoField', 'b'), asks('YesNoField', 'c')],
          [{ path: '/summary' }, { path: '/b', condition: 'mixed' }, { path: '/b', condition: 'nested' }],
        ),
        page('/b', [asks('TextField', 't')], [{ path: '/summary' }]),
        summary,
      ],
      {
        conditions: [
          condition(
            'mixed',
            is('a', 'true'),
            is('b', 'true', { coordinator: 'or' }),
            is('c', 'false', { coordinator: 'and' }),
          ),
          condition('nested', { conditionName: 'mixed' }, is('a', 'false', { coordinator: 'and' })),
        ],
      },
    ),
  );
  const { of, reports } = await run();
  const { steps, conditions } = of('a.json') as Imported;
  expect(steps[0]?.['routes']).toMatchObject([
    { when: [{ condition: 'when-mixed' }], to: 'b' },
    { when: [{ condition: 'when-nested' }], to: 'b' },
    { to: 'check' },
  ]);
  expect(conditions).toMatchObject([
    {
      name: 'when-mixed',
      when: [{ blockType: 'any-of', tests: [{ question: 'title-a' }, { blockType: 'condition-use' }] }],
    },
    {
      when: [
        { question: 'title-b', value: 'yes' },
        { question: 'title-c', value: 'no' },
      ],
    },
    { name: 'when-nested' },
  ]);
  expect(check(contentTypes.form as AnyContentType, of('a.json'))).toMatchObject({ ok: true });
  expect(reports[0]?.outcome).toBe('made');
});

test('pages of the second generation keep their order and conditions, and the steps before an ending lead there', async () => {
  const test = (id: string, value: boolean) => ({
    id,
    displayName: id,
    items: [{ id: 'i', componentId: 'id-a', operator: 'is', type: 'BooleanValue', value }],
  });
  put('a.json', {
    ...form([
      page('/a', [asks('YesNoField', 'a', { id: 'id-a' })]),
      page('/b', [asks('TextField', 'b')], [], { condition: 'yes' }),
      page('/end', [{ type: 'Markdown', name: 'm', content: 'Sorry, **no**', options: {} }], [], {
        controller: 'TerminalPageController',
        condition: 'no',
      }),
      { ...summary, controller: 'SummaryPageController' },
    ]),
    engine: 'V2',
    schema: 2,
    startPage: '/summary',
    conditions: [test('yes', true), test('no', false)],
  });
  const { of } = await run();
  expect((of('a.json') as Imported).steps).toMatchObject([
    { name: 'a', routes: [{ to: 'end' }] },
    { name: 'b', showIf: [{ question: 'title-a', value: 'yes' }] },
    { name: 'end', blockType: 'form-exit' },
  ]);
  expect(check(contentTypes.form as AnyContentType, of('a.json'))).toMatchObject({ ok: true });
});

test('what has no counterpart is named: loops, links to nowhere, tests, settings, components, fees', async () => {
  put(
    'a.json',
    form(
      [
        page(
          '/a',
          [asks('DatePartsField', 'a'), asks('PaymentField', 'pay')],
          [{ path: '/gone' }, { path: '/b' }],
        ),
        page(
          '/b',
          [asks('TextField', 't', { schema: { regex: '^a$' } })],
          [
            { path: '/a', condition: 'old' },
            { path: '/summary', condition: 'long' },
          ],
        ),
        summary,
      ],
      {
        fees: [{ description: 'Fee', amount: 5 }],
        conditions: [
          condition('long', {
            field: { name: 'a' },
            operator: 'is at least',
            value: { type: 'RelativeTime', timePeriod: 3 },
          }),
          condition('old', is('a', 'true')),
        ],
      },
    ),
  );
  const { reports, of } = await run();
  const notes = (reports[0]?.notes ?? []).map(({ what }) => what);
  for (const part of [
    /leads back to an earlier page/,
    /leads to a page that is not there/,
    /a test that forms here can’t make/,
    /setting “regex”/,
    /like the component “PaymentField”/,
    /a fee was left out/,
  ])
    expect(notes).toContainEqual(expect.stringMatching(part));
  expect(check(contentTypes.form as AnyContentType, of('a.json'))).toMatchObject({ ok: true });
});

test('a second run changes nothing', async () => {
  put('a.json', form([page('/a', [asks('TextField', 't')], [{ path: '/summary' }]), summary]));
  put('b__cy__b.json', form([page('/a', [asks('YesNoField', 't')], [{ path: '/summary' }]), summary]));
  const { again, published, reports } = await run();
  expect(reports.map(({ became }) => became)).toEqual(['form /forms/a', 'form /cy/forms/b']);
  const before = JSON.stringify([...published]);
  expect((await again()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(JSON.stringify([...published])).toBe(before);
});

test('what the source says of addresses and files is kept: looked up by postcode, so many, of these types', async () => {
  const addresses = asks('UkAddressField', 'a', { options: { usePostcodeLookup: true } });
  const files = asks('FileUploadField', 'f', {
    options: { accept: '.pdf,.docx' },
    schema: { length: 3 },
  });
  const many = asks('FileUploadField', 'm', { options: { multiple: true } });
  put('a.json', form([page('/a', [addresses, files, many], [{ path: '/summary' }]), summary]));
  const { of, reports } = await run();
  expect((of('a.json') as Imported).steps[0]?.['questions']).toMatchObject([
    { blockType: 'address', lookup: true },
    { blockType: 'file', pictures: false, pdf: true, documents: true, least: 3, most: 3 },
    { blockType: 'file', most: 10 },
  ]);
  expect(reports[0]?.notes).toHaveLength(1);
});

const real = resolve(import.meta.dirname, '../../../../shared/data');
describe.skipIf(!existsSync(real))('on 224 real forms', () => {
  test.each([
    ['forms-xgov', 213],
    ['forms-defra', 11],
  ])('every form of %s becomes content that its schema takes, with every question', async (name, count) => {
    const memory = memoryStore();
    const reports = await importXgov(join(real, name), memory.store, () => undefined);
    expect(reports).toHaveLength(count);
    expect(reports.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(
      reports.flatMap(({ notes }) => notes).filter(({ what }) => /like the component/.test(what)),
    ).toEqual([]);
    for (const [source, { translationOf: _, ...content }] of memory.published as Map<string, Stored>)
      expect(check(contentTypes.form as AnyContentType, content), source).toMatchObject({ ok: true });
  });
});
if (!existsSync(real)) console.warn(`SKIPPED: the real forms are not here (${real}).`);
