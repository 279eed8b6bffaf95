import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedContent } from '#cms/collections/stored.ts';
import { form } from '#shared/content/form/schema.ts';
import { prose } from '#shared/schema/prose.ts';
import { anyContent } from '../anyContent.ts';
import type { Answer, Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

/** Files of forms at the door of an installation that has nothing yet. */
let product: Product;
let author: Client;

beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  author = await product.as('author');
}, 240_000);
afterAll(() => product?.stop(), 60_000);

const ordinary = {
  guildhall: 'form',
  version: 1,
  language: 'en',
  address: 'report-a-missed-bin',
  refersTo: [],
  form: form.examples.ordinary,
};
const [step] = ordinary.form.steps;

/** Sends a text as it is, which need not be JSON. */
const send = async (text: string): Promise<Pick<Answer, 'status' | 'body'>> => {
  const response = await fetch(`${product.cmsUrl}/api/form-file`, {
    method: 'POST',
    headers: { authorization: `JWT ${author.token}`, 'content-type': 'application/json' },
    body: text,
  });
  return { status: response.status, body: (await response.json()) as unknown };
};

/** The text of the file of a form that is here. */
const fileOf = async (id: string): Promise<string> => {
  const headers = { authorization: `JWT ${author.token}` };
  return (await fetch(`${product.cmsUrl}/api/form-file/${id}`, { headers })).text();
};

/** How many documents and earlier versions there are. */
const counted = async (): Promise<unknown[]> =>
  Promise.all(
    ['form', 'form/versions', 'address'].map(async (path) => {
      const { body } = await author.get(`/api/${path}?limit=1&draft=true`);
      return (body as { totalDocs: number }).totalDocs;
    }),
  );

describe('nothing is kept of a file that', () => {
  const changed = (more: object): string => JSON.stringify({ ...ordinary, ...more });
  const inside = (more: object): string => changed({ form: { ...ordinary.form, ...more } });
  const deep = (open: string, close: string, times = 100_000): string =>
    open.repeat(times) + close.repeat(times);
  const list = (inner: string): string =>
    `{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[${inner}]}]}`;
  let lists = list('');
  for (let n = 0; n < 2000; n++) lists = list(lists);

  test.each([
    ['is empty', '', 'This is not the file of a form.'],
    ['is not JSON', '<form>', 'This is not the file of a form.'],
    ['was cut off', changed({}).slice(0, -1), 'This is not the file of a form.'],
    ['is another document', changed({ guildhall: 'page' }), 'This is not the file of a form'],
    [
      'is of another version',
      changed({ version: 2 }),
      'It was made by another version of Guildhall, which this one does not understand',
    ],
    [
      'has a field of the wrong kind',
      inside({ retentionDays: '7' }),
      'Keep the answers for (days) is not a number (retentionDays).',
    ],
    [
      'has a wrong place deep inside',
      inside({ steps: [step, { ...step, questions: [{ blockType: 'text', label: 7 }] }] }),
      '“Steps 2”, “Questions 1”: Question is not text (steps.1.questions.0.label).',
    ],
    [
      'has a field that is none',
      inside({ steps: [{ ...step, onclick: 'alert(1)' }] }),
      '“Steps 1”: This version of Guildhall knows no such field (steps.0.onclick).',
    ],
    [
      'has keys for the prototype',
      changed({}).replace('"steps":[{', '"steps":[{"__proto__":{"role":"administrator"},'),
      '“Steps 1”: This version of Guildhall knows no such field (steps.0.__proto__).',
    ],
    [
      'has keys for the prototype around the form',
      changed({}).replace('{', '{"__proto__":{"form":{}},'),
      'This version of Guildhall knows no such part of a file (__proto__).',
    ],
    [
      'lies deep inside itself',
      changed({ form: 0 }).replace('"form":0', `"form":${deep('{"form":', '}').replace('}', '1}')}`),
      'The form has no title.',
    ],
    [
      'holds lists that lie deep inside each other',
      inside({ next: 0 }).replace('"next":0', `"next":{"root":{"type":"root","children":[${lists}]}}`),
      'Lists and tables lie too deep inside each other',
    ],
    [
      'is larger than any form',
      inside({ title: 'x'.repeat(2_000_000) }),
      'It is larger than 2 MB: no form is.',
    ],
  ])('%s', async (_, text, words) => {
    const before = await counted();
    const { status, body } = await send(text);
    expect(status).toBe(text.length > 2_000_000 ? 413 : 422);
    expect((body as { problems: string[] }).problems.join('\n')).toContain(words);
    expect(await counted()).toEqual(before);
  });
});

test('what a form points at and is not here is said by name, and the form comes in without it', async () => {
  const named = [
    { type: 'contact', id: 'customer-services', title: 'Customer services', slug: 'customer-services' },
    { type: 'topic', id: 'bins', title: 'Bins and recycling', slug: 'bins' },
    { type: 'form', id: 'original', title: 'Report a missed bin', slug: 'report', language: 'en' },
  ];
  const file = {
    ...ordinary,
    language: 'cy',
    translationOf: 'original',
    refersTo: named,
    form: {
      ...ordinary.form,
      topic: { type: 'topic', id: 'bins' },
      contact: { type: 'contact', id: 'customer-services' },
      next: prose('See [our page](/x).'),
    },
  };
  const { status, body } = await send(JSON.stringify(file));
  const { id, left } = body as { id: string; left: string[] };
  expect([status, left]).toEqual([
    201,
    [
      'The form “Report a missed bin” is not here: choose the form that this one is a translation of.',
      'The topic “Bins and recycling” is not here: choose one.',
      'The contact “Customer services” is not here: choose one.',
    ],
  ]);
  const { refersTo, ...without } = JSON.parse(await fileOf(id)) as Record<string, unknown>;
  expect([refersTo, without['language'], without['address']]).toEqual([[], 'cy', 'report-a-missed-bin']);

  // Once they are here, the same file finds them.
  const publisher = await product.as('publisher');
  for (const { type, title, slug } of named)
    await publisher.post(`/api/${type}?draft=true`, { title, name: title, slug, locale: 'en' });
  const again = await send(JSON.stringify(file));
  expect([again.status, (again.body as { left: string[] }).left]).toEqual([201, []]);
  const text = await fileOf((again.body as { id: string }).id);
  expect(JSON.parse(text)).toMatchObject({ translationOf: 'report', refersTo: [{ slug: 'report' }, {}, {}] });
});

test('any form at all, finished or not, leaves as a file and comes in again byte for byte', async () => {
  const publisher = await product.as('publisher');
  const ids: Record<string, string[]> = {};
  for (const [type, name] of [
    ['page', 'Bin days'],
    ['page', 'Fees'],
    ['topic', 'Waste'],
    ['contact', 'The waste team'],
    ['snippet', 'What a new bin costs'],
  ] as const) {
    const made = await publisher.post(`/api/${type}?draft=true`, { title: name, name, value: '£5' });
    (ids[type] ??= []).push((made.body as { doc: { id: string } }).doc.id);
  }
  await fc.assert(
    fc.asyncProperty(anyContent(form.fields, ids), async (content) => {
      const data = storedContent(form, { ...content, title: 'Any' });
      const made = await author.post('/api/form?draft=true', data);
      const file = await fileOf((made.body as { doc: { id: string } }).doc.id);
      const { body } = await send(file);
      expect((body as { left: string[] }).left).toEqual([]);
      expect(await fileOf((body as { id: string }).id)).toBe(file);
    }),
    { numRuns: 40 },
  );
}, 60_000);
