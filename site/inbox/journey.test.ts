import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formSite, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import {
  bin,
  collected,
  newKey,
  path,
  referenceOn,
  sendAll,
  toCheck,
  versionOf,
} from '../../tests/abuse/missedBin.ts';
import { resident } from '../../tests/abuse/resident.ts';
import type { Resident } from '../../tests/abuse/resident.ts';

/** What residents meet without JavaScript, and what the island meets, over real HTTP. */
let site: FormSite;
let people = 0;
let me: Resident;

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  // Everybody comes from an address of their own.
  me = resident(site.url, `198.51.100.${++people}`);
});

describe('without JavaScript', () => {
  test('a resident goes step by step to a reference, which is a case in the end', async () => {
    const check = await toCheck(me);
    expect(check.h1).toContain('Check your answers');
    expect(check.html).toContain('1 High Street\nWestbourne\nWB1 1AA');
    const receipt = await me.fill(check, {});
    await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
    expect(site.caseOf(referenceOn(receipt))?.answers.map(({ name, shown }) => [name, shown])).toEqual([
      ['which-bin', 'Garden waste'],
      ['collection-day', expect.stringContaining(collected.year)],
      ['tag', 'No'],
      ['address', '1 High Street\nWestbourne\nWB1 1AA'],
      ['details', 'By the gate'],
      ['name', 'Ada Byron'],
      ['email', 'ada@example.org'],
    ]);
  });

  test('what is wrong is said by the GOV.UK pattern, and everything typed is kept', async () => {
    const page = await me.fill(await me.open(path), { ...bin, 'collection-day-month': '13', tag: '' });
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Error: /);
    expect(page.errors).toEqual([
      'The collection day must be a real date',
      'Select yes if we left a tag on the bin',
    ]);
    expect(page.html).toMatch(/value="garden" checked/);
    expect(page.html).toMatch(/<input[^>]*name="collection-day-month"[^>]*value="13"/);
    expect(page.html).toMatch(/<a href="#q-collection-day-day">/);
    expect(page.html).toContain('role="alert"');
  });

  test('an answer can be changed from the check, and one that is no longer asked for is dropped', async () => {
    const check = await toCheck(me, { tag: 'yes', 'tag-says': 'Too heavy' });
    expect(check.html).toContain('Too heavy');
    const change = /href="([^"]*about-the-bin\?change)"/.exec(check.html)?.[1] ?? '';
    const changed = await me.fill(await me.open(change), { ...bin, tag: 'no', 'tag-says': 'Too heavy' });
    expect(changed.h1).toContain('Check your answers');
    expect(changed.html).not.toContain('Too heavy');
    const receipt = await me.fill(changed, {});
    await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
    expect(JSON.stringify(site.caseOf(referenceOn(receipt)))).not.toContain('Too heavy');
  });

  test('pressing twice makes one case, and two residents in the same minute make two', async () => {
    const other = resident(site.url, '203.0.113.9');
    const [mine, theirs] = await Promise.all([toCheck(me), toCheck(other)]);
    const pages = await Promise.all([
      ...Array.from({ length: 10 }, () => me.fill(mine, {})),
      other.fill(theirs, {}),
    ]);
    const references = new Set(pages.map(referenceOn));
    expect(references.size).toBe(2);
    await until(() => [...references].every((reference) => site.caseOf(reference)));
  });

  test('steps can’t be skipped', async () => {
    const second = await me.fill(await me.open(path), bin);
    const base = second.path.replace(/\/[^/]*$/, '');
    for (const step of ['check', 'about-you', 'nonsense'])
      expect((await me.open(`${base}/${step}`)).path).toBe(`${base}/where-the-bin-is`);
    expect((await me.send(`${base}/check`, {})).path).toBe(`${base}/where-the-bin-is?problems`);
  });
});

describe('a form with ways through it', () => {
  const dogs = '/forms/dog-permit';

  test('ends early where a route leads to an ending, which says what to do instead', async () => {
    const exit = await me.fill(await me.open(dogs), { 'has-dog': 'no' });
    expect([exit.h1, exit.status]).toEqual(['You need no permit', 200]);
    expect(exit.html).toContain('Cats are free.');
    expect(exit.html).not.toContain('<form method="post" action="/forms');
    expect((await me.open(exit.path.replace('no-dog', 'check'))).path).toBe(exit.path);
    expect((await me.send(exit.path.replace('no-dog', 'check'), {})).path).toBe(exit.path);
  });

  test('does not leap over a step that may be left empty', async () => {
    const second = await me.fill(await me.open(dogs), { 'has-dog': 'yes' });
    expect(second.h1).toContain('More about it');
    expect((await me.fill(second, {})).h1).toContain('Young dogs');
  });

  test('goes to the check where a route says so, and asks what a changed answer opens up', async () => {
    const second = await me.fill(await me.open(dogs), { 'has-dog': 'yes' });
    const check = await me.fill(second, { age: '12' });
    expect(check.h1).toContain('Check your answers');
    const change = check.path.replace('check', 'more-about-it?change');
    const young = await me.fill(await me.open(change), { age: '2' });
    expect(young.h1).toContain('Young dogs');
    const again = await me.fill(young, { school: 'St Bernard’s' });
    expect(again.h1).toContain('Check your answers');
    expect(again.html).toContain('St Bernard’s');
  });

  test('drops at the sending what a way not taken had asked', async () => {
    const one = newKey();
    const fields = {
      _key: one,
      'has-dog': 'yes',
      age: '12',
      school: 'left over',
      _version: await versionOf(me, dogs),
    };
    await me.send(dogs, { ...fields, _seconds: '60' }, { accept: 'application/json' });
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)?.answers.map(({ name, value }) => [name, value])).toEqual([
      ['has-dog', true],
      ['age', 12],
    ]);
  });
});

