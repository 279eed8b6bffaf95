import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedContent } from '#cms/collections/stored.ts';
import { nameAll } from '#shared/content/form/naming/nameAll.ts';
import type { WrittenForm } from '#shared/content/form/naming/namings.ts';
import { call } from '#shared/contract/call.ts';
import { mapReferences, referencesOf } from '#shared/schema/references.ts';
import type { AnyContentType, Reference } from '#shared/schema/types.ts';
import type { Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { blocks, typeExamples, types } from './examples.ts';

let product: Product;
let editor: Client;
/** Ids in the database by `type/id` of the examples. */
const ids = new Map<string, string>();

beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  editor = await product.as('administrator');
  const wanted = [
    ...typeExamples.flatMap(({ thing, content }) => referencesOf(thing.fields, content)),
    ...blocks.flatMap((block) =>
      Object.values(block.examples).flatMap((example) => referencesOf(block.fields, example as object)),
    ),
  ];
  // Files first: a document needs one.
  const rank = ({ type }: Reference): number => (type === 'media' ? 0 : 1);
  for (const reference of [...wanted].sort((a, b) => rank(a) - rank(b))) {
    const key = `${reference.type}/${reference.id}`;
    if (!ids.has(key)) ids.set(key, await makeTarget(reference));
  }
}, 300_000);
afterAll(() => product?.stop());

describe('the cms stores every example, and gives it back across the wall as it was', () => {
  const page = typeNamed('page');
  const all = [
    ...typeExamples.map(({ thing, name, content }) => ({
      type: thing,
      name: `${thing.name}: ${name}`,
      content,
    })),
    ...blocks.flatMap((block) =>
      Object.entries(block.examples).map(([name, example]) => ({
        type: page,
        name: `the block ${block.name}: ${name}`,
        content: {
          title: `${block.name} ${name}`,
          body: [{ blockType: block.name, ...(example as object) }],
        },
      })),
    ),
  ];

  test.each(all)('$name', async ({ type, name, content }) => {
    const mapped = mapReferences(type.fields, content, ({ type, id }) => ids.get(`${type}/${id}`) ?? id);
    const id = await store(type, mapped, name);
    const answer = await call(product.wall.cms, 'GET', `/link/document/${type.name}/${id}`);
    expect(answer.status, new TextDecoder().decode(answer.body)).toBe(200);
    // A form's steps get the names that editors need not write.
    const stored = type.name === 'form' ? nameAll(mapped as WrittenForm) : mapped;
    expect(said((answer.json() as { content: unknown }).content)).toEqual(said(stored));
  });
});

function typeNamed(name: string): AnyContentType {
  const found = types.find((type) => type.name === name);
  if (!found) throw new Error(`There is no type ${name}`);
  return found;
}

/** Publishes a content and returns its id. */
const store = async (type: AnyContentType, content: object, name: string): Promise<string> => {
  const data = {
    ...storedContent(type, content),
    locale: 'en',
    ...(type.path ? { slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-') } : {}),
    _status: 'published',
  };
  const answer = type.upload
    ? await editor.upload(
        `/api/${type.name}`,
        { name: 'picture.png', type: 'image/png', bytes: await png() },
        data,
      )
    : type.single
      ? await editor.patch(`/api/${type.name}/${type.name}`, data)
      : await editor.post(`/api/${type.name}`, data);
  expect([200, 201], JSON.stringify(answer.body).slice(0, 500)).toContain(answer.status);
  return (answer.body as { doc: { id: string } }).doc.id;
};

/** The least that an example can point at. */
const makeTarget = async ({ type, id }: Reference): Promise<string> => {
  if (type === 'media') {
    const upload = id === 'file' ? pdf : { name: 'picture.png', type: 'image/png', bytes: await png() };
    const { status, body } = await editor.upload('/api/media', upload, { alt: 'A bin' });
    expect(status, JSON.stringify(body)).toBe(201);
    return (body as { doc: { id: string } }).doc.id;
  }
  const definition = typeNamed(type);
  const ordinary = definition.examples['ordinary'] as Record<string, unknown>;
  const required = Object.entries(definition.fields)
    .filter(([, field]) => field.required)
    .map(([name, { kind }]) => [name, kind === 'media' ? ids.get('media/file') : ordinary[name]]);
  const content = { ...(Object.fromEntries(required) as object), [definition.title]: id };
  return store(definition, content, `target ${type} ${id}`);
};

const png = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#1d4f5c' } })
    .png()
    .toBuffer();

/** The least that is a PDF: one empty page. */
const pdf = {
  name: 'file.pdf',
  type: 'application/pdf',
  bytes: Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
      'xref',
      '0 1',
      '0000000000 65535 f ',
      'trailer<</Size 4/Root 1 0 R>>',
      'startxref',
      '160',
      '%%EOF',
    ].join('\n'),
  ),
};

type Shape = Readonly<Record<string, unknown>>;

/**
 * What a content says: without the ids that Payload gives to blocks, what Lexical keeps for its editor alone,
 * and links that go nowhere safe, of which the words stay.
 */
const said = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => (isUnsafe(item) ? said(item['children']) : [said(item)]));
  if (typeof value !== 'object' || value === null) return value;
  const isBlock = 'blockType' in value;
  const isNode =
    'linkType' in value || ('type' in value && ('children' in value || 'text' in value || 'fields' in value));
  const kept = Object.entries(value).filter(
    ([name, inner]) =>
      !(isBlock && name === 'id') && !(isNode && isForTheEditor(name, inner, value as Shape)),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, said(inner)]));
};

const isForTheEditor = (name: string, value: unknown, node: Shape): boolean =>
  editorsOwn.includes(name) ||
  (name === 'format' && node['type'] !== 'text') ||
  (name === 'tag' && node['type'] === 'list') ||
  (['colSpan', 'rowSpan', 'start'].includes(name) && value === 1);

const editorsOwn = [
  'version',
  'direction',
  'indent',
  'detail',
  'mode',
  'style',
  'value',
  'textFormat',
  'textStyle',
  'backgroundColor',
  'newTab',
];

const isUnsafe = (node: unknown): node is Shape => {
  const fields =
    typeof node === 'object' && node !== null ? (node as { fields?: { url?: string } }).fields : undefined;
  return fields?.url?.startsWith('javascript:') === true;
};
