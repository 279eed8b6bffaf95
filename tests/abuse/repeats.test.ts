import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import type { Published } from '#shared/content/published.ts';
import { rowsQuestion } from '#shared/questions/rows/schema.ts';
import { forms, formSite, until } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { newKey, referenceOn, versionOf } from './missedBin.ts';
import { resident } from './resident.ts';
import type { Fields, Page, Resident } from './resident.ts';

/** What strangers may send to steps that repeat and to tables, where a number says how much there is. */
let site: FormSite;
let people = 0;
let me: Resident;
const vehicles = '/forms/vehicles';
const table = '/forms/closures';
const huge = ['1000000000', '1e9', 'Infinity', '9'.repeat(40), '0x7fffffff'];
const none = ['-1', 'NaN', '', 'x', '[object Object]', '0'];

const closures: Published<'form'> = {
  ...(forms[0] as Published<'form'>),
  id: 'closures',
  slug: 'closures',
  content: {
    ...form.examples.welsh,
    title: 'Closures',
    steps: [
      {
        blockType: 'form-step',
        title: 'Streets',
        questions: [{ blockType: 'rows', ...rowsQuestion.examples.ordinary }],
      },
      {
        blockType: 'form-step',
        title: 'You',
        questions: [{ blockType: 'name', name: 'name', label: 'Full name' }],
      },
    ],
  },
};

/** More than any case holds, if every box is filled. */
const stories: Published<'form'> = {
  ...closures,
  id: 'stories',
  slug: 'stories',
  content: {
    ...closures.content,
    title: 'Stories',
    steps: Array.from({ length: 14 }, (_, step) => ({
      blockType: 'form-step',
      title: `Stories ${step}`,
      questions: [1, 2, 3, 4].map((n) => ({
        blockType: 'long-text',
        name: `story-${step}-${n}`,
        label: 'Story',
        max: 10_000,
      })),
    })),
  },
};

beforeAll(async () => {
  site = await formSite();
  await site.publish(closures);
  await site.publish(stories);
  for (const path of [table, '/forms/stories'])
    await until(async () => (await fetch(site.url + path)).status === 200);
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  me = resident(site.url, `198.51.100.${++people}`);
});

const one = { 'registration.1': 'ONE 1', 'kind.1': 'Car' };
const two = { 'registration.2': 'TWO 2', 'kind.2': 'Car' };
const all = { where: 'Mill Street', ...one, ...two, name: 'Ada Byron', 'vehicles.another': 'no' };

/** Sends everything at once, as the island does. */
const atOnce = async (path: string, fields: Fields): Promise<Page & { key: string }> => {
  const key = newKey();
  const own = { _key: key, _seconds: '60', _website: '', _version: await versionOf(me, path) };
  const json = { accept: 'application/json' };
  return { ...(await me.send(path, { ...fields, ...own }, json)), key };
};

const answersTo = async (key: string) => {
  await until(() => site.cases.has(key));
  return site.cases.get(key)?.answers.map(({ name, value }) => [name, value]);
};

/** A draft that stands at the list of two vehicles, and the address below which its steps lie. */
const twoVehicles = async () => {
  let page = await me.fill(await me.open(vehicles), { where: 'Mill Street' });
  page = await me.fill(page, one);
  page = await me.fill(page, { 'vehicles.another': 'yes' });
  page = await me.fill(page, two);
  expect(itemsOn(page)).toEqual(['Vehicle 1', 'Vehicle 2']);
  return { page, base: page.path.replace(/\/vehicles$/, '') };
};

