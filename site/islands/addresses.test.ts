import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { axeSays } from '../../tests/axe.ts';
import { htmlRules } from '../../tests/suites/htmlRules.ts';

/** An address is found by its postcode, with and without JavaScript, and can always be entered by hand. */
const form = formInBrowser();

const path = '/forms/moving-home';
const postcode = () => form.page.getByLabel('Postcode');
const find = () => form.page.getByRole('button', { name: 'Find address' });
const list = () => form.page.getByLabel('Choose an address');
const line1 = () => form.page.getByLabel('Address line 1');
const status = () => form.page.getByRole('status').innerText();
const byHand = () => form.page.getByRole('button', { name: 'Enter the address by hand' });
const note = () => form.page.getByLabel('Anything else?');

const open = async (): Promise<void> => {
  await form.page.goto(form.site.url + path);
  await form.isTakenOver();
};

/** To the end, past the optional question about the old home; gives the case's answers. */
const sent = async () => {
  await form.next();
  await form.page.getByRole('group', { name: 'What was your old address?' }).waitFor();
  await form.next();
  await form.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  return form.casesOf(mine)[0]?.answers;
};

const highStreet = {
  name: 'home',
  kind: 'address',
  label: 'What is your new address?',
  value: {
    line1: '2 High Street',
    line2: 'Flat B',
    town: 'Westbourne',
    postcode: 'WB1 1AA',
    uprn: '100000000002',
  },
  shown: '2 High Street\nFlat B\nWestbourne\nWB1 1AA',
};

const withoutScript = async (work: (page: Page) => Promise<void>, at = path): Promise<void> => {
  const plain = await form.browser.newContext({ javaScriptEnabled: false });
  const before = form.page;
  form.page = await plain.newPage();
  form.page.setDefaultTimeout(15_000);
  try {
    await form.page.goto(form.site.url + at);
    await work(form.page);
  } finally {
    await plain.close();
    form.page = before;
  }
};

test('a postcode gives a list to choose from, by keyboard alone, and the case has its UPRN', async () => {
  await open();
  expect(await line1().isVisible()).toBe(false);
  await postcode().focus();
  await form.page.keyboard.type('wb11aa');
  await form.page.keyboard.press('Enter');
  await list().waitFor();
  expect(await status()).toBe('3 addresses found');
  expect(await form.focused()).toBe('q-home-found');
  await form.page.keyboard.type('2 High');
  expect(await list().locator('option:checked').innerText()).toBe(
    '2 High Street, Flat B, Westbourne, WB1 1AA',
  );
  await form.page.keyboard.press('Tab');
  expect(await form.page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Enter the address by hand',
  );
  await note().fill('Nothing');
  expect((await sent())?.[0]).toEqual(highStreet);
  expect(form.problems).toEqual([]);
});

test('an address that was found and then changed by hand has no UPRN, whatever the browser posts', async () => {
  await open();
  await postcode().fill('WB1 1AA');
  await find().click();
  await list().selectOption({ index: 1 });
  await byHand().click();
  expect(await form.focused()).toBe('q-home-line1');
  expect(await line1().inputValue()).toBe('1 High Street');
  await line1().fill('1a High Street');
  await note().fill('Nothing');
  const answers = await sent();
  expect(answers?.[0]?.value).toEqual({
    line1: '1a High Street',
    town: 'Westbourne',
    postcode: 'WB1 1AA',
  });
});

test('coming back to the step, the address stands there in lines', async () => {
  await open();
  await postcode().fill('WB1 1AA');
  await find().click();
  await list().selectOption({ index: 2 });
  await note().fill('Nothing');
  await form.next();
  await form.page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect.poll(() => line1().inputValue()).toBe('2 High Street');
  expect(await list().isVisible()).toBe(false);
  expect((await sent())?.[0]).toEqual(highStreet);
});

test('another postcode takes the chosen address away, but not one that was entered by hand', async () => {
  await open();
  await postcode().fill('WB1 1AA');
  await find().click();
  await list().selectOption({ index: 1 });
  await postcode().fill('WB1 2BB');
  await note().fill('Nothing');
  await form.next();
  expect(await form.errors()).toEqual(['Choose the address from the list, or enter it by hand']);
  await byHand().click();
  await line1().fill('The New Mill');
  await postcode().fill('WB1 2BC');
  expect(await line1().inputValue()).toBe('The New Mill');
});

test('what is not found, or no postcode, is said, and entering by hand is offered', async () => {
  await open();
  await postcode().fill('WB1');
  await find().click();
  await expect.poll(status).toBe('Enter a full UK postcode, like AA3 1AB');
  expect(await byHand().isVisible()).toBe(true);
  await postcode().fill('WB9 9ZZ');
  await find().click();
  await expect.poll(status).toContain('We found no address for WB9 9ZZ');
  expect(await line1().isVisible()).toBe(true);
  expect(await list().isVisible()).toBe(false);
});

test('without a connection, or when the server is busy, the address is entered by hand', async () => {
  for (const trouble of ['offline', 'proxy']) {
    await open();
    if (trouble === 'offline') await form.context.setOffline(true);
    else await form.page.route('**/addresses?*', (route) => route.fulfill({ status: 502, body: '<h1>No' }));
    await postcode().fill('WB1 1AA');
    await find().click();
    await expect.poll(status).toContain('Enter the address by hand');
    await form.context.setOffline(false);
    await line1().fill('9 High Street');
    await form.page.getByLabel('Town or city').fill('Westbourne');
    await note().fill('Nothing');
    await form.next();
    expect(await form.errors()).toEqual([]);
    await form.page.getByRole('button', { name: 'Clear my answers' }).click();
  }
});

