import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { jpg, pdf } from '#site/inbox/files/samplesForTests.ts';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { filesOfCase, publishBadge } from './badge.ts';
import { openDesk, signIn } from './desk.ts';
import { mailsIn } from './mails.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Residents who send files, until a caseworker has them on the desk. */
let product: Product;
let browser: Browser;
let address: string;
const patient = { timeout: 60_000, interval: 250 };

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  address = await publishBadge(product);
}, 400_000);
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

const resident = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(product.siteUrl + address);
  return page;
};
const photo = { name: 'Me & my dog.jpg', mimeType: 'image/jpeg', buffer: jpg(20, 20) };
const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf('the bill') };
const card = { name: 'card.pdf', mimeType: 'application/pdf', buffer: pdf('the card') };
const input = (page: Page): Locator => page.locator('input[type=file]');
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
const send = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  return (await page.locator('.govuk-panel__body strong').innerText()).trim();
};
const all = { 'Me & my dog.jpg': photo.buffer, 'bill.pdf': bill.buffer };

test('without JavaScript a file survives an error on the same page, one is removed, and the case has the others', async () => {
  const page = await resident({ javaScriptEnabled: false });
  await input(page).setInputFiles(photo);
  await goOn(page);
  await page.getByText('Enter your name').first().waitFor();
  await page.getByText('Me & my dog.jpg').first().waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await goOn(page);
  await input(page).setInputFiles([bill, card]);
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.getByRole('button', { name: 'Remove card.pdf' }).click();
  await goOn(page);
  const reference = await send(page);
  await expect.poll(() => filesOfCase(product, reference), patient).toEqual({ cases: 1, files: all });
});

test('with JavaScript, the connection lost and found again, the case has them, too', async () => {
  const page = await resident();
  await page.locator('.gh-form-kept').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await page.context().setOffline(true);
  await input(page).setInputFiles(photo);
  await page.getByText('You are not connected').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('status').getByText('is uploaded').waitFor();
  await goOn(page);
  await input(page).setInputFiles(bill);
  await page.getByRole('status').getByText('bill.pdf is uploaded').waitFor();
  await goOn(page);
  const reference = await send(page);
  await expect.poll(() => filesOfCase(product, reference), patient).toEqual({ cases: 1, files: all });
});

test('on the desk a file is saved from its case; the e-mail about the case names the file, and does not hold it', async () => {
  const page = await resident({ javaScriptEnabled: false });
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await input(page).setInputFiles(photo);
  await goOn(page);
  await input(page).setInputFiles(bill);
  await goOn(page);
  const reference = await send(page);
  await expect.poll(async () => (await filesOfCase(product, reference)).cases, patient).toBe(1);
  const administrator = await product.as('administrator');
  const { body } = await administrator.get(`/api/cases?where[reference][equals]=${reference}`);
  const [{ id }] = (body as { docs: [{ id: string }] }).docs;

  const desk = await openDesk(browser, product.cmsUrl);
  await signIn(desk, product.cmsUrl, product.administrator);
  await desk.goto(`${product.cmsUrl}/admin/collections/cases/${id}`);
  const saving = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'bill.pdf' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('bill.pdf');
  expect(readFileSync(await saved.path())).toEqual(bill.buffer);

  const mails = () => mailsIn(product.dataDir).filter(({ text }) => text.includes(reference));
  await expect.poll(() => mails().length, patient).toBeGreaterThan(0);
  for (const { text } of mails()) {
    expect(text).toContain('bill.pdf (');
    expect(text).not.toContain('%PDF');
    expect(text).not.toContain(bill.buffer.toString('base64').slice(0, 40));
  }
});
