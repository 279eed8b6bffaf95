import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Published } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import { plainText } from '#shared/schema/rich-text.ts';
import { formSite, forms, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import {
  bin,
  newKey,
  path,
  referenceOn,
  sendAll,
  toCheck,
  versionOf,
  where,
  who,
} from '../../tests/abuse/missedBin.ts';
import { resident } from '../../tests/abuse/resident.ts';
import type { Page, Resident } from '../../tests/abuse/resident.ts';

/** What becomes of people who fill a form in while an editor changes it, over real HTTP. */
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
    await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
    const taken = site.caseOf(referenceOn(receipt));
    expect(taken?.form.updatedAt).toBe(published?.updatedAt);
    expect(taken?.answers.find(({ name }) => name === 'details')?.value).toBe('By the gate');
  });

  test('keeps the words of the version begun around a draft, too', async () => {
    if (!published) throw new Error('There is no such form');
    const second = await me.fill(await me.open(path), bin);
    const said = published.content.privacy;
    const { content, ...rest } = changed(1500, 'notes');
    await site.publish({ ...rest, content: { ...content, title: 'Other title', privacy: content.next } });
    const third = await me.fill(second, where);
    expect(third.title).toContain(published.content.title);
    expect(third.html).toContain(plainText(said).slice(0, 60));
    expect((await me.open(path)).html).not.toContain(plainText(said).slice(0, 60));
  });

  test.each(['renamed', 'taken down'])('is finished where it was begun when it is %s', async (what) => {
    if (!published) throw new Error('There is no such form');
    const second = await me.fill(await me.open(path), bin);
    if (what === 'renamed') await site.publish({ ...changed(1700, 'notes'), slug: 'other-name' });
    else await site.unpublish(published);
    try {
      expect((await me.open(path)).status).toBe(404);
      const third = await me.fill(second, where);
      expect([third.status, third.h1]).toEqual([200, expect.stringContaining('About you')]);
      const receipt = await me.fill(await me.fill(third, who), {});
      await until(() => site.caseOf(referenceOn(receipt)) !== undefined);
      expect(site.caseOf(referenceOn(receipt))?.answers.map(({ name }) => name)).toContain('address');
      const lost = await me.open(`${path}/draft/${'A'.repeat(43)}/check`);
      expect([lost.status, lost.h1]).toEqual([410, 'Your answers are no longer here']);
    } finally {
      await site.publish(changed(1800, 'details'));
    }
  });

  test('is taken from the island as the version whose page was open, and the case says which', async () => {
    const one = newKey();
    const old = await versionOf(me, path);
    const before = changed(2000, 'notes');
    await site.publish(changed(1900, 'before'));
    const named = await versionOf(me, path);
    await site.publish(before);
    const answer = await sendAll(me, { _key: one, _version: named, before: 'By the gate' });
    expect(answer.status).toBe(200);
    await until(() => site.cases.has(one));
    expect(site.cases.get(one)?.form.updatedAt).toBe(changed(1900, '').updatedAt);
    expect(site.cases.get(one)?.answers.find(({ name }) => name === 'before')?.value).toBe('By the gate');
    expect(named).not.toBe(old);
  });

  test('is begun without JavaScript as the version whose page was open', async () => {
    const page = await me.open(path);
    const version = await versionOf(me, path);
    await site.publish(changed(2100, 'very-new'));
    const second = await me.fill(page, { ...bin, _version: version });
    expect(second.html).toContain('name="notes"');
    expect(second.html).not.toContain('name="very-new"');
  });

  test('shows whoever sent it what happens next as they were told, and also once it is taken down', async () => {
    if (!published) throw new Error('There is no such form');
    const check = await toCheck(me);
    const { content, ...rest } = changed(2200, 'details');
    await site.publish({ ...rest, content: { ...content, next: prose('Something else happens.') } });
    const receipt = await me.fill(check, {});
    expect(receipt.html).toContain('We will come back for your bin');
    expect((await me.fill(await toCheck(me), {})).html).toContain('Something else happens.');
    const late = { _key: newKey(), _version: await versionOf(me, path) };
    await site.unpublish(published);
    try {
      const gone = await me.open(receipt.path);
      expect(referenceOn(gone)).toBe(referenceOn(receipt));
      expect(gone.html).toContain('We will come back for your bin');
      const { html } = await me.send(
        path,
        { ...bin, ...where, ...who, _seconds: '60', ...late },
        { accept: 'application/json' },
      );
      const sent = await me.open((JSON.parse(html) as { receipt: string }).receipt);
      expect(sent.html).toContain('Something else happens.');
      expect((await me.send(path, { ...bin, _version: 'nobody-knows' })).status).toBe(404);
    } finally {
      await site.publish(changed(2300, 'details'));
    }
  });

  test('of which nothing is known any more is not sent at once: the answers are shown for a check', async () => {
    const one = newKey();
    const old = 'long-ago-ver';
    const answer = await sendAll(me, { _key: one, _version: old });
    expect([answer.status, answer.html]).toEqual([409, '{"changed":true}']);
    const check = await me.send(path, { ...bin, ...where, ...who, _step: 'about-you', _version: old });
    expect(check.errors.join(' ')).toContain('Check them before you send');
    expect(check.h1).toContain('Check your answers');
    expect(site.cases.has(one)).toBe(false);
  });

  test('does not turn a sending that is repeated into a second one', async () => {
    const fields = { _key: newKey(), _version: await versionOf(me, path) };
    const first = await sendAll(me, fields);
    await site.publish(changed(3000, 'words'));
    const again = await sendAll(me, fields);
    const referenceIn = ({ html }: Page) => /sent\/([^.]*)/.exec(html)?.[1];
    expect(referenceIn(again)).toBe(referenceIn(first));
  });

  test('whose surrounding words alone were changed is sent as ever', async () => {
    const old = await versionOf(me, path);
    const { content, ...rest } = changed(4000, 'words');
    await site.publish({ ...rest, content: { ...content, summary: 'Other words' } });
    expect(await versionOf(me, path)).toBe(old);
  });
});
