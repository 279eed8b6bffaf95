import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Published } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import { formSite, forms, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import { bin, newKey, path, referenceOn, sendAll, toCheck, versionOf } from '../../tests/abuse/missedBin.ts';
import { resident } from '../../tests/abuse/resident.ts';
import type { Resident } from '../../tests/abuse/resident.ts';

/** What residents meet when a form opens and closes by the clock, over real HTTP. */
let site: FormSite;
let people = 0;
let changes = 0;
let me: Resident;

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(async () => {
  me = resident(site.url, `198.51.100.${++people}`);
  await publish({});
});

/** Publishes the form with times, in seconds from now. */
const publish = ({ opens, closes }: { opens?: number; closes?: number }): Promise<void> => {
  const published = forms.find(({ slug }) => slug === 'missed-bin') as Published<'form'>;
  const from = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
  return site.publish({
    ...published,
    updatedAt: new Date(Date.parse(published.updatedAt) + ++changes * 1000).toISOString(),
    content: {
      ...published.content,
      closedText: prose('All our crews are clearing snow.'),
      ...(opens === undefined ? {} : { opens: from(opens) }),
      ...(closes === undefined ? {} : { closes: from(closes) }),
    },
  });
};

const [hour, day] = [3600, 24 * 3600];

test('a form that opens later says when and why, has nothing to fill in, and opens by itself', async () => {
  await publish({ opens: 3 });
  for (const address of [path, `${path}/paper`]) {
    const { html, h1 } = await me.open(address);
    expect(h1).toBe('Report a missed bin');
    expect(html).toMatch(/This form opens at \d+:\d\d[ap]m on \d+ \w+ \d{4}/);
    expect(html).toContain('All our crews are clearing snow.');
    expect(html).toContain('If you cannot use this form');
    expect(html).not.toContain('name="which-bin"');
    expect(html).not.toContain('<script');
  }
  await until(async () => (await me.open(path)).html.includes('name="which-bin"'));
  await until(async () => (await me.open(`${path}/paper`)).html.includes('Which bin'));
  expect(referenceOn(await me.fill(await toCheck(me), {}))).not.toBe('none');
});

test('a form that closes says until when it can be used, and closes by itself', async () => {
  await publish({ closes: 3 });
  await until(async () => /You can use this form until \d+:\d\d[ap]m on/.test((await me.open(path)).html));
  await until(async () => (await me.open(path)).html.includes('This form closed at'));
  expect((await me.open(path)).html).not.toContain('name="which-bin"');
});

test('who was filling it in as it closed has an hour to send it, and a person looks at that', async () => {
  const check = await toCheck(me);
  const version = await versionOf(me, path);
  await publish({ closes: 60 - hour });
  const receipt = await me.fill(check, {});
  await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
  expect(site.caseOf(referenceOn(receipt))?.review).toContain('after the form had closed');
  const one = newKey();
  expect((await sendAll(me, { _key: one, _version: version })).status).toBe(200);
  await until(() => site.cases.has(one));
  expect(site.cases.get(one)?.review).toContain('after the form had closed');
});

test('after that nothing is taken, and what was answered stays on the page', async () => {
  const first = await me.open(path);
  const version = await versionOf(me, path);
  const second = await me.fill(first, bin);
  const check = await toCheck(me);
  await publish({ closes: -2 * hour });
  for (const page of [
    await me.fill(first, bin),
    await me.fill(second, { 'address-line1': '7 Kept Street', 'address-town': 'Here' }),
    await me.fill(check, {}),
  ]) {
    expect(page.status).toBe(403);
    expect(page.errors.join(' ')).toContain('We can no longer take your answers');
    expect(page.html).toMatch(/value="garden" checked|7 Kept Street|1 High Street/);
  }
  const answer = await sendAll(me, { _key: newKey(), _version: version });
  expect([answer.status, answer.html]).toEqual([403, '{"notice":"closed"}']);
});

test('a form that is to open tomorrow takes nothing from who knows its address', async () => {
  const version = await versionOf(me, path);
  await publish({ opens: day });
  const answer = await sendAll(me, { _key: newKey(), _version: version });
  expect([answer.status, answer.html]).toEqual([403, '{"notice":"closed"}']);
  expect((await me.send(path, { ...bin, _version: version })).status).toBe(403);
});

test('what was sent before it closed keeps its reference when it is sent again', async () => {
  const fields = { _key: newKey(), _version: await versionOf(me, path) };
  const reference = async (): Promise<string | undefined> =>
    /sent\/([^.]*)/.exec((await sendAll(me, fields)).html)?.[1];
  const before = await reference();
  await publish({ closes: -2 * hour });
  expect(before).toBeDefined();
  expect(await reference()).toBe(before);
});

test('a saved draft goes on once an editor gives people more time', async () => {
  const check = await toCheck(me);
  await publish({ closes: -2 * hour });
  expect((await me.fill(check, {})).status).toBe(403);
  await publish({ closes: day });
  expect(referenceOn(await me.fill(check, {}))).not.toBe('none');
});