test('what is wrong is said where it can be put right', async () => {
  await open();
  await form.next();
  expect(await form.errors()).toEqual([
    'Enter a postcode and find the address, or enter it by hand',
    'Enter something',
  ]);
  await form.page.getByRole('link', { name: /^Enter a postcode/ }).click();
  expect(await form.focused()).toBe('q-home-postcode');
  await byHand().click();
  await line1().fill('9 High Street');
  await form.next();
  expect(await form.errors()).toEqual(['Enter postcode', 'Enter town or city', 'Enter something']);
  await form.page.getByRole('link', { name: 'Enter town or city' }).click();
  expect(await form.focused()).toBe('q-home-town');
});

test('axe has nothing to say, a phone shows it all, and paper has lines to write on', async () => {
  await open();
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    found[name] = await axeSays(form.page);
    const width = await form.page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found[name]?.push(`it is ${width} wide`);
  };
  await form.page.setViewportSize({ width: 320, height: 640 });
  await look('empty');
  await form.page.emulateMedia({ media: 'print' });
  expect(await line1().isVisible()).toBe(true);
  expect(await postcode().isVisible()).toBe(true);
  expect(await find().isVisible()).toBe(false);
  await form.page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await postcode().fill('WB1 1AA');
  await find().click();
  await list().waitFor();
  await look('found');
  await byHand().click();
  await look('by hand');
  await form.next();
  await look('wrong');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
}, 60_000);

test('without JavaScript the list comes with the next page, and everything typed is still there', async () => {
  await withoutScript(async (page) => {
    await note().fill('A note');
    await postcode().fill('wb1 1aa');
    await find().click();
    expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    expect(await status()).toBe('3 addresses found');
    expect([await postcode().inputValue(), await note().inputValue()]).toEqual(['wb1 1aa', 'A note']);
    const { results } = await new HtmlValidate(htmlRules).validateString(await page.content());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    await list().selectOption({ index: 2 });
    const answers = await sent();
    expect(answers?.map(({ value }) => value)).toEqual([highStreet.value, 'A note']);
  });
});

test('without JavaScript, Enter goes on; with a postcode alone the list is there beside the error', async () => {
  await withoutScript(async (page) => {
    await note().fill('A note');
    await postcode().fill('wb1 1aa');
    await note().press('Enter');
    expect(await form.errors()).toEqual(['Choose the address from the list, or enter it by hand']);
    await list().selectOption({ index: 1 });
    await note().press('Enter');
    await page.waitForURL('**/draft/**');
    // Inside a draft it is the same, and what was chosen before stays until something else is.
    await page.getByLabel('Postcode').fill('WB1 2BB');
    await find().click();
    expect(await status()).toBe('1 address found');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    expect(await line1().inputValue()).toBe('1 High Street');
    await postcode().fill('WB1 2BB');
    await find().click();
    expect(await line1().inputValue()).toBe('1 High Street');
    await list().selectOption({ index: 1 });
    await form.next();
    // What stood in the other question when Back was pressed is there again, and wants its list.
    await form.next();
    expect(await form.errors()).toEqual(['Choose the address from the list, or enter it by hand']);
    await list().selectOption({ index: 1 });
    await form.next();
    expect(await form.checked()).toEqual([
      'The Old Mill\nWestbourne\nWB1 2BB',
      'A note',
      'The Old Mill\nWestbourne\nWB1 2BB',
    ]);
  });
});

test('axe has nothing to say about the lists of those whose scripts are blocked', async () => {
  await form.page.route('**/assets/*.js', (route) => route.abort());
  await form.page.goto(form.site.url + path);
  await form.page.setViewportSize({ width: 320, height: 640 });
  for (const press of [() => find().click(), () => form.next()]) {
    await postcode().fill('WB1 1AA');
    await press();
    await list().waitFor();
    expect(await axeSays(form.page)).toEqual([]);
    expect(await form.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('without JavaScript an address is entered by hand as ever', async () => {
  await withoutScript(async () => {
    await line1().fill('9 High Street');
    await form.page.getByLabel('Town or city').fill('Westbourne');
    await postcode().fill('WB9 9ZZ');
    await note().fill('A note');
    await find().click();
    expect(await status()).toContain('We found no address for WB9 9ZZ');
    expect((await sent())?.[0]?.value).toEqual({
      line1: '9 High Street',
      town: 'Westbourne',
      postcode: 'WB9 9ZZ',
    });
  });
});

/** Two homes of one person, each chosen from its own list. */
const twoHomes = async (): Promise<void> => {
  for (const [code, another] of [
    ['WB1 1AA', 'Yes'],
    ['WB1 2BB', undefined],
  ] as const) {
    await postcode().fill(code);
    await find().click();
    await list().waitFor();
    await list().selectOption({ index: 1 });
    await form.next();
    await form.page.locator('[data-items]').waitFor();
    if (another) await form.page.getByLabel(another, { exact: true }).check();
    await form.next();
  }
  await form.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  expect(form.casesOf(mine)[0]?.answers.map(({ name, value }) => [name, value])).toEqual([
    ['home.1', { line1: '1 High Street', town: 'Westbourne', postcode: 'WB1 1AA', uprn: '100000000001' }],
    ['home.2', { line1: 'The Old Mill', town: 'Westbourne', postcode: 'WB1 2BB', uprn: '100000000004' }],
  ]);
};

test('in a step that repeats, each address has a list of its own', async () => {
  await form.page.goto(`${form.site.url}/forms/homes`);
  await form.isTakenOver();
  await twoHomes();
  expect(form.problems).toEqual([]);
});

test('in a step that repeats it is the same without JavaScript', async () => {
  await withoutScript(twoHomes, '/forms/homes');
});
