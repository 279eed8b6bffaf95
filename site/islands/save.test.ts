import { expect, test } from 'vitest';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';

/** Somebody with JavaScript saves, and comes back in another browser. */
const form = formInBrowser();

const save = () => form.page.getByRole('button', { name: 'Save and come back later' }).click();
const link = () => form.page.locator('.gh-form-link').innerText();

test('what is typed is saved half-way, wrong or not, and finished in another browser', async () => {
  await form.aboutTheBin();
  await form.next();
  await form.whereItIs();
  await form.page.getByLabel('Postcode').fill('nowhere');
  await save();
  await form.page.getByRole('heading', { name: 'Your answers are saved' }).waitFor();
  const saved = (await link()).trim();
  const other = await form.browser.newContext();
  form.page = await other.newPage();
  await form.page.goto(saved);
  await form.page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await form.page.getByRole('button', { name: 'Continue' }).click();
  expect(await form.heading()).toContain('Where the bin is');
  expect(await form.page.getByLabel('Postcode').inputValue()).toBe('nowhere');
  await form.whereItIs();
  await form.next();
  await form.aboutMe();
  await form.next();
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  await other.close();
});

test('once saved, nothing stays on the device', async () => {
  await form.aboutTheBin();
  await save();
  await form.page.getByRole('heading', { name: 'Your answers are saved' }).waitFor();
  expect(await form.page.evaluate(() => localStorage.length)).toBe(0);
});

test('without a connection nothing is saved, nothing lost, and the page says so', async () => {
  await form.aboutTheBin();
  await form.context.setOffline(true);
  await save();
  await form.page.getByText('You are not connected').waitFor();
  await form.context.setOffline(false);
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(true);
  await form.next();
  expect(await form.heading()).toContain('Where the bin is');
});
