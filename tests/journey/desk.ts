import type { Browser, Locator, Page } from 'playwright-core';

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
  await isAwake(page, 'input[name=email]');
  await page.locator('input[name=email]').fill(person.email);
  await page.locator('input[name=password]').fill(person.password);
  await page.locator('form button[type=submit]').click();
  await atHome(page);
};

/** Chooses a password by the link of an invitation; who has, is signed in. */
export const choosePassword = async (page: Page, link: string, password: string): Promise<void> => {
  await page.goto(link);
  await isAwake(page, 'input[name=password]');
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=confirm-password]').fill(password);
  await page.locator('form button[type=submit]').click();
  await atHome(page);
};

const atHome = (page: Page): Promise<void> => page.waitForURL(/\/admin\/?$/);

/** Waits until React listens to a field: what a script types sooner than any person could is not noticed. */
const isAwake = async (page: Page, field: string): Promise<void> => {
  await page.waitForFunction((field) => {
    const element = document.querySelector(field);
    return element && Object.keys(element).some((key) => key.startsWith('__reactProps'));
  }, field);
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
