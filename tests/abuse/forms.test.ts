import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daysAfter } from '#shared/questions/date/days.ts';
import { todayAt } from '#shared/form/today.ts';
import type { Published } from '#shared/content/published.ts';
import { formSite, forms, until } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { encoded, resident } from './resident.ts';
import type { Fields, Page, Resident } from './resident.ts';

/** The form endpoint's threats (reference: OWASP ASVS 5.0, V1–V5, V14, V15), each over real HTTP. */
let site: FormSite;
let people = 0;
let me: Resident;

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  site.mode = 'up';
  // Everybody comes from an address of their own.
  me = resident(site.url, `198.51.100.${++people}`);
});

const path = '/forms/missed-bin';
const [year = '', month = '', day = ''] = daysAfter(todayAt(Date.now()), -2).split('-');
const bin = {
  'which-bin': 'garden',
  'collection-day-day': day,
  'collection-day-month': month,
  'collection-day-year': year,
  tag: 'no',
};
const where = {
  'address-line1': '1 High Street',
  'address-line2': '',
  'address-town': 'Westbourne',
  'address-postcode': 'WB1 1AA',
  details: 'By the gate',
};
const who = { name: 'Ada Byron', email: 'ada@example.org' };

/** To the check of all answers, step by step. */
const toCheck = async (person = me, more: Fields = {}): Promise<Page> => {
  const first = await person.fill(await person.open(path), { ...bin, ...more });
  return person.fill(await person.fill(first, { ...where, ...more }), { ...who, ...more });
};
const referenceOn = ({ html }: Page): string => /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/.exec(html)?.[0] ?? 'none';
const caseOf = (reference: string) => [...site.cases.values()].find((one) => one.reference === reference);
const key = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');

/** What the form asked when its page was made, as the page says it. */
const versionOf = async (form: string): Promise<string> =>
  /name="_version" value="([^"]*)"/.exec((await me.open(form)).html)?.[1] ?? '';

/** All at once, as the island sends it. */
const sendAll = async (fields: Fields, person = me) =>
  person.send(
    path,
    { ...bin, ...where, ...who, _seconds: '60', _website: '', _version: await versionOf(path), ...fields },
    {
      accept: 'application/json',
    },
  );

describe('without JavaScript', () => {
  test('a resident goes step by step to a reference, which is a case in the end', async () => {
    const check = await toCheck();
    expect(check.h1).toContain('Check your answers');
    expect(check.html).toContain('1 High Street\nWestbourne\nWB1 1AA');
    const receipt = await me.fill(check, {});
    await until(() => caseOf(referenceOn(receipt)) !== undefined);
    expect(caseOf(referenceOn(receipt))?.answers.map(({ name, shown }) => [name, shown])).toEqual([
      ['which-bin', 'Garden waste'],
      ['collection-day', expect.stringContaining(year)],
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
    await until(() => caseOf(referenceOn(receipt)) !== undefined);
    expect(JSON.stringify(caseOf(referenceOn(receipt)))).not.toContain('Too heavy');
  });

  test('pressing twice makes one case, and two residents in the same minute make two', async () => {
    const other = resident(site.url, '203.0.113.9');
    const [mine, theirs] = await Promise.all([toCheck(), toCheck(other)]);
    const pages = await Promise.all([
      ...Array.from({ length: 10 }, () => me.fill(mine, {})),
      other.fill(theirs, {}),
    ]);
    const references = new Set(pages.map(referenceOn));
    expect(references.size).toBe(2);
    await until(() => [...references].every((reference) => caseOf(reference)));
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
    const one = key();
    const fields = {
      _key: one,
      'has-dog': 'yes',
      age: '12',
      school: 'left over',
      _version: await versionOf(dogs),
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
    'name-2': 'Ada',
    'email-3': 'ada@example.org',
    'telephone-4': '01632 960 001',
    'address-5-line1': '1 High Street',
    'address-5-town': 'Westbourne',
    'address-5-postcode': 'WB1 1AA',
    'date-6-day': '1',
    'date-6-month': '2',
    'date-6-year': '2003',
    'number-7': '2.5',
    'radios-8': '3',
    'yes-no-9': 'yes',
    'checkboxes-10': ['1', '2'],
    'declaration-11': 'yes',
  });
  expect(check.h1).toContain('Check your answers');
  const receipt = await me.fill(check, {});
  await until(() => caseOf(referenceOn(receipt)) !== undefined);
  const taken = Object.fromEntries(
    caseOf(referenceOn(receipt))?.answers.map(({ kind, value }) => [kind, value]) ?? [],
  );
  expect(taken).toEqual({
    text: 'words',
    'long-text': 'more\nwords',
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
  });
});

describe('the island’s sending', () => {
  test('under one key is one case and one receipt, ten times at once', async () => {
    const one = key();
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendAll({ _key: one })));
    const receipts = answers.map(({ html }) => (JSON.parse(html) as { receipt: string }).receipt);
    const references = new Set(receipts.map((receipt) => receipt.split('/').pop()?.split('.')[0]));
    expect(references.size).toBe(1);
    await until(() => site.cases.has(one));
  });

  test('of other answers under the same key is refused with an explanation', async () => {
    const one = key();
    await sendAll({ _key: one });
    const second = await sendAll({ _key: one, name: 'Somebody else' });
    expect([second.status, second.html]).toEqual([409, '{"notice":"conflict"}']);
  });

  test('is checked once more: the server says which step is wrong', async () => {
    const { status, html } = await sendAll({ _key: key(), 'address-postcode': 'nowhere' });
    expect([status, html]).toEqual([422, '{"step":"where-the-bin-is"}']);
  });

  test.each(['', 'short', 'x'.repeat(23), '../../../../../../etc', '=5+5'])(
    'under the key %j is not read',
    async (bad) => {
      expect((await sendAll({ _key: bad })).status).toBe(400);
    },
  );
});

describe('posts from elsewhere', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', accept: 'application/json' }],
    [{ 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }],
  ])('are refused: %j', async (headers) => {
    expect((await me.send(path, { ...bin, _key: key() }, headers)).status).toBe(403);
  });

  test('are refused without Sec-Fetch-Site, too, unless their Origin is ours', async () => {
    const ask = (origin: string | undefined) =>
      fetch(site.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': '198.51.100.250',
          ...(origin ? { origin } : {}),
        },
        body: encoded(bin),
      }).then(({ status }) => status);
    expect(await Promise.all([undefined, 'https://evil.example', 'null', site.url].map(ask))).toEqual([
      403, 403, 403, 303,
    ]);
  });
});

