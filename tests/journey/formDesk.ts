import type { Locator, Page } from 'playwright-core';

/** The box of a field of the form that is edited, by its path: `steps.0.title`. */
export const field = (page: Page, path: string): Locator =>
  page.locator(`#field-${path.replaceAll('.', '__')}`);

/** Goes to a block: `steps.0.routes.1`. Long forms are folded up; what is far from what is seen is drawn once it comes near. */
export const goTo = async (page: Page, block: string): Promise<void> => {
  const parts = block.split('.');
  for (let end = 2; end <= parts.length; end += 2) {
    const row = page.locator(`#${parts.slice(0, end - 1).join('-')}-row-${parts[end - 1]}`);
    await row.scrollIntoViewIfNeeded();
    if (await row.locator('> .collapsible--collapsed').count())
      await row.getByRole('button', { name: 'Toggle block' }).first().click();
  }
};

/** Opens a new form and waits until it is kept. */
export const newForm = async (page: Page, cmsUrl: string): Promise<void> => {
  await page.goto(`${cmsUrl}/admin/collections/form/create`);
  await page.waitForURL(/\/form\/[0-9a-f-]{24,36}/);
  await field(page, 'title').waitFor();
};

/** Adds a block to a list, as an editor does with the button below it, and waits until it can be filled in. */
export const addBlock = async (page: Page, list: string, label: string): Promise<string> => {
  const rows = page.locator(`[id^="${list.replaceAll('.', '-')}-row-"]`);
  const at = await rows.count();
  await field(page, list).locator('> .blocks-field__drawer-toggler').click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await rows.nth(at).waitFor();
  return `${list}.${at}`;
};

/** Writes into rich text, as people type. */
export const write = async (page: Page, path: string, words: string): Promise<void> => {
  const label = `[for="field-${path.replaceAll('.', '__')}"]`;
  const box = page.locator('.rich-text-lexical', { has: page.locator(label) });
  await box.locator('[data-lexical-editor=true]').first().click();
  await page.keyboard.insertText(words);
};

/** Opens one of the views that fold out below the desk's verdict on a form. */
export const fold = async (verdict: Locator, name: RegExp): Promise<void> => {
  const opener = verdict.locator('.form-check__bar').getByRole('button', { name });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
};
