import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';
import { path as formPath, bin, where, who } from './abuse/missedBin.ts';

/** `npm run pictures`: the README's pictures, of the demo council as it is. */
const folder = resolve(import.meta.dirname, '../.github');
const desktop = { viewport: { width: 1280, height: 860 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };

const pictures: readonly {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly open: (page: Page, product: Product) => Promise<unknown>;
}[] = [
  { name: 'home', options: desktop, open: (page, { siteUrl }) => page.goto(siteUrl) },
  { name: 'service-phone', options: phone, open: (page, { siteUrl }) => page.goto(`${siteUrl}/missed-bin`) },
  {
    name: 'desk',
    options: desktop,
    open: async (page, product) => {
      await signIn(page, product);
      await page.goto(`${product.cmsUrl}/admin/collections/page?limit=100`);
      await page.getByRole('link', { name: 'Bin collection days' }).first().click();
      await page.getByText(/Live since/).waitFor();
    },
  },
  {
    name: 'case',
    options: desktop,
    open: async (page, product) => {
      await report(page, product);
      await signIn(page, product);
      await page.goto(`${product.cmsUrl}/admin/collections/cases`);
      await page
        .getByRole('link', { name: /^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/ })
        .first()
        .click();
      await page.getByText(who.email).first().waitFor();
    },
  },
];

const signIn = async (page: Page, { cmsUrl, administrator }: Product): Promise<void> => {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.getByLabel('Email').fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${cmsUrl}/admin`);
};

/** Sends the demo's form, and waits until the answers have been handed to the desk. */
const report = async (page: Page, { siteUrl, as }: Product): Promise<void> => {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const resident = await context?.newPage();
  if (!resident) throw new Error(`There is no browser for a resident.`);
  await resident.goto(siteUrl + formPath.replace('missed-bin', 'report-a-missed-bin'));
  for (const answers of [bin, where, who]) {
    for (const [name, value] of Object.entries(answers)) {
      const field = resident.locator(`[name="${name}"]`).first();
      if ((await field.getAttribute('type')) === 'radio')
        await resident.locator(`[name="${name}"][value="${value}"]`).check();
      else await field.fill(value);
    }
    await resident.getByRole('button', { name: 'Continue' }).click();
  }
  await resident.getByRole('button', { name: 'Send' }).click();
  await context?.close();
  const caseworker = await as('caseworker');
  for (let tries = 0; tries < 60; tries++) {
    const { body } = await caseworker.get('/api/cases');
    if ((body as { totalDocs: number }).totalDocs) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('The case did not reach the desk in 30 seconds.');
};

const take = async (browser: Browser, product: Product): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const { name, options, open } of pictures) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await open(page, product);
    await page.waitForLoadState('networkidle');
    const file = join(folder, `${name}.webp`);
    await sharp(await page.screenshot())
      .resize({ width: 960, withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(file);
    console.log(`.github/${name}.webp`);
    await context.close();
  }
};

const product = await startProduct({ seed: 'demo' });
const browser = await openBrowser();
try {
  for (let tries = 0; tries < 120 && !/"event":"published"/.test(product.output('site')); tries++)
    await new Promise((done) => setTimeout(done, 500));
  await take(browser, product);
} finally {
  await browser.close();
  await product.stop();
}