describe('what no browser of a resident sends', () => {
  test('prototype tricks, brackets, repeated and unknown names have no effect but a note', async () => {
    const one = key();
    const body = `${encoded({ ...bin, ...where, ...who, _key: one, _seconds: '60', _version: await versionOf(path) })}&name=Mallory&__proto__=x&constructor[prototype][admin]=x&name[]=y&toString=z`;
    const response = await fetch(site.url + path, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': '198.51.100.240',
      },
      body,
    });
    expect(response.status).toBe(200);
    await until(() => site.cases.has(one));
    const taken = site.cases.get(one);
    expect(taken?.answers.find(({ name }) => name === 'name')?.value).toBe('Ada Byron');
    expect(taken?.answers).toHaveLength(7);
    expect(taken?.review).toBe('Fields were posted that the form does not have');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('markup in answers stays text on every page that shows it', async () => {
    const hostile = '</textarea></dl><script>alert(1)</script><img src=x onerror=alert(1)>';
    const check = await toCheck(me, { details: hostile, name: hostile });
    expect(check.html).not.toMatch(/<script>alert|<img src=x/);
    const change = /href="([^"]*where-the-bin-is\?change)"/.exec(check.html)?.[1] ?? '';
    const step = await me.open(change);
    expect(step.html).not.toMatch(/<script>alert|<img src=x/);
    expect(step.html).toContain('&lt;/textarea&gt;');
  });

  test.each([
    ['multipart/form-data; boundary=x', 415],
    ['text/plain', 415],
    ['application/json', 415],
  ])('%s is not read: %i', async (type, status) => {
    expect((await me.send(path, bin, { 'content-type': type })).status).toBe(status);
  });

  test('methods that forms do not have are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await fetch(site.url + path, { method })).status).toBe(405);
  });

  test('a lying length, a body without one, and a body that stops half-way make no draft', async () => {
    const before = drafts();
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\n4\r\nq=ab\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 411/,
    );
    expect(await raw(`${head}Content-Length: 99999999\r\n\r\nq=1`)).toMatch(/^HTTP\/1.1 413/);
    expect(await raw(`${head}Content-Length: 1000\r\n\r\n${encoded(bin)}`, 300)).toBe('');
    expect(drafts()).toBe(before);
  });
});

