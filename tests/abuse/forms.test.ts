import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formSite, until } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { bin, newKey, path, referenceOn, sendAll, toCheck, versionOf, where, who } from './missedBin.ts';
import { encoded, resident } from './resident.ts';
import type { Fields, Resident } from './resident.ts';

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

describe('posts from elsewhere', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', accept: 'application/json' }],
    [{ 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }],
  ])('are refused: %j', async (headers) => {
    expect((await me.send(path, { ...bin, _key: newKey() }, headers)).status).toBe(403);
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
    const one = newKey();
    const body = `${encoded({ ...bin, ...where, ...who, _key: one, _seconds: '60', _version: await versionOf(me, path) })}&name=Mallory&__proto__=x&constructor[prototype][admin]=x&name[]=y&toString=z`;
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
    ['multipart/form-data; boundary=x', 400],
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

describe('answers of a wrong kind', () => {
  test.each<[Fields, string]>([
    [{ 'which-bin': 'purple' }, 'about-the-bin'],
    [{ 'which-bin': '__proto__' }, 'about-the-bin'],
    [{ 'which-bin': '[object Object]' }, 'about-the-bin'],
    [{ tag: 'perhaps' }, 'about-the-bin'],
    [{ 'collection-day-month': '13' }, 'about-the-bin'],
    [{ 'collection-day-year': '1e3' }, 'about-the-bin'],
    [{ 'collection-day-day': '0x1' }, 'about-the-bin'],
    [{ 'address-postcode': '0'.repeat(1000) }, 'where-the-bin-is'],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, 'about-you'],
    [{ email: 'a@b.example,c@d.example' }, 'about-you'],
    [{ name: 'n'.repeat(30_000) }, 'about-you'],
  ])('are not taken, and the step is named: %#', async (fields, step) => {
    const { status, html } = await sendAll(me, { ...fields, _key: newKey() });
    expect([status, html]).toEqual([422, JSON.stringify({ step })]);
  });

  test('steps that are left out are asked for, whatever comes later', async () => {
    const fields = { ...who, _key: newKey(), _seconds: '60', _version: await versionOf(me, path) };
    const { status, html } = await me.send(path, fields, { accept: 'application/json' });
    expect([status, html]).toEqual([422, '{"step":"about-the-bin"}']);
  });
});

describe('too much', () => {
  test('a million fields are refused before they are read', async () => {
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    const before = performance.now();
    const body = 'a&'.repeat(1_000_000);
    expect(await raw(`${head}Content-Length: ${body.length}\r\n\r\n${body}`)).toMatch(/^HTTP\/1.1 413/);
    expect(performance.now() - before).toBeLessThan(2000);
  });

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
      statuses.push((await sendAll(bot, { _key: newKey() })).status);
    }
    expect(statuses).toContain(429);
  }, 60_000);
});

describe('machines', () => {
  test.each([
    [{ _website: 'https://spam.example' }, 'A field that people do not see was filled in'],
    [{ _seconds: '1' }, 'It was filled in within 4 seconds'],
  ])('that give themselves away are held for review, never thrown away: %j', async (fields, review) => {
    const one = newKey();
    expect((await sendAll(me, { _key: one, ...fields })).status).toBe(200);
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)?.review).toBe(review);
  });

  test('are not mistaken for people who took their time', async () => {
    const one = newKey();
    await sendAll(me, { _key: one });
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)).not.toHaveProperty('review');
  });
});

describe('when something is broken', () => {
  test('the cms being down is no reason to turn anybody away: the case comes later, once', async () => {
    site.mode = 'down';
    const receipt = await me.fill(await toCheck(me), {});
    const reference = referenceOn(receipt);
    expect(reference).not.toBe('none');
    expect(site.caseOf(reference)).toBeUndefined();
    const ready = (await (await fetch(`${site.url}/ready`)).json()) as { inbox: { waiting: number } };
    expect(ready.inbox.waiting).toBeGreaterThan(0);
    site.mode = 'up';
    await until(() => site.caseOf(reference) !== undefined);
    expect([...site.cases.values()].filter((one) => one.reference === reference)).toHaveLength(1);
  });

  test('a disk that takes nothing is an honest 503 that keeps the answers, and it goes on afterwards', async () => {
    const check = await toCheck(me);
    const second = await me.fill(await me.open(path), bin);
    const lock = new DatabaseSync(join(site.dataDir, 'inbox.db'));
    try {
      lock.exec('BEGIN EXCLUSIVE');
      const [step, sent, island] = await Promise.all([
        me.fill(second, where),
        me.fill(check, {}),
        sendAll(me, { _key: newKey() }),
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
    const check = await toCheck(me);
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
    const check = await toCheck(me);
    const token = check.path.split('/')[4] ?? '';
    const wrong = token.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const one of [wrong, 'x', '..%2f..', 'A'.repeat(43)])
      expect((await me.open(`${path}/draft/${one}/check`)).html).not.toContain('Ada Byron');
    expect((await me.open(`/forms/every-kind/draft/${token}/check`)).html).not.toContain('Ada Byron');
    expect((await me.open(`${path}/sent/BCDF-GHJK-MNPQ.zzzzzzzz.abc`)).status).toBe(410);
  });

  test('a draft is empty once it was sent: its link shows the reference and nothing else', async () => {
    const check = await toCheck(me);
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
    await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
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
