import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { forms } from '#cms/seed/demo/forms/index.ts';
import { demoCouncil } from './demoCouncil.ts';
import { editorAtDesk, idOf, openDocument } from './desk.ts';
import { whatAxeSays } from './deskScreens.ts';
import { fold } from './formDesk.ts';
import { aboutMe, aboutTheBin, goOn } from './missedBin.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Editors of forms at the desk of the demo council. */
const own = productInBrowser(demoCouncil);
const patient = { timeout: 90_000, interval: 250 };

interface Stored {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly examples: readonly { readonly title: string }[];
}

/** A form as it is being edited. */
const storedOf = async (id: string): Promise<Stored> => {
  const publisher = await own.product.as('publisher');
  return (await publisher.get(`/api/form/${id}?draft=true&depth=0`)).body as Stored;
};

/** A copy of the form that the demo council takes missed bins with, to do with as one likes. */
const copyOfMissedBin = async (): Promise<Stored> => {
  const publisher = await own.product.as('publisher');
  const id = await idOf(own.product, 'form', 'slug', 'report-a-missed-bin');
  const { body } = await publisher.post(`/api/form/${id}/duplicate`, {});
  return (body as { doc: Stored }).doc;
};

const openForm = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${own.product.cmsUrl}/admin/collections/form/${id}`);
  await page.locator('.live__words').waitFor();
};

/** The preview beside the fields; whether it was open is remembered. */
const paneOf = async (page: Page): Promise<FrameLocator> => {
  const toggler = page.locator('#live-preview-toggler');
  await toggler.waitFor();
  if (!(await page.locator('#live-preview-iframe').isVisible())) await toggler.click();
  return page.frameLocator('#live-preview-iframe');
};

/** The id of the form that is open. */
const idIn = (page: Page): string => page.url().split('/').at(-1)?.split('?')[0] ?? '';

/** The text of a form's file. */
const fileOf = async (id: string): Promise<string> => {
  const { token } = await own.product.as('publisher');
  const response = await fetch(`${own.product.cmsUrl}/api/form-file/${id}`, {
    headers: { authorization: `JWT ${token}` },
  });
  expect(response.status).toBe(200);
  return response.text();
};

test('an editor sees a form’s steps at a glance, by their titles', async () => {
  const key = 'close-a-road-for-a-street-party';
  const steps = forms.find((one) => one.key === key)?.content.steps ?? [];
  const page = await editorAtDesk(own.browser, own.product);
  await openDocument(page, own.product, 'form', 'slug', key);
  const words = async () =>
    (await page.locator('#field-steps .blocks-field__block-header:visible').allInnerTexts()).map((one) =>
      one.replace(/\s+/g, ' ').trim(),
    );
  await expect
    .poll(words, patient)
    .toEqual(
      steps.map(
        ({ blockType, title }, at) =>
          `${String(at + 1).padStart(2, '0')} ${blockType === 'form-exit' ? 'Ending' : 'Step'} ${title}`,
      ),
    );
});

/** A draft of the street party form in which a route leads to a step that is not there; its id. */
const brokenForm = async (): Promise<string> => {
  const publisher = await own.product.as('publisher');
  const party = await idOf(own.product, 'form', 'slug', 'close-a-road-for-a-street-party');
  const copied = (await publisher.post(`/api/form/${party}/duplicate`, {})).body as { doc: PartyDraft };
  const { id, steps } = copied.doc;
  const [first, ...others] = steps;
  const routes = first?.routes.map((route) => ({
    ...route,
    to: route.to === 'ask-first' ? 'nowhere' : route.to,
  }));
  await publisher.patch(`/api/form/${id}?draft=true`, { steps: [{ ...first, routes }, ...others] });
  return id;
};

interface PartyDraft {
  readonly id: string;
  readonly steps: readonly { readonly routes: readonly { readonly to: string }[] }[];
}

test('an editor sees what is wrong with a form and where, on its map too, and is taken there; publishing is refused in the same words', async () => {
  const page = await editorAtDesk(own.browser, own.product);
  await openForm(page, await brokenForm());
  const check = page.getByRole('region', { name: 'Is this form right?' });
  const finding = (words: string) => check.locator('.finding', { hasText: words });
  await fold(check, /^\d problems/);
  const sentence = await check.getByRole('heading', { level: 2 }).first().innerText();
  expect(sentence).toMatch(/^\d problems must be put right before you can publish$/);

  // Its steps are folded up: getting there takes more than scrolling.
  await finding('leads to “nowhere”')
    .getByRole('button', { name: /^Go to step 1/ })
    .click();
  const place = page.locator('#field-steps__0__routes__1__to');
  await expect.poll(() => place.evaluate((one) => one === document.activeElement), patient).toBe(true);
  const [box, bar] = [await place.boundingBox(), await check.boundingBox()];
  expect(box?.y).toBeGreaterThan((bar?.y ?? NaN) + (bar?.height ?? NaN));
  expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(1000);

  await fold(check, /^\d problems/);
  await finding('does not hold')
    .getByRole('button', { name: /^Show on the map/ })
    .click();
  await check.getByText('The thick line is the way of').waitFor();
  const titles = (of: string) => check.locator(`${of} .map__title`).allInnerTexts();
  const way = [
    'Before you apply',
    'The party',
    'Roads to close',
    'Vehicles in the closed road',
    'Music and alcohol',
    'About you',
    'Check your answers',
  ];
  const lit = await titles('.map__stop--lit');
  expect(lit.map((title) => way.find((one) => title.endsWith(one)) ?? title)).toEqual(way);
  expect((await titles('.map__stop--error')).join()).toContain('Before you apply');
  expect(await check.locator('.map__way').first().innerText()).toMatch(
    /^If “Is it an A road.*” is ‘Yes’ →.*“We cannot close this road”$/s,
  );
  expect(await whatAxeSays(page, new Set())).toEqual([]);

  await page.getByRole('button', { name: 'Publish changes' }).click();
  await page.locator('[data-sonner-toast]', { hasText: sentence }).waitFor();
  // The list opens by itself.
  await finding('leads to “nowhere”').waitFor();
  expect(await whatAxeSays(page, new Set())).toEqual([]);
});

test('an editor copies a live form with one press: the copy is a draft with a name and an address of its own', async () => {
  const page = await editorAtDesk(own.browser, own.product);
  await openDocument(page, own.product, 'form', 'slug', 'report-a-missed-bin');
  const original = page.url();
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-duplicate').click();
  await page.waitForURL((url) => url.href !== original && /\/form\/[0-9a-f-]{24,36}/.test(url.href));
  await page.locator('.live__words', { hasText: 'Not on the site' }).waitFor();
  expect(await storedOf(idIn(page))).toMatchObject({
    title: 'Copy of Report a missed bin',
    slug: 'copy-of-report-a-missed-bin',
    _status: 'draft',
    recipient: 'waste@aldenbridge.example',
  });
});

test('an editor walks a draft to its end beside its fields, with real steps and no real addresses, and keeps the answers as an example', async () => {
  const { id } = await copyOfMissedBin();
  const page = await editorAtDesk(own.browser, own.product);
  await openForm(page, id);
  const pane = await paneOf(page);
  await pane.getByText('your answers are neither sent nor kept').waitFor();
  await aboutTheBin(pane);
  await goOn(pane, 'Where the bin is');
  await pane.getByLabel('Postcode').fill('AA3 1AB');
  await pane.getByRole('button', { name: 'Find address' }).click();
  await pane.getByLabel('Choose an address').selectOption({ index: 2 });
  await goOn(pane, 'About you');
  await aboutMe(pane, 'Ada Byron', 'ada@example.org');
  await goOn(pane, 'Check your answers');
  expect(await pane.locator('dd.gh-lines').allInnerTexts()).toContain(
    '2 Example Street\nExample Town\nAA3 1AB',
  );
  await pane.getByRole('button', { name: 'Send' }).click();
  await pane.getByText('Nothing was sent').waitFor();
  await pane.getByText('within 2 working days').waitFor();

  const title = pane.getByLabel('What it shows');
  expect(await title.inputValue()).toBe('Did we leave a tag on the bin?: No');
  await title.fill('No tag on the bin');
  await pane.getByRole('button', { name: 'Keep as an example' }).click();
  await page.getByText('Kept as an example: No tag on the bin').waitFor();
  const kept = async () => (await storedOf(id)).examples.find((one) => one.title === 'No tag on the bin');
  await expect.poll(kept, patient).toMatchObject({
    answers: [{ blockType: 'example-answer', question: 'tag', value: 'no' }],
    end: 'check',
  });
});

test('an editor changes a form in the middle of walking it, and goes on where they were with what they had answered', async () => {
  const { id } = await copyOfMissedBin();
  const page = await editorAtDesk(own.browser, own.product);
  await openForm(page, id);
  const pane = await paneOf(page);
  await aboutTheBin(pane);
  await goOn(pane, 'Where the bin is');
  await pane.getByLabel('Postcode').fill('AA3 1AB');
  await page.getByLabel('Title').first().fill('Report a bin');
  await expect.poll(async () => (await storedOf(id)).title, patient).toBe('Report a bin');
  const shown = () => pane.locator('form-journey').getAttribute('data-form');
  await expect.poll(shown, patient).toContain('Report a bin');
  expect(await pane.getByLabel('Postcode').inputValue()).toBe('AA3 1AB');
});

test('nothing that is posted to a preview or to a form that is not live goes anywhere, whoever asks and whatever they send', async () => {
  const { id, slug } = await copyOfMissedBin();
  const publisher = await own.product.as('publisher');
  const { url } = (await publisher.get(`/api/preview/form/${id}?link`)).body as { url: string };
  expect((await fetch(url)).status).toBe(200);
  const key = 'AAAAAAAAAAAAAAAAAAAAAA';
  const answers = new URLSearchParams({ _key: key, _step: 'about-you', name: 'Ada', tag: 'no' });
  const file = new FormData();
  file.set('_key', key);
  file.set('photo', new Blob(['a picture'], { type: 'image/png' }), 'me.png');
  const posts = [url, `${own.product.siteUrl}/forms/${slug}`].flatMap((address) =>
    ['', '/files', '/about-you', '/check', '/draft/AAAA/check'].flatMap((below) =>
      [answers, file].flatMap((body) =>
        ['application/json', 'text/html'].map(async (accept) => {
          const headers = { accept, 'sec-fetch-site': 'same-origin' };
          const sent = { method: 'POST', headers, body, redirect: 'manual' } as const;
          return (await fetch(address + below, sent)).status;
        }),
      ),
    ),
  );
  expect((await Promise.all(posts)).filter((status) => status < 400)).toEqual([]);
  const ready = (await (await fetch(`${own.product.siteUrl}/ready`)).json()) as {
    inbox: { waiting: number };
  };
  expect(ready.inbox.waiting).toBe(0);
  const administrator = await own.product.as('administrator');
  expect((await administrator.get('/api/cases?limit=1')).body).toMatchObject({ totalDocs: 0 });
});

test('an editor takes a form along as a file: a file that is wrong is refused in words, the right one becomes the same form', async () => {
  const { id, title } = await copyOfMissedBin();
  const page = await editorAtDesk(own.browser, own.product);
  await openForm(page, id);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('copy-of-report-a-missed-bin.form.json');
  const saved = await readFile(await download.path(), 'utf8');
  const choose = (name: string, text: string) =>
    page
      .getByLabel('Import from a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await page.goto(`${own.product.cmsUrl}/admin/collections/form`);
  await choose('bad.json', saved.replace(/"retentionDays": \d+/, '"retentionDays": "a year"'));
  await page.getByText('Nothing was imported from bad.json.').waitFor();
  await page.getByText('Keep the answers for (days) is not a number (retentionDays).').waitFor();
  expect(await whatAxeSays(page, new Set())).toEqual([]);
  await choose('large.json', ' '.repeat(2_000_001));
  await page.getByText('It is larger than 2 MB: no form is.').waitFor();

  await choose('form.json', saved);
  await page.getByText('The form is here now, as a draft.').waitFor();
  expect(await whatAxeSays(page, new Set())).toEqual([]);
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.waitForURL(/\/form\/[0-9a-f-]{24,36}/);
  expect(idIn(page)).not.toBe(id);
  await page.locator('.live__words', { hasText: 'Not on the site' }).waitFor();
  expect(await page.getByLabel('Title').first().inputValue()).toBe(title);
  expect(await fileOf(idIn(page))).toBe(saved);
});

test('every form of the demo council leaves as a file and comes in again byte for byte', async () => {
  const publisher = await own.product.as('publisher');
  for (const { key } of forms) {
    const file = await fileOf(await idOf(own.product, 'form', 'slug', key));
    const { status, body } = await publisher.post('/api/form-file', JSON.parse(file));
    expect([status, (body as { left: string[] }).left], key).toEqual([201, []]);
    expect(await fileOf((body as { id: string }).id), key).toBe(file);
  }
});
