import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formSite, until } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { bin, newKey, path, referenceOn, sendAll, toCheck, versionOf, where, who } from './missedBin.ts';
import { resident } from './resident.ts';
import type { Fields, Page, Resident } from './resident.ts';

/** 413, 429 and 503 lose nobody's answers, at whichever step they come, over real HTTP. */
let site: FormSite;
let people = 0;
let me: Resident;

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  me = resident(site.url, `198.51.100.${++people}`);
});

/** Does something while another has the inbox's file to itself: what is there can be read, nothing written. */
const whileReadOnly = async <T>(work: () => Promise<T>): Promise<T> => {
  const lock = new DatabaseSync(join(site.dataDir, 'inbox.db'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    lock.close();
  }
};

/** The same while no draft can be read either. */
const whileUnreadable = async <T>(work: () => Promise<T>): Promise<T> => {
  const other = new DatabaseSync(join(site.dataDir, 'inbox.db'));
  try {
    other.exec('ALTER TABLE drafts RENAME TO elsewhere');
    return await work();
  } finally {
    other.exec('ALTER TABLE elsewhere RENAME TO drafts');
    other.close();
  }
};

/** Does the same again and again until it is asked to wait. */
const until429 = async (ask: () => Promise<Page>): Promise<Page> => {
  for (let n = 0; n < 200; n++) {
    const page = await ask();
    if (page.status === 429) return page;
  }
  throw new Error('Nobody was asked to wait');
};

/** What a page would post again, beside what its visible inputs hold. */
const hidden = ({ html }: Page): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/?>/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Continue or Send, and Save and come back later. */
const onAndLater: readonly Fields[] = [{}, { _save: 'yes' }];

const all = { ...bin, ...where, ...who };

describe.each<[string, number, (ask: () => Promise<Page>) => Promise<Page>]>([
  ['a disk that takes nothing', 503, whileReadOnly],
  ['too much from one address', 429, until429],
])('%s', (_, status, meet) => {
  const step = async (fields: Fields = {}): Promise<() => Promise<Page>> => {
    const second = await me.fill(await me.open(path), bin);
    return () => me.fill(second, { ...where, 'address-town': 'Nowhere', ...fields });
  };

  test('leaves the answers in the page of a first step, with those of others that came along', async () => {
    const fields = { ...all, _step: 'about-the-bin', _version: await versionOf(me, path), _key: newKey() };
    const page = await meet(() => me.send(path, fields));
    expect([page.status, page.errors.length > 0]).toEqual([status, true]);
    expect(page.html).toMatch(/value="garden" checked/);
    expect(hidden(page)).toMatchObject({
      'address-line1': '1 High Street',
      name: 'Ada Byron',
      _key: fields._key,
      _version: fields._version,
    });
  });

  test('leaves the answers in the page of a step, also when it is saved', async () => {
    for (const fields of onAndLater) {
      me = resident(site.url, `203.0.113.${++people}`);
      const page = await meet(await step(fields));
      expect([page.status, page.h1]).toEqual([status, expect.stringContaining('Where the bin is')]);
      expect(page.html).toContain('value="Nowhere"');
      expect(page.errors.length).toBeGreaterThan(0);
      expect(page.headers.get('retry-after')).toMatch(/^\d+$/);
    }
  }, 60_000);

  test('leaves the answers on the check, also when they are saved there', async () => {
    for (const fields of onAndLater) {
      me = resident(site.url, `203.0.113.${++people}`);
      const check = await toCheck(me);
      const other = status === 429 && !('_save' in fields) ? await spent() : undefined;
      const page = other ? await me.fill(check, fields) : await meet(() => me.fill(check, fields));
      expect([page.status, page.h1]).toEqual([status, expect.stringContaining('Check your answers')]);
      expect(page.html).toContain('Ada Byron');
      expect(referenceOn(page)).toBe('none');
    }
  }, 60_000);

  test('tells the island, which has the answers, also when it saves', async () => {
    for (const fields of onAndLater) {
      me = resident(site.url, `203.0.113.${++people}`);
      const page = await meet(() => sendAll(me, { _key: newKey(), ...fields }));
      expect([page.status, page.html]).toEqual([
        status,
        JSON.stringify({ notice: status === 429 ? 'busy' : 'unavailable' }),
      ]);
    }
  }, 60_000);

  /** Somebody at the same address has sent so much that nothing more is taken. */
  const spent = () => until429(() => sendAll(me, { _key: newKey() }));
});

test('a draft that can’t even be read: what was posted comes back, and can be posted again', async () => {
  const second = await me.fill(await me.open(path), bin);
  const page = await whileUnreadable(() => me.fill(second, { ...where, details: 'One\r\n“Two” & <three>' }));
  expect(page.status).toBe(503);
  expect(page.h1).toContain('we could not take your answers');
  const held = Object.fromEntries(
    Object.entries(hidden(page)).map(([name, value]) => [
      name,
      value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ]),
  );
  expect(held).toMatchObject({ ...where, details: 'One\r\n“Two” & <three>' });
  const third = await me.send(second.path, held);
  expect(third.h1).toContain('About you');
  const receipt = await me.fill(await me.fill(third, who), {});
  await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
});

test.each([
  ['in English', 'long story '.repeat(5000)],
  ['in letters that take nine bytes each on the way', '漢'.repeat(40_000)],
])('an answer that is much too long, %s, comes back in its page', async (_, long) => {
  const second = await me.fill(await me.open(path), bin);
  const check = await toCheck(me);
  for (const fields of onAndLater) {
    const page = await me.fill(second, { ...where, details: long, ...fields });
    expect([page.status, page.html.includes(long.trim())]).toEqual([413, true]);
  }
  const first = await me.send(path, { ...all, details: long, _step: 'about-the-bin' });
  expect([first.status, hidden(first)['details']?.trim()]).toEqual([413, long.trim()]);
  const change = check.path.replace('/check', '/where-the-bin-is?change');
  expect((await me.send(change, { ...where, details: long })).html).toContain(long.trim());
  const island = await sendAll(me, { _key: newKey(), details: long });
  expect([island.status, island.html]).toEqual([413, '{"notice":"too-large"}']);
});
