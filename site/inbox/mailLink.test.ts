import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formSite } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import { bin, path, toCheck } from '../../tests/abuse/missedBin.ts';
import { resident } from '../../tests/abuse/resident.ts';
import type { Page, Resident } from '../../tests/abuse/resident.ts';

/** The link of a saved draft by e-mail, over real HTTP. */
let site: FormSite;
let people = 0;
let me: Resident;

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  me = resident(site.url, `198.51.100.${++people}`);
  site.mode = 'up';
  site.mails.length = 0;
});

const save = async (): Promise<Page> => me.fill(await me.open(path), { ...bin, _save: 'yes' });

test('leaves at once to the address, with a link that opens the answers', async () => {
  const sent = await me.fill(await save(), { _email: ' ada@example.org ' });
  expect(sent.status).toBe(200);
  expect(sent.html).toContain('We have sent you the link');
  expect(site.mails).toHaveLength(1);
  const [mail] = site.mails;
  expect(mail).toMatchObject({ to: 'ada@example.org', form: 'Report a missed bin', locale: 'en' });
  const welcome = await me.open(new URL(mail?.link ?? '').pathname);
  expect(welcome.h1).toContain('Welcome back');
});

test.each(['', 'ada', 'ada@example.org, eve@example.org', 'a@b.example\nBcc: c@d.example'])(
  'does not leave to %j, which is said and kept',
  async (typed) => {
    const page = await me.fill(await save(), { _email: typed });
    expect([page.status, page.errors.length, page.title.startsWith('Error: ')]).toEqual([422, 1, true]);
    expect(page.html).toContain('gh-form-link');
    expect(site.mails).toEqual([]);
  },
);

test('says so when no mail can leave, shows the link, and sends nothing later', async () => {
  const saved = await save();
  site.mode = 'down';
  const page = await me.fill(saved, { _email: 'ada@example.org' });
  expect([page.status, page.errors[0]]).toEqual([503, expect.stringContaining('Copy the link below')]);
  expect(page.html).toContain('gh-form-link');
  expect(page.html).toContain('value="ada@example.org"');
  site.mode = 'up';
  // Whatever waits for the cms is sent within a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(site.mails).toEqual([]);
  expect((await me.fill(page, { _email: 'ada@example.org' })).html).toContain('We have sent you the link');
});

test('does not flood a mailbox, whoever asks and for whatever draft', async () => {
  const statuses = [];
  for (let n = 0; n < 5; n++) {
    me = resident(site.url, `203.0.113.${n}`);
    statuses.push((await me.fill(await save(), { _email: 'Flooded@example.org' })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(site.mails).toHaveLength(3);
});

test('does not leave without end for one draft, nor for one who asks', async () => {
  const saved = await save();
  const statuses = [];
  for (let n = 0; n < 7; n++)
    statuses.push((await me.fill(saved, { _email: `person-${n}@example.org` })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  for (let n = 0; n < 7; n++)
    statuses.push((await me.fill(await save(), { _email: `another-${n}@example.org` })).status);
  expect(statuses.slice(7)).toContain(429);
  const last = await me.fill(await save(), { _email: 'more@example.org' });
  expect([last.status, last.errors.length]).toEqual([429, 1]);
  expect(last.html).toContain('gh-form-link');
});

test('leaves only for a draft that was saved, and not once it was sent', async () => {
  const check = await toCheck(me);
  const draft = check.path.replace(/\/check$/, '');
  expect((await me.send(draft, { _email: 'ada@example.org' })).h1).toContain('Welcome back');
  await me.fill(check, { _save: 'yes' });
  await me.fill(check, {});
  expect((await me.send(draft, { _email: 'ada@example.org' })).path).toContain('/sent/');
  expect(site.mails).toEqual([]);
});

test('does not leave for a machine, which fills in what people do not see', async () => {
  const page = await me.fill(await save(), { _email: 'ada@example.org', _website: 'https://spam.example' });
  expect(page.status).toBe(429);
  expect(site.mails).toEqual([]);
});

test('is written in no log, nor is the address', async () => {
  const saved = await save();
  for (const mode of ['up', 'down'] as const) {
    site.mode = mode;
    await me.fill(saved, { _email: 'canary@example.org' });
  }
  const token = /draft\/([\w-]{43})/.exec(saved.path)?.[1] ?? 'none';
  const log = site.log.join('\n');
  expect(log).not.toContain(token);
  expect(log).not.toContain('canary');
});
