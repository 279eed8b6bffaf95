import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formSite, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import { bin, newKey, path, referenceOn, sendAll, toCheck, where, who } from '../../tests/abuse/missedBin.ts';
import { resident } from '../../tests/abuse/resident.ts';
import type { Page, Resident } from '../../tests/abuse/resident.ts';

/** Save and come back, and leaving nothing behind, over real HTTP. */
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

/** The link that a page shows, as an address of the site. */
const linkOn = ({ html }: Page): string =>
  new RegExp(`${site.url}(${path}/draft/[\\w-]{43})<`).exec(html.replace(/>\s+/g, '>'))?.[1] ??
  /href="[^"]*?(\/forms\/missed-bin\/draft\/[\w-]{43})"/.exec(html)?.[1] ??
  'none';

/** How many days a draft is kept, by its address. */
const daysLeft = (): number => {
  const database = new DatabaseSync(join(site.dataDir, 'inbox.db'), { readOnly: true });
  const { until } = database.prepare('SELECT max(until) AS until FROM drafts').get() as { until: number };
  database.close();
  return (until - Date.now()) / 86_400_000;
};

describe('save and come back', () => {
  test('keeps what is typed for 28 days, also what is wrong, and blames nobody', async () => {
    const second = await me.fill(await me.open(path), bin);
    const saved = await me.fill(second, { ...where, 'address-postcode': 'nowhere', _save: 'yes' });
    expect([saved.status, saved.h1, saved.errors]).toEqual([
      200,
      'Report a missed bin Your answers are saved',
      [],
    ]);
    expect(daysLeft()).toBeCloseTo(28, 2);
    const soon = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
    expect(saved.html).toContain(soon.format(Date.now() + 28 * 86_400_000));
    const another = resident(site.url, '203.0.113.5');
    const welcome = await another.open(linkOn(saved));
    expect([welcome.status, welcome.h1]).toEqual([200, 'Report a missed bin Welcome back']);
    expect(welcome.html).not.toContain('1 High Street');
    const step = await another.open(/href="([^"]*)" role="button"/.exec(welcome.html)?.[1] ?? '');
    expect([step.h1, step.errors]).toEqual(['Report a missed bin Where the bin is', []]);
    expect(step.html).toContain('value="nowhere"');
    const check = await another.fill(await another.fill(step, where), who);
    const receipt = await another.fill(check, {});
    await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
    expect(referenceOn(await me.open(linkOn(saved)))).toBe(referenceOn(receipt));
  });

  test('works from the first step on, and from the check', async () => {
    const first = await me.fill(await me.open(path), { tag: 'no', _save: 'yes' });
    expect(first.h1).toContain('Your answers are saved');
    const step = await me.open(`${linkOn(first)}/about-the-bin`);
    expect(step.html).toMatch(/name="tag"[^>]*value="no"[^>]*checked/);
    const last = await me.fill(await toCheck(me), { _save: 'yes' });
    const welcome = await me.open(linkOn(last));
    expect(welcome.html).toMatch(/href="[^"]*\/check" role="button"/);
  });

  test('takes all answers from the island at once, under its key', async () => {
    const one = newKey();
    const fields = { _key: one, _save: 'yes', _step: 'where-the-bin-is', name: '', 'address-postcode': 'x' };
    const { status, html } = await sendAll(me, fields);
    expect(status).toBe(200);
    const saved = await me.open((JSON.parse(html) as { receipt: string }).receipt);
    expect(saved.h1).toContain('Your answers are saved');
    const welcome = await me.open(linkOn(saved));
    const step = await me.open(/href="([^"]*)" role="button"/.exec(welcome.html)?.[1] ?? '');
    expect(step.html).toContain('value="x"');
    await me.fill(await me.fill(await me.fill(step, where), who), {});
    await until(() => site.cases.has(one));
  });

  test('can be cleared on every step: nothing of the answers is left', async () => {
    const second = await me.fill(await me.open(path), bin);
    const check = await toCheck(me);
    const saved = await me.fill(check, { _save: 'yes' });
    for (const page of [second, check, saved, await me.open(linkOn(saved))]) {
      const [, draft = ''] =
        /<form class="gh-form-kept" method="post" action="([^"]*)"/.exec(page.html) ?? [];
      expect(draft).toMatch(/\/draft\/[\w-]{43}$/);
    }
    const before = drafts();
    for (const page of [second, saved]) {
      const draft = page.path.replace(/(draft\/[\w-]{43}).*/, '$1');
      const cleared = await me.send(draft, { _clear: 'yes' });
      expect([cleared.status, cleared.h1]).toEqual([200, 'Your answers are deleted']);
      expect((await me.open(draft)).status).toBe(410);
      expect((await me.send(`${draft}/where-the-bin-is`, where)).status).toBe(410);
    }
    expect(drafts()).toBe(before - 2);
  });

  test('is opened by its own link alone, at its own form', async () => {
    const saved = await me.fill(await me.open(path), { ...bin, _save: 'yes' });
    const link = linkOn(saved);
    const changed = link.replace(/.$/, (letter) => (letter === 'A' ? 'E' : 'A'));
    for (const wrong of [changed, link.slice(0, -1), link.replace('missed-bin', 'every-kind')])
      for (const page of [await me.open(wrong), await me.send(wrong, { _clear: 'yes' })])
        expect([page.status, page.html.includes('Your answers are no longer here')]).toEqual([410, true]);
    expect((await me.open(link)).status).toBe(200);
  });

  test('is kept by no cache, found by no search engine, and its link is in no log and not on the disk', async () => {
    const saved = await me.fill(await me.open(path), { ...bin, _save: 'yes' });
    for (const { headers } of [saved, await me.open(linkOn(saved))]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
    const token = linkOn(saved).split('/').pop() ?? '';
    await me.open(`${linkOn(saved)}/nonsense/further`);
    await me.open(`${linkOn(saved).replace('missed-bin', 'nothing')}`);
    expect(site.log.join('\n')).not.toContain(token);
  });
});

const drafts = (): number => {
  const database = new DatabaseSync(join(site.dataDir, 'inbox.db'), { readOnly: true });
  const { n } = database.prepare('SELECT count(*) AS n FROM drafts').get() as { n: number };
  database.close();
  return n;
};
