import type { Browser, Locator, Page } from 'playwright-core';
import type { Product } from '../product.ts';

/** Somebody's browser at the desk: patient, and allowed to copy. */
export const openDesk = async (browser: Browser, cmsUrl: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: cmsUrl });
  context.setDefaultTimeout(90_000);
  return context.newPage();
};

/** Signs in as people do. */
export const signIn = async (
  page: Page,
  cmsUrl: string,
  person: { readonly email: string; readonly password: string },
): Promise<void> => {
  await page.goto(`${cmsUrl}/admin/login`);
  await send(page, { email: person.email, password: person.password });
};

/** Somebody who may publish, signed in. */
export const editorAtDesk = async (browser: Browser, product: Product): Promise<Page> => {
  await product.as('publisher');
  const page = await openDesk(browser, product.cmsUrl);
  await signIn(page, product.cmsUrl, { ...product.administrator, email: 'publisher@example.org' });
  return page;
};

/** The id of the one document of a type that has such a field. */
export const idOf = async (product: Product, type: string, field: string, value: string): Promise<string> => {
  const publisher = await product.as('publisher');
  const query = `depth=0&where[${field}][equals]=${encodeURIComponent(value)}`;
  const { docs } = (await publisher.get(`/api/${type}?${query}`)).body as { docs: { id: string }[] };
  const [one, ...more] = docs;
  if (!one || more.length) throw new Error(`${docs.length} of ${type} with the ${field} ${value}`);
  return one.id;
};

/** Opens a live document at the desk by one of its fields. */
export const openDocument = async (
  page: Page,
  product: Product,
  type: string,
  field: string,
  value: string,
): Promise<void> => {
  const id = await idOf(product, type, field, value);
  await page.goto(`${product.cmsUrl}/admin/collections/${type}/${id}`);
  await page.locator('.live__words', { hasText: 'Live' }).waitFor();
};

/** Chooses a password by the link of an invitation; who has, is signed in. */
export const choosePassword = async (page: Page, link: string, password: string): Promise<void> => {
  await page.goto(link);
  await send(page, { password, 'confirm-password': password });
};

/**
 * Fills in and sends a form, and waits for the desk's first page. Payload's forms forget what is typed before
 * they have woken up, for which a script is fast enough: it presses again, as a person would.
 */
const send = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  const sent = page.waitForRequest(/\/api\/people\/(login|reset-password)$/).then(() => true);
  do {
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
    await page.locator('form button[type=submit]').click();
  } while (!(await Promise.race([sent, page.waitForTimeout(3000)])));
  await page.waitForURL(/\/admin\/?$/);
};

/** Puts something onto a field as the clipboard holds it, which is what Ctrl-V does in a browser. */
export const paste = (field: Locator, html: string): Promise<void> =>
  field.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

/** Presses Publish, and waits until the desk says since when what is there now is live. */
export const publish = async (page: Page): Promise<string> => {
  const before = await liveWords(page);
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await page.waitForFunction((before) => {
    const words = document.querySelector('.live__words')?.textContent?.trim() ?? '';
    return words.startsWith('Live since') && words !== before;
  }, before);
  return liveWords(page);
};

const liveWords = async (page: Page): Promise<string> =>
  (await page.locator('.live__words').innerText()).trim();
