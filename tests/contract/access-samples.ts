import sharp from 'sharp';
import { contentTypes } from '#shared/content/index.ts';
import { call } from '#shared/contract/call.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import type { Answer, Client } from '../client.ts';
import type { Product } from '../product.ts';

/** What the access test does things to, for one collection. */
export interface Sample {
  /** The id of one that stays. */
  readonly id: () => Promise<string>;
  /** The id of a new one, to be deleted. */
  readonly spare: () => Promise<string>;
  /** Tries to make one as somebody. */
  readonly create: (client: Client) => Promise<Answer>;
  /** What an update sends. */
  readonly change: Readonly<Record<string, unknown>>;
}

const idIn = ({ status, body }: Answer): string => {
  const { doc } = body as { doc?: { id: string } };
  if (!doc) throw new Error(`Nothing was made (${status}): ${JSON.stringify(body)}`);
  return doc.id;
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** A document of every collection, and how to make another. */
export const samples = async (product: Product): Promise<Readonly<Record<string, Sample>>> => {
  const administrator = await product.as('administrator');
  let number = 0;
  const anew = (): string => `sample-${++number}`;

  const madeBy = (create: Sample['create'], change: Sample['change']): Sample => {
    const make = async () => idIn(await create(administrator));
    return { id: once(make), spare: make, create, change };
  };

  const content = (type: AnyContentType): Sample => {
    const title = () => ({ [type.title]: anew() });
    const create = (client: Client) => client.post(`/api/${type.name}?draft=true`, title());
    const change = { [type.title]: 'Changed' };
    if (!type.single) return madeBy(create, change);
    return { id: () => Promise.resolve(type.name), spare: () => Promise.resolve(type.name), create, change };
  };

  /** Made by the other side of the wall; staff see what came of it. */
  const fromTheWall = (collection: string, create: Sample['create'], change: Sample['change']): Sample => {
    const id = once(async () => {
      const { body } = await administrator.get(`/api/${collection}?limit=1`);
      const [first] = (body as { docs: { id: string }[] }).docs;
      if (!first) throw new Error(`There is nothing in ${collection}`);
      return first.id;
    });
    return { id, spare: id, create, change };
  };

  await call(product.wall.cms, 'POST', '/link/intake', submission);
  await call(product.wall.cms, 'POST', '/link/feedback', {
    key: 'a'.repeat(22),
    path: '/bins',
    useful: true,
    at: '2026-11-23T12:00:00.000Z',
  });
  await call(product.wall.cms, 'POST', '/link/live', {
    type: 'page',
    id: 'one',
    updatedAt: '2026-11-23T12:00:00.000Z',
    at: '2026-11-23T12:00:00.000Z',
  });
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();

  return {
    ...Object.fromEntries(
      Object.values<AnyContentType>(contentTypes).map((type) => [type.name, content(type)]),
    ),
    address: madeBy(
      (client) => client.post('/api/address', { path: `/${anew()}`, state: 'gone', locale: 'en' }),
      { state: 'gone' },
    ),
    media: madeBy(
      (client) =>
        client.upload(
          '/api/media',
          { name: 'a.png', type: 'image/png', bytes: picture },
          { alt: 'A blue square' },
        ),
      { alt: 'Changed' },
    ),
    people: madeBy(
      (client) =>
        client.post('/api/people', {
          email: `${anew()}@example.org`,
          name: 'Somebody',
          role: 'author',
          password: 'a long enough password',
        }),
      { name: 'Changed' },
    ),
    cases: fromTheWall('cases', (client) => client.post('/api/cases', { reference: 'X' }), {
      state: 'closed',
    }),
    deliveries: fromTheWall(
      'deliveries',
      (client) => client.post('/api/deliveries', { to: 'x@example.org' }),
      {
        to: 'other@example.org',
      },
    ),
    feedback: fromTheWall('feedback', (client) => client.post('/api/feedback', { path: '/x' }), {
      useful: 99,
    }),
    publication: fromTheWall('publication', (client) => client.post('/api/publication', { key: 'page/x' }), {
      at: 'never',
    }),
  };
};

const submission = {
  key: 'k'.repeat(22),
  reference: 'ABCD-EFGH-JKLM',
  form: {
    id: '00000000-0000-4000-8000-000000000000',
    updatedAt: '2026-11-23T12:00:00.000Z',
    title: 'Report a bin',
  },
  locale: 'en',
  receivedAt: '2026-11-23T12:00:00.000Z',
  answers: [
    {
      name: 'email',
      kind: 'email',
      label: 'E-mail',
      value: 'resident@example.org',
      shown: 'resident@example.org',
    },
  ],
};