test('every kind of question is answered, checked and sent', async () => {
  const every = '/forms/every-kind';
  const start = await me.open(every);
  const wrong = await me.fill(start, {});
  expect(wrong.status).toBe(422);
  expect(wrong.errors.length).toBeGreaterThanOrEqual(10);
  const check = await me.fill(wrong, {
    'text-0': 'words',
    'long-text-1': 'more\nwords',
    'formatted-text-2': 'all:\n• of it',
    'name-3': 'Ada',
    'email-4': 'ada@example.org',
    'telephone-5': '01632 960 001',
    'address-6-line1': '1 High Street',
    'address-6-town': 'Westbourne',
    'address-6-postcode': 'WB1 1AA',
    'date-7-day': '1',
    'date-7-month': '2',
    'date-7-year': '2003',
    'number-8': '2.5',
    'radios-9': '3',
    'yes-no-10': 'yes',
    'checkboxes-11': ['1', '2'],
    'declaration-12': 'yes',
    'money-13': '£1,234.00',
    'web-address-14': 'www.example.com',
    'month-year-15-month': 'Feb',
    'month-year-15-year': '2030',
    'time-16': '9:30 pm',
    'select-17': '3',
    'postcode-18': 'w1a1aa',
    'national-insurance-number-19': 'ab 12 34 56 c',
    'autocomplete-23': 'street 7',
    [`rows-21-1-${'n'.repeat(18)}-0`]: '3',
    [`rows-21-2-${'n'.repeat(18)}-0`]: '4',
  });
  expect(check.h1).toContain('Check your answers');
  const receipt = await me.fill(check, {});
  await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
  const taken = Object.fromEntries(
    site.caseOf(referenceOn(receipt))?.answers.map(({ kind, value }) => [kind, value]) ?? [],
  );
  expect(taken).toEqual({
    text: 'words',
    'long-text': 'more\nwords',
    'formatted-text': 'all:\n- of it',
    name: 'Ada',
    email: 'ada@example.org',
    telephone: '01632 960 001',
    address: { line1: '1 High Street', town: 'Westbourne', postcode: 'WB1 1AA' },
    date: '2003-02-01',
    number: 2.5,
    radios: '3',
    'yes-no': true,
    checkboxes: ['1', '2'],
    declaration: true,
    money: 123400,
    'web-address': 'https://www.example.com',
    'month-year': '2030-02',
    time: '21:30',
    select: '3',
    postcode: 'W1A 1AA',
    'national-insurance-number': 'AB123456C',
    autocomplete: '7',
    rows: ['3', '4'].map((value) => ({ [`${'n'.repeat(18)}-0`]: value })),
  });
});

describe('the island’s sending', () => {
  test('under one key is one case and one receipt, ten times at once', async () => {
    const one = newKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendAll(me, { _key: one })));
    const receipts = answers.map(({ html }) => (JSON.parse(html) as { receipt: string }).receipt);
    const references = new Set(receipts.map((receipt) => receipt.split('/').pop()?.split('.')[0]));
    expect(references.size).toBe(1);
    await until(() => site.cases.has(one));
  });

  test('of other answers under the same key is refused with an explanation', async () => {
    const one = newKey();
    await sendAll(me, { _key: one });
    const second = await sendAll(me, { _key: one, name: 'Somebody else' });
    expect([second.status, second.html]).toEqual([409, '{"notice":"conflict"}']);
  });

  test('is checked once more: the server says which step is wrong', async () => {
    const { status, html } = await sendAll(me, { _key: newKey(), 'address-postcode': 'nowhere' });
    expect([status, html]).toEqual([422, '{"step":"where-the-bin-is"}']);
  });

  test.each(['', 'short', 'x'.repeat(23), '../../../../../../etc', '=5+5'])(
    'under the key %j is not read',
    async (bad) => {
      expect((await sendAll(me, { _key: bad })).status).toBe(400);
    },
  );
});
