import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '#shared/contract/call.ts';
import { prose } from '#shared/schema/prose.ts';
import type { Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { samples } from './access-samples.ts';
import type { Sample } from './access-samples.ts';

/**
 * Who may do what, written here and not read from the table in cms/access: every collection, operation and
 * role over real HTTP. A collection that is not named below fails the first test.
 */
const operations = ['list', 'read', 'versions', 'create', 'update', 'publish', 'delete'] as const;
const roles = ['administrator', 'publisher', 'author', 'caseworker', 'nobody'] as const;
type Operation = (typeof operations)[number];
type Role = (typeof roles)[number];
type Allowed = Readonly<Record<Role, readonly Operation[]>>;

const all = operations;
const none: readonly Operation[] = [];
const drafting: readonly Operation[] = ['list', 'read', 'versions', 'create', 'update'];
const looking: readonly Operation[] = ['list', 'read'];

const content: Allowed = {
  administrator: all,
  publisher: all,
  author: drafting,
  caseworker: none,
  nobody: none,
};

const expected: Readonly<Record<string, Allowed>> = {
  page: content,
  guide: content,
  service: content,
  form: content,
  'step-by-step': content,
  topic: content,
  news: content,
  alert: content,
  contact: content,
  snippet: content,
  document: content,
  'site-settings': {
    administrator: ['list', 'read', 'versions', 'update', 'publish'],
    publisher: ['list', 'read', 'versions', 'update', 'publish'],
    author: ['list', 'read', 'versions'],
    caseworker: none,
    nobody: none,
  },
  // Without drafts and versions: to save is to publish.
  address: {
    administrator: ['list', 'read', 'create', 'update', 'delete'],
    publisher: ['list', 'read', 'create', 'update', 'delete'],
    author: looking,
    caseworker: none,
    nobody: none,
  },
  media: {
    administrator: ['list', 'read', 'create', 'update', 'delete'],
    publisher: ['list', 'read', 'create', 'update', 'delete'],
    author: ['list', 'read', 'create', 'update'],
    caseworker: none,
    nobody: none,
  },
  people: {
    administrator: ['list', 'read', 'create', 'update', 'delete'],
    // Of people they list and read themselves alone: tried below.
    publisher: ['list'],
    author: ['list'],
    caseworker: ['list'],
    nobody: none,
  },
  cases: { administrator: looking, publisher: none, author: none, caseworker: looking, nobody: none },
  deliveries: { administrator: looking, publisher: none, author: none, caseworker: looking, nobody: none },
  feedback: { administrator: looking, publisher: looking, author: looking, caseworker: none, nobody: none },
  publication: {
    administrator: looking,
    publisher: looking,
    author: looking,
    caseworker: none,
    nobody: none,
  },
};

/** Made by Payload: each person has preferences of their own, and the rest is closed or holds nothing. */
const payloadsOwn = ['payload-kv', 'payload-locked-documents', 'payload-preferences', 'payload-migrations'];

let product: Product;
let sample: Readonly<Record<string, Sample>>;

beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  sample = await samples(product);
}, 180_000);
afterAll(() => product.stop());

const attempts: Readonly<Record<Operation, (client: Client, name: string) => Promise<{ status: number }>>> = {
  list: (client, name) => client.get(`/api/${name}?limit=1`),
  read: async (client, name) => client.get(`/api/${name}/${await sample[name]?.id()}`),
  versions: (client, name) => client.get(`/api/${name}/versions?limit=1`),
  create: (client, name) => sample[name]?.create(client) ?? Promise.reject(new Error(name)),
  update: async (client, name) =>
    client.patch(`/api/${name}/${await sample[name]?.id()}?draft=true`, sample[name]?.change ?? {}),
  publish: async (client, name) =>
    client.patch(`/api/${name}/${await sample[name]?.id()}`, {
      ...sample[name]?.change,
      _status: 'published',
    }),
  delete: async (client, name) => client.delete(`/api/${name}/${await sample[name]?.spare()}`),
};

const hasDrafts = (name: string): boolean => expected[name] === content || name === 'site-settings';

/** Whether the door was open: a 400 says that the request was let in and found wanting. */
const isLetIn = (status: number): boolean => ![401, 403, 404, 405].includes(status);

