import type { FrameLocator, Page } from 'playwright-core';
import { daysAfter } from '#shared/questions/date/days.ts';
import { todayAt } from '#shared/form/today.ts';

/** Where it is filled in: the site, or its preview in a pane of the desk. */
type Shown = Page | FrameLocator;

/** Where the demo council's residents report a missed bin. */
export const missedBin = '/forms/report-a-missed-bin';

const [year = '', month = '', day = ''] = daysAfter(todayAt(Date.now()), -2).split('-');

/** The day before yesterday. */
export const collectionDay = { day, month, year };

/** The first of its steps: about the bin. */
export const aboutTheBin = async (page: Shown): Promise<void> => {
  await page.getByLabel('Garden waste').check();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByLabel('No', { exact: true }).check();
};

/** The second: where it is. */
export const whereItIs = async (page: Page): Promise<void> => {
  const byHand = page.getByRole('button', { name: 'Enter the address by hand' });
  if (await byHand.isVisible()) await byHand.click();
  await page.getByLabel('Address line 1').fill('1 Mill Lane');
  await page.getByLabel('Town or city').fill('Aldenbridge');
  await page.getByLabel('Postcode').fill('AD1 2BB');
};

/** The third: who reports it. */
export const aboutMe = async (page: Shown, name: string, email: string): Promise<void> => {
  await page.getByLabel('Full name').fill(name);
  await page.getByLabel('Email address').fill(email);
};

/** On to the next step, whose heading or question is `expected`. */
export const goOn = async (page: Shown, expected: string): Promise<void> => {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: expected }).waitFor();
};

/** Waits for the receipt and gives its reference. */
export const referenceOf = async (page: Page): Promise<string> =>
  (await page.locator('.govuk-panel__body strong').innerText()).trim();