describe('too much', () => {
  test('ten thousand fields are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`f${n}`, '']));
    expect((await me.send(path, { ...bin, ...many })).status).toBe(413);
  });

  test('an answer over 40 KB is shown again, not lost', async () => {
    const second = await me.fill(await me.open(path), bin);
    const long = 'long story '.repeat(5000);
    const page = await me.fill(second, { ...where, details: long });
    expect(page.status).toBe(413);
    expect(page.html).toContain(long.trim());
    expect(page.html).toContain('1 High Street');
    expect(page.errors.join(' ')).toContain('Shorten your longest answer');
  });

  test('posting without end is slowed down by address, and the page keeps the answers', async () => {
    let page = await me.fill(await me.open(path), bin);
    for (let n = 0; page.status !== 429 && n < 200; n++)
      page = await me
        .send(page.path, { ...where, 'address-town': '' })
        .then((one) => ({ ...one, path: page.path }));
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.html).toContain('1 High Street');
    expect(page.errors.join(' ')).toContain('still on this page');
    const neighbour = resident(site.url, '203.0.113.77');
    expect((await neighbour.fill(await neighbour.open(path), bin)).status).toBe(200);
  }, 60_000);

  test('who posts through many addresses of one IPv6 network is one', async () => {
    const statuses = [];
    for (let n = 0; n < 45; n++) {
      const bot = resident(site.url, `2001:db8:5:6::${n.toString(16)}`);
      statuses.push((await sendAll({ _key: key() }, bot)).status);
    }
    expect(statuses).toContain(429);
  }, 60_000);
});

describe('machines', () => {
  test.each([
    [{ _website: 'https://spam.example' }, 'A field that people do not see was filled in'],
    [{ _seconds: '1' }, 'It was filled in within 1 seconds'],
  ])('that give themselves away are held for review, never thrown away: %j', async (fields, review) => {
    const one = key();
    expect((await sendAll({ _key: one, ...fields })).status).toBe(200);
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)?.review).toBe(review);
  });

  test('are not mistaken for people who took their time', async () => {
    const one = key();
    await sendAll({ _key: one });
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)).not.toHaveProperty('review');
  });
});

describe('when something is broken', () => {
  test('the cms being down is no reason to turn anybody away: the case comes later, once', async () => {
    site.mode = 'down';
    const receipt = await me.fill(await toCheck(), {});
    const reference = referenceOn(receipt);
    expect(reference).not.toBe('none');
    expect(caseOf(reference)).toBeUndefined();
    const ready = (await (await fetch(`${site.url}/ready`)).json()) as { inbox: { waiting: number } };
    expect(ready.inbox.waiting).toBeGreaterThan(0);
    site.mode = 'up';
    await until(() => caseOf(reference) !== undefined);
    expect([...site.cases.values()].filter((one) => one.reference === reference)).toHaveLength(1);
  }, 30_000);

  test('a disk that takes nothing is an honest 503 that keeps the answers, and it goes on afterwards', async () => {
    const check = await toCheck();
    const second = await me.fill(await me.open(path), bin);
    const lock = new DatabaseSync(join(site.dataDir, 'inbox.db'));
    try {
      lock.exec('BEGIN EXCLUSIVE');
      const [step, sent, island] = await Promise.all([
        me.fill(second, where),
        me.fill(check, {}),
        sendAll({ _key: key() }),
      ]);
      expect([step.status, sent.status, island.status]).toEqual([503, 503, 503]);
      expect(step.html).toContain('1 High Street');
      expect(step.errors.join(' ')).toContain('still on this page');
      expect(sent.h1).toContain('Check your answers');
      expect(sent.html).toContain('Ada Byron');
      expect(referenceOn(sent)).toBe('none');
    } finally {
      lock.close();
    }
    expect(referenceOn(await me.fill(check, {}))).not.toBe('none');
  }, 60_000);
});