test('every collection of the running cms is named in this test', async () => {
  const { body } = await (await product.as('administrator')).get('/api/access');
  const found = Object.keys((body as { collections: object }).collections);
  expect(found.filter((name) => !payloadsOwn.includes(name)).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, allowed) => {
  test.each(roles)('%s may do what is written here, and nothing else', async (role) => {
    const client = await product.as(role);
    const done: Operation[] = [];
    for (const operation of operations) {
      if (!hasDrafts(name) && (operation === 'publish' || operation === 'versions')) continue;
      const { status } = await attempts[operation](client, name);
      expect(status, `${role} ${operation} ${name}`).toBeLessThan(500);
      if (isLetIn(status)) done.push(operation);
    }
    expect(done).toEqual(operations.filter((operation) => allowed[role].includes(operation)));
  });
});

/** The id of whoever asks. */
const ownId = async (client: Client): Promise<string> =>
  ((await client.get('/api/people/me')).body as { user: { id: string } }).user.id;

const docsOf = (body: unknown): readonly Record<string, unknown>[] =>
  (body as { docs: Record<string, unknown>[] }).docs;

test.each(['publisher', 'author', 'caseworker'] as const)(
  'of people, a %s sees and changes only their own name',
  async (role) => {
    const client = await product.as(role);
    const id = await ownId(client);
    expect(docsOf((await client.get('/api/people')).body).map((person) => person['id'])).toEqual([id]);
    expect((await client.patch(`/api/people/${id}`, { name: 'A new name' })).status).toBe(200);
    await client.patch(`/api/people/${id}`, { role: 'administrator', disabled: true });
    const { body } = await (await product.as('administrator')).get(`/api/people/${id}`);
    expect(body).toMatchObject({ role, disabled: false, name: 'A new name' });
  },
);

test('only an administrator unlocks an account, and everyone with a role gets to the desk', async () => {
  const doors = await Promise.all(
    roles.map(async (role) => {
      const client = await product.as(role);
      const { status } = await client.post('/api/people/unlock', { email: product.administrator.email });
      const { canAccessAdmin } = (await client.get('/api/access')).body as { canAccessAdmin?: boolean };
      return [role, isLetIn(status), Boolean(canAccessAdmin)];
    }),
  );
  expect(doors).toEqual([
    ['administrator', true, true],
    ['publisher', false, true],
    ['author', false, true],
    ['caseworker', false, true],
    ['nobody', false, false],
  ]);
});

test.each([
  ['a person’s e-mail', 'people', 'where[email][like]=administrator'],
  ['a person’s reset token', 'people', 'sort=resetPasswordToken'],
  ['a case’s answers', 'cases', 'where[answers][like]=resident'],
  ['a draft', 'page', 'draft=true&where[title][like]=sample'],
  ['a draft, deeply', 'page', 'draft=true&depth=10'],
])('nobody learns %s through a question about it', async (_, collection, query) => {
  const { status, body } = await (await product.as('nobody')).get(`/api/${collection}?${query}`);
  expect(status).toBe(403);
  expect(JSON.stringify(body)).not.toMatch(/sample|administrator|resident/);
});

test('what is hidden in a case is not given to those who read it, nor found by a question', async () => {
  const caseworker = await product.as('caseworker');
  const { body } = await caseworker.get('/api/cases?limit=1');
  expect(Object.keys(docsOf(body)[0] ?? {})).not.toEqual(expect.arrayContaining(['key']));
  expect((await caseworker.get('/api/cases?where[key][like]=k')).status).toBeGreaterThanOrEqual(400);
});

test('an author can neither publish, nor unpublish, nor change what is published, by any door', async () => {
  const publisher = await product.as('publisher');
  const author = await product.as('author');
  const made = await publisher.post('/api/page', { title: 'Published', _status: 'published' });
  const { id } = (made.body as { doc: { id: string } }).doc;
  const versions = docsOf((await author.get(`/api/page/versions?where[parent][equals]=${id}`)).body);
  const doors = [
    () => author.patch(`/api/page/${id}`, { title: 'Mine', _status: 'published' }),
    () => author.patch(`/api/page/${id}?draft=true`, { title: 'Mine', _status: 'published' }),
    () => author.patch(`/api/page/${id}?autosave=true`, { title: 'Mine', _status: 'published' }),
    () => author.patch(`/api/page/${id}`, { _status: 'draft' }),
    () => author.patch(`/api/page/${id}?unpublishAllLocales=true`, {}),
    () => author.patch(`/api/page?where[id][equals]=${id}`, { _status: 'draft' }),
    () => author.post('/api/page', { title: 'Mine', _status: 'published' }),
    () => author.post(`/api/page/${id}/duplicate`, { _status: 'published' }),
    () => author.post(`/api/page/versions/${String(versions[0]?.['id'])}`),
    () => author.delete(`/api/page/${id}`),
  ];
  for (const door of doors) await door();
  expect((await author.patch(`/api/page/${id}`, { title: 'A draft of mine' })).status).toBe(200);
  const answer = await call(product.wall.cms, 'GET', `/link/document/page/${id}`);
  expect(answer.json()).toMatchObject({ content: { title: 'Published' } });
  const { documents } = (await call(product.wall.cms, 'GET', '/link/manifest')).json() as {
    documents: { type: string; id: string }[];
  };
  const pages = documents.filter(({ type }) => type === 'page');
  const titles = await Promise.all(
    pages.map(async (page) => (await call(product.wall.cms, 'GET', `/link/document/page/${page.id}`)).json()),
  );
  expect(JSON.stringify(titles)).not.toContain('Mine');
});

test('a copy is a draft of its own, whoever makes it and whatever they ask for', async () => {
  const publisher = await product.as('publisher');
  const steps = [
    { blockType: 'form-step', title: 'Step', questions: [{ blockType: 'text', name: 'a', label: 'A' }] },
  ];
  const words = { next: prose('Wait.'), privacy: prose('We delete it.'), otherWays: prose('Call us.') };
  const content = {
    title: 'Bulky waste',
    steps,
    ...words,
    recipient: 'waste@example.org',
    retentionDays: 30,
  };
  const made = await publisher.post('/api/form', { ...content, _status: 'published' });
  const { id } = (made.body as { doc: { id: string } }).doc;
  const statuses: number[] = [];
  for (const role of roles)
    for (const [query, data] of [
      ['', {}],
      ['?draft=false', {}],
      ['?draft=false', { _status: 'published' }],
    ] as const) {
      const { status, body } = await (await product.as(role)).post(`/api/form/${id}/duplicate${query}`, data);
      statuses.push(status);
      if (status !== 200) continue;
      const copy = (body as { doc: { id: string; slug: string; _status: string } }).doc;
      expect(copy).toMatchObject({ ...content, title: 'Copy of Bulky waste', slug: 'copy-of-bulky-waste' });
      expect([copy._status, copy.id === id]).toEqual(['draft', false]);
      expect((await call(product.wall.cms, 'GET', `/link/document/form/${copy.id}`)).status).toBe(404);
    }
  expect(statuses).toEqual([...Array<number>(9).fill(200), ...Array<number>(6).fill(403)]);
  const addresses = docsOf((await publisher.get('/api/address?where[path][like]=bulky')).body);
  expect(addresses.map(({ path }) => path)).toEqual(['/forms/bulky-waste']);
});

test('who may write forms takes them out as files and in as drafts; nobody else does either', async () => {
  const writer = await product.as('author');
  const { body } = await writer.post('/api/form?draft=true', {
    title: 'Travels',
    retentionDays: 7,
  });
  const { id } = (body as { doc: { id: string } }).doc;
  const out = await writer.get(`/api/form-file/${id}`);
  expect(out.headers.get('content-disposition')).toBe('attachment; filename="travels.form.json"');
  const doors = await Promise.all(
    roles.map(async (role) => {
      const client = await product.as(role);
      const [exported, imported] = [
        await client.get(`/api/form-file/${id}`),
        await client.post('/api/form-file', out.body),
      ];
      return [role, exported.status, imported.status, (imported.body as { id?: string }).id !== undefined];
    }),
  );
  expect(doors).toEqual([
    ['administrator', 200, 201, true],
    ['publisher', 200, 201, true],
    ['author', 200, 201, true],
    ['caseworker', 403, 403, false],
    ['nobody', 403, 403, false],
  ]);
  const all = docsOf((await writer.get('/api/form?draft=true&where[title][equals]=Travels')).body);
  expect(all.map((one) => [one['_status'], one['retentionDays']])).toEqual(Array(4).fill(['draft', 7]));
  expect((await writer.get('/api/form-file/__proto__')).status).toBe(404);
});
