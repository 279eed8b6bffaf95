import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import type { Client } from '../client.ts';
import type { Product } from '../product.ts';
import { demoCouncil } from './demoCouncil.ts';
import { mailsIn } from './mails.ts';
import { aboutMe, aboutTheBin, collectionDay, goOn, missedBin, referenceOf, whereItIs } from './missedBin.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Residents in a real browser on the demo council's site, until their answers are cases on the desk. */
let product: Product;
let browser: Browser;
let caseworker: Client;
const opened: BrowserContext[] = [];
const patient = { timeout: 60_000, interval: 250 };

beforeAll(async () => {
  [product, browser] = await Promise.all([demoCouncil(), openBrowser()]);
  caseworker = await product.as('caseworker');
}, 400_000);
afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

/** Somebody with a browser of their own, at the first step of the form. */
const resident = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  opened.push(context);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(product.siteUrl + missedBin);
  return page;
};

interface Case {
  readonly reference: string;
  readonly state: string;
  readonly answers: readonly { readonly value: unknown }[];
}

/** The cases on the desk, as a caseworker reads them; all, or those with a reference. */
const cases = async (reference?: string): Promise<Case[]> => {
  const where = reference ? `&where[reference][equals]=${reference}` : '';
  const { body } = await caseworker.get(`/api/cases?limit=100${where}`);
  return (body as { docs: Case[] }).docs;
};

const casesArrive = (reference: string) =>
  expect.poll(async () => (await cases(reference)).length, patient).toBe(1);

/** To whom mails about a reference went. */
const told = (reference: string): string[] =>
  mailsIn(product.dataDir)
    .filter(({ text }) => text.includes(reference))
    .map(({ to }) => to)
    .sort();

test('two residents without JavaScript report the same bin in the same minute, one presses twice: two cases, two references', async () => {
  const before = (await cases()).length;
  const report = async (name: string, email: string, press: (send: Locator) => Promise<void>) => {
    const page = await resident({ javaScriptEnabled: false });
    await aboutTheBin(page);
    await goOn(page, 'Where the bin is');
    await whereItIs(page);
    await goOn(page, 'About you');
    await aboutMe(page, name, email);
    await goOn(page, 'Check your answers');
    await press(page.getByRole('button', { name: 'Send' }));
    return referenceOf(page);
  };
  const references = await Promise.all([
    report('Ada Byron', 'ada@example.org', (send) => send.click()),
    report('Bob Hale', 'bob@example.org', (send) => send.dblclick()),
  ]);
  expect(new Set(references).size).toBe(2);
  for (const reference of references) await casesArrive(reference);
  const [ada, bob] = references;
  await expect.poll(() => told(ada), patient).toEqual(['ada@example.org', 'waste@aldenbridge.example']);
  await expect.poll(() => told(bob), patient).toEqual(['bob@example.org', 'waste@aldenbridge.example']);
  expect((await cases()).length).toBe(before + 2);
});

test('a keyboard at 320 pixels and two wrong answers: focus goes to the summary, its links to the fields, the rest is kept, axe is silent', async () => {
  const page = await resident({ viewport: { width: 320, height: 640 } });
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`The Tab key never comes to ${String(target)}`);
  };
  const fill = async (label: string, value: string): Promise<void> => {
    await tabTo(page.getByLabel(label, { exact: true }));
    await page.keyboard.type(value);
  };
  await tabTo(page.getByLabel('Rubbish', { exact: true }));
  await press('ArrowDown');
  await fill('Day', collectionDay.day);
  await fill('Month', '13');
  await fill('Year', collectionDay.year);
  await tabTo(page.getByLabel('Yes', { exact: true }));
  await press('Space');
  // What the tag says is asked only now, and left empty.
  await tabTo(page.getByRole('button', { name: 'Continue' }));
  await press('Enter');

  const summary = page.locator('.govuk-error-summary');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const links = summary.getByRole('link');
  expect(await links.count()).toBe(2);
  expect(await whatAxeSays(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.title()).toMatch(/^Error: /);

  expect(await page.getByLabel('Plastic, cans, glass and cartons').isChecked()).toBe(true);
  expect(await page.getByLabel('Yes', { exact: true }).isChecked()).toBe(true);
  for (const [label, value] of [
    ['Day', collectionDay.day],
    ['Month', '13'],
    ['Year', collectionDay.year],
  ] as const)
    expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(value);

  const follow = async (link: Locator): Promise<Locator> => {
    await tabTo(link);
    await press('Enter');
    return page.locator(':focus');
  };
  const tag = await follow(links.nth(1));
  expect(await tag.getAttribute('name')).toBe('tag-says');
  await page.keyboard.type('Too heavy');
  // Back up to the summary, as somebody would who reads on there.
  await summary.evaluate((element) => (element as HTMLElement).focus());
  const date = await follow(links.nth(0));
  expect(await date.getAttribute('name')).toMatch(/^collection-day-/);
  await tabTo(page.getByLabel('Month', { exact: true }));
  await press('Control+A');
  await page.keyboard.type(collectionDay.month);
  await press('Enter');
  await page.getByRole('heading', { name: 'Where the bin is' }).waitFor();
});

test('with the cms stopped and the connection lost half-way: the answers survive, a reference is shown, and after the restart it is exactly one case', async () => {
  const before = (await cases()).length;
  await product.kill('cms');
  const page = await resident();
  await aboutTheBin(page);
  await goOn(page, 'Where the bin is');
  await page.context().setOffline(true);
  await whereItIs(page);
  await goOn(page, 'About you');
  await aboutMe(page, 'Cy Dunn', 'cy@example.org');
  await goOn(page, 'Check your answers');
  const send = page.getByRole('button', { name: 'Send' });
  await send.click();
  await page.locator('.govuk-error-summary', { hasText: 'You are not connected' }).waitFor();
  // The train leaves the tunnel; the browser had put the page to sleep meanwhile.
  await page.context().setOffline(false);
  await page.reload();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  const checked = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const answer of ['Garden waste', '1 Mill Lane', 'AD1 2BB', 'Cy Dunn', 'cy@example.org'])
    expect(checked).toContain(answer);
  // What the server answers first gets lost on the way.
  let lost = 0;
  await page.route(`**${missedBin}`, async (route) => {
    if (route.request().method() !== 'POST' || lost++) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await send.click();
  await page.locator('.govuk-error-summary').waitFor();
  await send.click();
  const reference = await referenceOf(page);
  expect(reference).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/);
  expect(told(reference)).toEqual([]);

  await product.start('cms');
  await casesArrive(reference);
  await expect.poll(() => told(reference), patient).toEqual(['cy@example.org', 'waste@aldenbridge.example']);
  expect((await cases()).length).toBe(before + 1);
  const [made] = await cases(reference);
  expect(made?.state).toBe('new');
  expect(JSON.stringify(made?.answers)).toContain('1 Mill Lane');
});

test('nothing that these residents wrote is in the log of either side', async () => {
  const logs = product.output('cms') + product.output('site');
  expect(logs).toContain('"event"');
  const wrote = ['Mill Lane', 'AD1 2BB', 'Too heavy', 'Cy Dunn', 'cy@example.org', '@example.org'];
  expect(wrote.filter((words) => logs.includes(words))).toEqual([]);
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says about a page: all of WCAG 2.2 up to AA, and best practice. */
const whatAxeSays = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
      }),
    tags,
  )) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};
