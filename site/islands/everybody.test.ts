import { expect, test } from 'vitest';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { collected } from '../../tests/abuse/missedBin.ts';
import { axeSays } from '../../tests/axe.ts';

/** A form is for everybody: by keyboard, on a small phone, to screen readers, without JavaScript. */
const form = formInBrowser();

const said = () => axeSays(form.page);

test('axe has nothing to say about any step, any error, the check and the receipt', async () => {
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    expect(await form.page.locator('h1:visible').count(), name).toBe(1);
    found[name] = await said();
  };
  await look('first step');
  await form.next();
  expect(await form.errors()).toHaveLength(3);
  await look('first step, wrong');
  await form.aboutTheBin();
  await form.next();
  await look('second step');
  await form.next();
  expect(await form.errors()).toHaveLength(3);
  await look('second step, wrong');
  await form.whereItIs();
  await form.next();
  await form.aboutMe();
  await form.next();
  await look('check');
  await form.context.setOffline(true);
  await form.send();
  await form.page.locator('.govuk-error-summary').waitFor();
  await look('check, offline');
  await form.context.setOffline(false);
  await form.send();
  await form.page.locator('.govuk-panel').waitFor();
  await look('receipt');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
}, 60_000);

test('axe has nothing to say about the pages of those whose scripts are blocked', async () => {
  await form.page.route('**/assets/*.js', (route) => route.abort());
  await form.page.reload();
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    expect(await form.page.locator('h1:visible').count(), name).toBe(1);
    found[name] = await said();
  };
  await form.next();
  expect(await form.errors()).toHaveLength(3);
  await look('first step, wrong');
  await form.aboutTheBin();
  await form.next();
  await form.page.waitForURL('**/draft/**');
  await look('second step');
  await form.next();
  expect(await form.errors()).toHaveLength(3);
  await look('second step, wrong');
  await form.whereItIs();
  await form.next();
  await form.aboutMe();
  await form.next();
  await look('check');
  await form.page.goto(form.page.url().replace(/draft\/[^/]*/, 'draft/gone'));
  expect(await form.heading()).toContain('no longer here');
  await look('gone');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
}, 60_000);

test('at 320 pixels nothing has to be scrolled sideways, by keyboard alone everything can be answered', async () => {
  await form.page.setViewportSize({ width: 320, height: 640 });
  const fits = () => form.page.evaluate(() => document.documentElement.scrollWidth <= 320);
  expect(await fits()).toBe(true);
  await form.page.locator('#q-which-bin').focus();
  await form.page.keyboard.press('ArrowDown');
  await form.page.keyboard.press('Tab');
  for (const part of [collected.day, collected.month, collected.year]) {
    await form.page.keyboard.type(part);
    await form.page.keyboard.press('Tab');
  }
  await form.page.keyboard.press('ArrowUp');
  await form.page.keyboard.press('Enter');
  expect(await form.heading()).toContain('Where the bin is');
  expect(await fits()).toBe(true);
  await form.page.keyboard.press('Tab');
  await form.page.keyboard.press('Enter');
  expect(await form.errors()).toHaveLength(3);
  await form.page.keyboard.press('Tab');
  await form.page.keyboard.press('Enter');
  expect(await form.focused()).toBe('q-address-line1');
  expect(await fits()).toBe(true);
});

test('without JavaScript the journey is the same, pressing twice and all', async () => {
  const plain = await form.browser.newContext({ javaScriptEnabled: false });
  form.page = await plain.newPage();
  await form.page.goto(`${form.site.url}/forms/missed-bin`);
  await form.next();
  expect(await form.errors()).toHaveLength(3);
  await form.page.getByRole('link', { name: 'Select which bin we missed' }).click();
  await form.toCheck();
  await form.page.getByRole('button', { name: 'Send' }).dblclick();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  await plain.close();
});
