import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call } from '#shared/contract/call.ts';
import { clientOf } from '../client.ts';
import type { Role } from '../product.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

vi.setConfig({ testTimeout: 120_000 });

let product: Product;
const ids: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  for (const role of ['administrator', 'publisher', 'author'] as const) {
    const { body } = await (await product.as(role)).get('/api/people/me');
    ids[role] = (body as { user: { id: string } }).user.id;
  }
}, 180_000);
afterAll(() => product.stop());

interface Stored {
  readonly id: string;
  readonly changedBy: string | null;
}

const make = async (role: Role, title: string, more: object = {}): Promise<Stored> => {
  const draft = '_status' in more ? '' : '?draft=true';
  const { body } = await (await product.as(role)).post(`/api/page${draft}`, { title, ...more });
  return (body as { doc: Stored }).doc;
};

const change = async (role: Role, id: string, data: object): Promise<Stored> => {
  const { body } = await (await product.as(role)).patch(`/api/page/${id}?draft=true`, data);
  return (body as { doc: Stored }).doc;
};

const ofWall = async (path: string, message?: unknown) =>
  new TextDecoder().decode((await call(product.wall.cms, message ? 'POST' : 'GET', path, message)).body);

test('a document says who changed it last, a draft or not, and whoever restores an earlier version is that', async () => {
  const { id, changedBy } = await make('author', 'Changed by some');
  expect(changedBy).toBe(ids.author);
  expect((await change('publisher', id, { summary: 'A better one' })).changedBy).toBe(ids.publisher);
  expect((await change('administrator', id, { _status: 'published' })).changedBy).toBe(ids.administrator);
  const author = await product.as('author');
  const { body } = await author.get(`/api/page/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`);
  const { docs } = body as { docs: { id: string; version: Stored }[] };
  expect(docs.map(({ version }) => version.changedBy)).toEqual([
    ids.author,
    ids.publisher,
    ids.administrator,
  ]);
  const restored = await author.post(`/api/page/versions/${docs[1]?.id}?draft=true`);
  expect(restored.status).toBe(200);
  const now = await author.get(`/api/page/${id}?draft=true&depth=0`);
  expect((now.body as Stored).changedBy).toBe(ids.author);
});

test('nobody can say that somebody else changed it', async () => {
  const { id, changedBy } = await make('author', 'Not by me', { changedBy: ids.publisher });
  expect(changedBy).toBe(ids.author);
  expect((await change('author', id, { changedBy: ids.publisher })).changedBy).toBe(ids.author);
});

test('who changed a page never crosses the wall, and the draft of another changes neither manifest nor document', async () => {
  const { id } = await make('publisher', 'Within the wall', { _status: 'published' });
  const asked = async () => ({
    manifest: await ofWall('/link/manifest'),
    document: await ofWall(`/link/document/page/${id}`),
    documents: await ofWall('/link/documents', { documents: [['page', id]] }),
  });
  const before = await asked();
  expect(before.document).toContain('Within the wall');
  const { changedBy } = await change('author', id, { summary: 'Not yet' });
  expect(changedBy).toBe(ids.author);
  expect(await asked()).toEqual(before);
  const draft = await ofWall(`/link/draft/page/${id}`);
  expect(draft).toContain('Not yet');
  const said = [...Object.values(before), draft].join('\n');
  for (const secret of ['changedBy', ...Object.values(ids)]) expect(said).not.toContain(secret);
});

// On MongoDB the command would need the database's address; what it writes comes by the same way as above.
test.skipIf(process.env['TEST_DATABASE'] === 'mongodb')(
  'who changed a page is not in the snapshot, which is the same bytes after the draft of another',
  async () => {
    const { id } = await make('publisher', 'In the snapshot', { _status: 'published' });
    const before = await snapshot('before');
    expect(before).toContain('In the snapshot');
    await change('author', id, { summary: 'Not yet' });
    expect(await snapshot('after')).toBe(before);
    for (const secret of ['changedBy', ...Object.values(ids)]) expect(before).not.toContain(secret);
  },
);

const snapshot = async (name: string): Promise<string> => {
  const file = join(product.dataDir, name);
  const { DATABASE_URL: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, ['cms/commands/snapshot.ts', file], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      ...env,
      PAYLOAD_SECRET: 'x'.repeat(32),
      LINK_KEY: 'y'.repeat(32),
      DATA_DIR: product.dataDir,
      MEDIA_DIR: product.mediaDir,
      NODE_ENV: 'production',
    },
  });
  return readFileSync(file, 'utf8');
};

const firstScreen = async (role: Role): Promise<string> => {
  const { status, body } = await (await product.as(role)).get('/admin');
  expect(status).toBe(200);
  return String(body);
};

test('the first screen shows your own drafts before those of others, with their names; what somebody else went on with is theirs', async () => {
  await make('author', 'Draft of the author');
  await make('publisher', 'Draft of the publisher');
  const { id } = await make('author', 'Handed over');
  await change('publisher', id, { summary: 'Went on' });
  const seen = async (role: Role) => {
    const html = await firstScreen(role);
    const at = (words: string) => html.indexOf(words);
    expect(at('Your drafts')).toBeGreaterThan(0);
    const [own = '', others = ''] = html
      .slice(at('Your drafts'), at('Published last'))
      .split('Other people’s drafts');
    return { own, others };
  };
  const author = await seen('author');
  expect(author.own).toContain('>Draft of the author<');
  expect(author.own).not.toMatch(/>Draft of the publisher<|>Handed over</);
  expect(author.others).toMatch(/>Draft of the publisher<.*by The publisher/s);
  expect(author.others).toContain('>Handed over<');
  expect(author.others).not.toContain('>Draft of the author<');
  const publisher = await seen('publisher');
  expect(publisher.own).toContain('>Handed over<');
  expect(publisher.own).toContain('>Draft of the publisher<');
  expect(publisher.others).toMatch(/>Draft of the author<.*by The author/s);
  for (const { own, others } of [author, publisher])
    for (const person of Object.values(ids)) expect(own + others).not.toContain(person);
});

test('a draft stays when whoever changed it last is deleted, and is nobody’s', async () => {
  const administrator = await product.as('administrator');
  const gone = {
    email: 'gone@example.org',
    name: 'Gone',
    role: 'author',
    password: 'a long enough password',
  };
  const person = (await administrator.post('/api/people', gone)).body as { doc: { id: string } };
  const { id } = await make('author', 'Left behind');
  const login = await (await product.as('nobody')).post('/api/people/login', gone);
  const somebody = clientOf(product.cmsUrl, (login.body as { token: string }).token);
  const { body } = await somebody.patch(`/api/page/${id}?draft=true`, { summary: 'My last words' });
  expect((body as { doc: Stored }).doc.changedBy).toBe(person.doc.id);
  expect((await administrator.delete(`/api/people/${person.doc.id}`)).status).toBe(200);
  const html = await firstScreen('author');
  expect(html.slice(html.indexOf('Other people’s drafts'))).toContain('>Left behind<');
});