const itemsOn = ({ html }: Page): string[] =>
  [...html.matchAll(/summary-list__key">(Vehicle \d+)</g)].map(([, title = '']) => title);

describe('a step that repeats, sent at once', () => {
  test.each(huge)('is asked about as many things as it may be, never about %s', async (count) => {
    const { status, html } = await atOnce(vehicles, { ...all, 'vehicles.items': count });
    expect([status, html]).toEqual([422, '{"step":"vehicles.3"}']);
  });

  test.each(none)('is asked about one thing at least, also of %j', async (count) => {
    const { status, key } = await atOnce(vehicles, { ...all, 'vehicles.items': count });
    expect(status).toBe(200);
    expect(await answersTo(key)).toEqual([
      ['where', 'Mill Street'],
      ['registration.1', 'ONE 1'],
      ['kind.1', 'Car'],
      ['name', 'Ada Byron'],
    ]);
    expect(site.cases.get(key)).not.toHaveProperty('review');
  });

  test('keeps nothing of things that are not there, of numbers out of range and of names spelt otherwise', async () => {
    const { status, key } = await atOnce(vehicles, {
      ...all,
      'vehicles.items': '2',
      'registration.3': 'NOT THERE',
      'registration.0': 'ZERO',
      'registration.-1': 'LESS',
      'registration.99': 'MORE',
      'registration.01': 'SPELT',
      'registration.1.1': 'DEEP',
      'registration.__proto__': 'TRICK',
      registration: 'BARE',
      'length.1': '4',
    });
    expect(status).toBe(200);
    const answers = await answersTo(key);
    expect(answers?.map(([name]) => name)).toEqual([
      ...['where', 'registration.1', 'kind.1', 'registration.2', 'kind.2', 'name'],
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/THERE|ZERO|LESS|MORE|SPELT|DEEP|TRICK|BARE/);
    expect(site.cases.get(key)?.review).toBe('Fields were posted that the form does not have');
  });

  test('believes the first count alone, and notes that there were more', async () => {
    const { key } = await atOnce(vehicles, { ...all, 'vehicles.items': ['2', '1', '3'] });
    expect(await answersTo(key)).toHaveLength(6);
    expect(site.cases.get(key)?.review).toBe('Fields were posted that the form does not have');
  });
});

describe('a step that repeats, in a draft', () => {
  test.each(['99', '3', '0', '-1', '01', '1e0', '1.5', 'x', '__proto__', '1%2F..%2Fcheck'])(
    'has no thing of the number %s: nothing is kept, and one is led on',
    async (number) => {
      const { base } = await twoVehicles();
      const page = await me.send(`${base}/vehicles.${number}`, {
        [`registration.${number}`]: 'GHOST',
        'registration.1': 'GHOST',
      });
      expect(page.status).toBeLessThan(500);
      const list = await me.open(`${base}/vehicles`);
      expect(itemsOn(list)).toEqual(['Vehicle 1', 'Vehicle 2']);
      expect(list.html).not.toContain('GHOST');
      expect((await me.open(`${base}/vehicles.${number}`)).html).not.toContain('GHOST');
    },
  );

  test.each([...huge, '99', '0', '-1', '1.5', '__proto__', ''])(
    'loses nothing when %j is to be removed',
    async (number) => {
      const { page } = await twoVehicles();
      await me.fill(page, { _remove: number });
      expect(itemsOn(await me.open(page.path))).toEqual(['Vehicle 1', 'Vehicle 2']);
    },
  );

  test('loses one when the same is removed twice in one post, and none is left to remove in the end', async () => {
    const { page } = await twoVehicles();
    expect(itemsOn(await me.fill(page, { _remove: ['1', '2', '1'] }))).toEqual(['Vehicle 1']);
    for (let n = 0; n < 3; n++) await me.fill(page, { _remove: '1' });
    const left = await me.open(page.path);
    expect(left.status).toBe(200);
    expect(itemsOn(left).length).toBeLessThanOrEqual(1);
  });

  test('takes no count from a page that has no box for it', async () => {
    const { page } = await twoVehicles();
    await me.fill(page, { 'vehicles.items': '3', 'registration.3': 'GHOST' });
    const list = await me.open(page.path);
    expect(itemsOn(list)).toEqual(['Vehicle 1', 'Vehicle 2']);
    expect(list.html).not.toContain('GHOST');
  });

  test('is not longer than it may be, however often somebody says that there is another', async () => {
    const { page } = await twoVehicles();
    const yes = { 'vehicles.another': ['yes', 'yes'], 'vehicles.items': '50' };
    await me.fill(await me.fill(page, yes), { 'registration.3': 'THREE 3', 'kind.3': 'Car' });
    for (let n = 0; n < 4; n++) await me.fill(page, yes);
    expect(itemsOn(await me.open(page.path))).toEqual(['Vehicle 1', 'Vehicle 2', 'Vehicle 3']);
  });
});

describe('a table', () => {
  const row = (n: number | string, street: string) => ({
    [`closures-${n}-street`]: street,
    [`closures-${n}-day`]: '1 2 2030',
    [`closures-${n}-part`]: 'all',
  });
  const rowsOn = ({ html }: Page): number => html.match(/data-row\b/g)?.length ?? 0;

  test('has only the rows that it may have, whatever numbers are sent', async () => {
    const ghosts = [0, -1, 6, 99, '01', '1e0', '__proto__', '1-1'].map((n) => row(n, 'Ghost Street'));
    const fields = Object.assign({ name: 'Ada', ...row(2, 'High Street') }, ...ghosts) as Fields;
    const { status, key } = await atOnce(table, { ...fields, 'closures-rows': '1e9' });
    expect(status).toBe(200);
    expect(await answersTo(key)).toEqual([
      ['closures', [{ street: 'High Street', day: '2030-02-01', part: 'all' }]],
      ['name', 'Ada'],
    ]);
    expect(site.cases.get(key)?.review).toBe('Fields were posted that the form does not have');
  });

  test.each(huge)('is never drawn with %s rows', async (count) => {
    const page = await me.fill(await me.open(table), { 'closures-rows': count });
    expect(page.status).toBe(422);
    expect(rowsOn(page)).toBe(5);
    expect(page.html.length).toBeLessThan(100_000);
  });

  test.each(none)('has a row when %j are asked for', async (count) => {
    const page = await me.fill(await me.open(table), { 'closures-rows': count });
    expect([page.status, rowsOn(page)]).toEqual([422, 1]);
  });

  test.each(['nothing', 'name', '__proto__', 'constructor', 'closures-1-street', 'x'.repeat(30_000)])(
    'that is none gets no row: %#',
    async (name) => {
      const page = await me.fill(await me.open(table), { _rows: name });
      expect([page.status, rowsOn(page)]).toEqual([422, 1]);
    },
  );

  test('gets one row for one press, however often the button’s name is sent', async () => {
    const page = await me.fill(await me.open(table), {
      ...row(1, 'High Street'),
      'closures-rows': '1',
      _rows: Array.from({ length: 100 }, () => 'closures'),
    });
    expect([page.status, rowsOn(page)]).toEqual([200, 2]);
    expect(page.html).toContain('High Street');
  });
});

describe('our own fields', () => {
  test.each<Fields>([
    { _step: 'x'.repeat(30_000) },
    { _step: ['vehicles', 'you', '__proto__'] },
    { _step: 'vehicles.99' },
    { _version: 'x'.repeat(30_000) },
    { _version: ['a', 'b'] },
    { _key: 'x'.repeat(30_000) },
    { _key: [newKey(), newKey()] },
    { _seconds: 'x'.repeat(30_000) },
    { _seconds: '-1e308' },
    { _website: '' },
    { _find: 'x'.repeat(30_000) },
    { _rows: '__proto__' },
    { _remove: '1' },
    { _nonsense: 'x', __proto__x: 'y' },
  ])('repeated, huge or out of place lead nowhere but on: %#', async (fields) => {
    const page = await me.send(vehicles, { where: 'Mill Street', ...fields });
    expect(page.status).toBe(200);
    expect(page.path).toMatch(/\/draft\/[^/]+\/vehicles\.1(\?changed)?$/);
  });

  test('a thousand of them are one', async () => {
    const { page } = await twoVehicles();
    const many = Array.from({ length: 300 }, () => 'yes');
    const saved = await me.fill(page, { _save: many, _clear: many });
    expect(saved.path).toContain('?saved');
    expect(itemsOn(await me.open(page.path))).toEqual(['Vehicle 1', 'Vehicle 2']);
  });
});

test('of more than a case can hold no reference is shown, and nothing is lost', async () => {
  const filled = (step: number, words = 'long '.repeat(1_980)) =>
    Object.fromEntries([1, 2, 3, 4].map((n) => [`story-${step}-${n}`, words]));
  let page = await me.open('/forms/stories');
  for (let step = 0; step < 14; step++) page = await me.fill(page, filled(step));
  expect(page.h1).toContain('Check your answers');
  const sent = await me.fill(page, {});
  expect(sent.status).toBe(413);
  expect(sent.h1).toContain('Check your answers');
  expect(sent.errors.join(' ')).toContain('Shorten your longest answer');
  for (const step of [0, 1]) {
    const address = page.path.replace(/check$/, `stories-${step}?change`);
    await me.fill(await me.open(address), filled(step, 'Short'));
  }
  expect(referenceOn(await me.fill(await me.open(page.path), {}))).not.toBe('none');
}, 60_000);