describe('privacy', () => {
  test('pages about one person are kept by no cache, found by no search engine and named to no other site', async () => {
    const check = await toCheck();
    const receipt = await me.fill(check, {});
    for (const { headers } of [check, receipt]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('a draft and a receipt can’t be guessed, and one of another form is not shown', async () => {
    const check = await toCheck();
    const token = check.path.split('/')[4] ?? '';
    const wrong = token.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const one of [wrong, 'x', '..%2f..', 'A'.repeat(43)])
      expect((await me.open(`${path}/draft/${one}/check`)).html).not.toContain('Ada Byron');
    expect((await me.open(`/forms/every-kind/draft/${token}/check`)).html).not.toContain('Ada Byron');
    expect((await me.open(`${path}/sent/BCDF-GHJK-MNPQ.zzzzzzzz.abc`)).status).toBe(410);
  });

  test('a draft is empty once it was sent: its link shows the reference and nothing else', async () => {
    const check = await toCheck();
    const receipt = await me.fill(check, {});
    const later = await me.open(check.path);
    expect(referenceOn(later)).toBe(referenceOn(receipt));
    expect(later.html).not.toContain('Ada Byron');
  });

  test('no answer, link or address of a person gets into the log, nor a draft in clear onto the disk', async () => {
    const person = resident(site.url, '203.0.113.123');
    const check = await toCheck(person, { name: 'Canary Byron', details: 'canary-details' });
    const token = check.path.split('/')[4] ?? 'none';
    const disk = readdirSync(site.dataDir)
      .filter((name) => name.startsWith('inbox.db'))
      .map((name) => readFileSync(join(site.dataDir, name), 'latin1'))
      .join('');
    expect(disk).not.toMatch(/canary/i);
    expect(disk).not.toContain(token);
    const receipt = await person.fill(check, {});
    await until(() => caseOf(referenceOn(receipt)) !== undefined);
    await person.open(`${path}/draft/${token}/nonsense`);
    const log = site.log.join('\n');
    expect(log).toContain(referenceOn(receipt));
    expect(log).not.toMatch(/canary|203\.0\.113\.123|Westbourne/i);
    expect(log).not.toContain(token);
  });
});

const drafts = (): number => {
  const database = new DatabaseSync(join(site.dataDir, 'inbox.db'), { readOnly: true });
  const { n } = database.prepare('SELECT count(*) AS n FROM drafts').get() as { n: number };
  database.close();
  return n;
};

/** Writes bytes to the site and gives what it answers within `ms`. */
const raw = (bytes: string, ms = 3000): Promise<string> =>
  new Promise((done) => {
    const { hostname, port } = new URL(site.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let said = '';
    const finish = () => {
      socket.destroy();
      done(said);
    };
    const timer = setTimeout(finish, ms);
    socket.on('data', (piece) => {
      said += piece.toString();
      clearTimeout(timer);
      finish();
    });
    socket.on('error', finish);
  });

describe('a form that an editor changes meanwhile', () => {
  const [published] = forms.filter(({ slug }) => slug === 'missed-bin');
  const changed = (at: number, name: string): Published<'form'> => {
    if (!published) throw new Error('There is no such form');
    const text = JSON.stringify(published.content).replaceAll('"name":"details"', `"name":"${name}"`);
    const updatedAt = new Date(Date.parse(published.updatedAt) + at).toISOString();
    return { ...published, updatedAt, content: JSON.parse(text) as Published<'form'>['content'] };
  };

  test('is finished without JavaScript as it was begun, and the case says which version', async () => {
    const second = await me.fill(await me.open(path), bin);
    await site.publish(changed(1000, 'notes'));
    const third = await me.fill(second, where);
    const receipt = await me.fill(await me.fill(third, who), {});
    await until(() => caseOf(referenceOn(receipt)) !== undefined);
    const taken = caseOf(referenceOn(receipt));
    expect(taken?.form.updatedAt).toBe(published?.updatedAt);
    expect(taken?.answers.find(({ name }) => name === 'details')?.value).toBe('By the gate');
  });

  test('is not sent at once as something else: the answers are shown for a check, and nothing is lost silently', async () => {
    const one = key();
    const old = await versionOf(path);
    await site.publish(changed(2000, 'remarks'));
    const answer = await sendAll({ _key: one, _version: old });
    expect([answer.status, answer.html]).toEqual([409, '{"changed":true}']);
    const check = await me.send(path, { ...bin, ...where, ...who, _step: 'about-you', _version: old });
    expect(check.errors.join(' ')).toContain('Check them before you send');
    expect(check.h1).toContain('Check your answers');
    expect(site.cases.has(one)).toBe(false);
  });

  test('does not turn a sending that is repeated into a second one', async () => {
    const fields = { _key: key(), _version: await versionOf(path) };
    const first = await sendAll(fields);
    await site.publish(changed(3000, 'words'));
    const again = await sendAll(fields);
    const referenceIn = ({ html }: Page) => /sent\/([^.]*)/.exec(html)?.[1];
    expect(referenceIn(again)).toBe(referenceIn(first));
  });

  test('whose surrounding words alone were changed is sent as ever', async () => {
    const old = await versionOf(path);
    const { content, ...rest } = changed(4000, 'words');
    await site.publish({ ...rest, content: { ...content, summary: 'Other words' } });
    expect(await versionOf(path)).toBe(old);
  });
});
