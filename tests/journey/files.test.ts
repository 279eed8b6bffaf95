import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { jpg, pdf } from '#site/inbox/files/samplesForTests.ts';
import { filesOfCase, publishBadge } from './badge.ts';
import { openDesk, signIn } from './desk.ts';
import { mailsIn } from './mails.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Residents who send files, until a caseworker has them on the desk. */
const own = productInBrowser();
let address: string;
const patient = { timeout: 60_000, interval: 250 };

beforeAll(async () => {
  address = await publishBadge(own.product);
}, 400_000);

const resident = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await own.browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(own.product.siteUrl + address);
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
  await expect.poll(() => filesOfCase(own.product, reference), patient).toEqual({ cases: 1, files: all });
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
  await expect.poll(() => filesOfCase(own.product, reference), patient).toEqual({ cases: 1, files: all });
});

test('on the desk a file is saved from its case; the e-mail about the case names the file, and does not hold it', async () => {
  const page = await resident({ javaScriptEnabled: false });
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await input(page).setInputFiles(photo);
  await goOn(page);
  await input(page).setInputFiles(bill);
  await goOn(page);
  const reference = await send(page);
  await expect.poll(async () => (await filesOfCase(own.product, reference)).cases, patient).toBe(1);
  const administrator = await own.product.as('administrator');
  const { body } = await administrator.get(`/api/cases?where[reference][equals]=${reference}`);
  const [{ id }] = (body as { docs: [{ id: string }] }).docs;

  const desk = await openDesk(own.browser, own.product.cmsUrl);
  await signIn(desk, own.product.cmsUrl, own.product.administrator);
  await desk.goto(`${own.product.cmsUrl}/admin/collections/cases/${id}`);
  const saving = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'bill.pdf' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('bill.pdf');
  expect(readFileSync(await saved.path())).toEqual(bill.buffer);

  const mails = () => mailsIn(own.product.dataDir).filter(({ text }) => text.includes(reference));
  await expect.poll(() => mails().length, patient).toBeGreaterThan(0);
  for (const { text } of mails()) {
    expect(text).toContain('bill.pdf (');
    expect(text).not.toContain('%PDF');
    expect(text).not.toContain(bill.buffer.toString('base64').slice(0, 40));
  }
});
