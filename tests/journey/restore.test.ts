import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { prose } from '#shared/schema/prose.ts';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { openDesk, publish, signIn } from './desk.ts';

vi.setConfig({ testTimeout: 180_000 });

/** A page that was published with a mistake, and its editor. */
let product: Product;
let browser: Browser;
const patient = { timeout: 60_000, interval: 250 };
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

const mainOf = async (path: string): Promise<string> => {
  const html = await (await fetch(product.siteUrl + path)).text();
  return /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
};

test('an earlier version is seen as the public would see it, and restored in two clicks; once published it is live again', async () => {
  const publisher = await product.as('publisher');
  const body = (words: string) => [{ blockType: 'rich-text', text: prose(words) }];
  const made = await publisher.post('/api/page', {
    title: 'Bin days',
    body: body('Every Tuesday.'),
    _status: 'published',
  });
  const { id } = (made.body as { doc: { id: string } }).doc;
  await publisher.patch(`/api/page/${id}`, { body: body('Every Thursday.'), _status: 'published' });
  await expect.poll(() => mainOf('/bin-days'), patient).toContain('Every Thursday.');

  const page = await openDesk(browser, product.cmsUrl);
  await signIn(page, product.cmsUrl, { ...product.administrator, email: 'publisher@example.org' });
  await page.goto(`${product.cmsUrl}/admin/collections/page/${id}`);
  await page.locator('.live__words', { hasText: 'Live' }).waitFor();
  let clicks = 0;
  page.on('console', (message) => (clicks += Number(message.text() === 'somebody clicked')));
  await page.evaluate(() =>
    addEventListener('click', () => console.log('somebody clicked'), { capture: true }),
  );

  await page.getByText('Earlier versions').click();
  const versions = page.locator('.previews__versions li');
  await versions.first().waitFor();
  expect(await versions.allInnerTexts()).toEqual([expect.stringMatching(/published/)]);
  // Where its preview is, without the click that only looks.
  const address = await versions.first().getByRole('link', { name: 'Preview' }).getAttribute('href');
  const look = await page.context().newPage();
  const shown = await look.goto(product.cmsUrl + address);
  expect(look.url()).toContain(`${product.siteUrl}/preview/`);
  expect(shown?.headers()['cache-control']).toBe('no-store');
  expect(await look.locator('main').innerText()).toContain('Every Tuesday.');
  expect(await look.locator('main').innerText()).not.toContain('Thursday');
  await look.close();

  const loaded = page.waitForEvent('load');
  await versions.first().getByRole('button', { name: 'Restore as a draft' }).click();
  await loaded;
  expect(clicks).toBe(2);
  const text = page.locator('[data-lexical-editor=true]').first();
  await text.getByText('Every Tuesday.').waitFor();
  expect(await mainOf('/bin-days')).toContain('Every Thursday.');

  await publish(page);
  await expect.poll(() => mainOf('/bin-days'), patient).toContain('Every Tuesday.');
  expect(await mainOf('/bin-days')).not.toContain('Thursday');
  // What was replaced can be had back in the same way.
  await page.reload();
  await page.getByText('Earlier versions').click();
  await versions.first().waitFor();
  expect(await versions.count()).toBeGreaterThanOrEqual(2);
});
