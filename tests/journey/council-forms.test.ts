import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { jpg, pdf } from '#site/inbox/files/samplesForTests.ts';
import { bothWays, demoResidents } from './demoResidents.ts';
import { keyboardOf } from './keyboard.ts';
import { goOn, referenceOf } from './missedBin.ts';
import { aboutTheParty, addVehicle, fill, party, streetParty, theRest, valuesOf } from './streetParty.ts';
import { translated, translatePages } from './translatePages.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Forms of the demo council in hard conditions, from the first step until they are cases on the desk. */
const residents = demoResidents();

const scan = (name: string) => ({ name, mimeType: 'application/pdf', buffer: pdf() });
const photo = { name: 'me.jpg', mimeType: 'image/jpeg', buffer: jpg() };

test.each(bothWays)(
  '%s: by keyboard alone at 320 pixels, through errors that lose no file and an ending that is no dead end, to a Blue Badge’s reference',
  async (_, options) => {
    const page = await residents.at('apply-for-a-blue-badge', {
      ...options,
      viewport: { width: 320, height: 640 },
    });
    const { choose, press, tabTo, type, upload } = keyboardOf(page);
    const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor();
    const on = async (expected: string): Promise<void> => {
      await press('button', 'Continue');
      await heading(expected);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    const isRefused = async (...messages: string[]): Promise<void> => {
      await press('button', 'Continue');
      const lines = page.locator('.govuk-error-summary__list li');
      await lines.first().waitFor();
      await expect.poll(() => lines.allInnerTexts()).toEqual(messages);
      expect(await page.title()).toMatch(/^Error: /);
    };

    /** With the script a file is there at once; without, with the next press of Continue. */
    const isKept = async (name: string): Promise<void> => {
      if (options.javaScriptEnabled) await page.getByText(`${name} is uploaded`).waitFor();
    };

    await choose('Me');
    await isRefused('Select yes if the person lives in Aldenbridge district');
    const link = page.locator('.govuk-error-summary__list a');
    await tabTo(link);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('name')).toBe('lives-here');
    expect(await page.getByLabel('Me', { exact: true }).isChecked()).toBe(true);
    await choose('Yes');
    await on('Benefits');
    await choose('None of these');
    await on('Getting around');
    await choose('None of these');
    await on('You cannot get a Blue Badge at the moment');
    expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(false);

    await press('link', 'Back');
    await heading('Getting around');
    await choose('None of these');
    await choose('They cannot walk, or find it very hard');
    await isRefused('Select how far they can walk');
    await choose('Less than 30 metres');
    await on('A usual day');
    await type('What happens when the person goes out?', 'I stop at every bench.');
    await on('About you');
    await type('Full name', 'Ada Byron');
    await type('Day', '31');
    await type('Month', '3');
    await type('Year', '1950');
    await type('Email address', 'ada@example.org');
    await on('Where to send the badge');
    const byHand = page.getByRole('button', { name: 'Enter the address by hand' });
    if (await byHand.isVisible()) await press('button', 'Enter the address by hand');
    await type('Address line 1', '1 Mill Lane');
    await type('Town or city', 'Aldenbridge');
    await type('Postcode', 'AD1 2BB');
    await on('A photo of the person');
    await isRefused('Select a photo of the person');
    await upload('Upload a photo of the person', photo);
    await isKept('me.jpg');
    await on('Proof of who and where');

    await upload('Upload proof of who the person is', scan('passport.pdf'));
    await isKept('passport.pdf');
    await isRefused('Select proof of where the person lives');
    await page.getByText('passport.pdf (').waitFor();
    await upload('Upload proof of where the person lives', scan('bill.pdf'));
    await isKept('bill.pdf');
    await on('Letters about the person’s health');
    await upload('Upload letters about the person’s health', scan('hospital.pdf'));
    await isKept('hospital.pdf');
    await on('Declaration');
    await isRefused('Select “My answers are true as far as I know, and you may check them” to go on');
    await choose('My answers are true as far as I know, and you may check them');
    await on('Check your answers');
    const checked = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const words of ['Less than 30 metres', '31 March 1950', 'me.jpg', 'passport.pdf', 'hospital.pdf'])
      expect(checked).toContain(words);
    await press('button', 'Send');

    const values = valuesOf(await residents.caseOf(await referenceOf(page)));
    expect(values).toMatchObject({
      'for-whom': 'me',
      benefits: ['none'],
      difficulty: ['walking'],
      'how-far': '30',
      birth: '1950-03-31',
      declaration: true,
    });
    const names = (value: unknown) => (value as { name: string }[]).map(({ name }) => name);
    expect(['photo', 'identity', 'residence', 'health-letters'].map((name) => names(values[name]))).toEqual([
      ['me.jpg'],
      ['passport.pdf'],
      ['bill.pdf'],
      ['hospital.pdf'],
    ]);
  },
);

test.each(bothWays)(
  '%s: of three vehicles one is changed and one removed from the check of all answers, and the case has exactly these',
  async (_, options) => {
    const page = await residents.at(streetParty, options);
    await aboutTheParty(page);
    await addVehicle(page, 1, 'AB51 ONE', { vehicle: 'food' });
    await addVehicle(page, 2, 'AB51 TWO', { vehicle: 'van' });
    await addVehicle(page, 3, 'AB51 TRI', { vehicle: 'trailer', 'trailer-length': '4.5' });
    await theRest(page);

    await page.getByRole('link', { name: 'Change Registration number' }).first().click();
    await page.getByRole('heading', { name: 'Vehicle 1' }).waitFor();
    await fill(page, { 'registration.1': 'NEW 1', 'vehicle.1': 'other', 'vehicle-is.1': 'A fire engine' });
    await goOn(page, 'Check your answers');
    await page.getByRole('link', { name: 'Change How many', exact: true }).click();
    await page.getByRole('button', { name: 'Remove Vehicle 2' }).click();
    const listed = page.locator('main dt');
    await expect.poll(() => listed.allInnerTexts()).toEqual(['Vehicle 1', 'Vehicle 2']);
    await fill(page, { 'vehicles.another': 'no' });
    await goOn(page, 'Check your answers');
    const checked = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const words of ['NEW 1', 'A fire engine', 'AB51 TRI', '4.5 metres'])
      expect(checked).toContain(words);
    for (const words of ['AB51 ONE', 'AB51 TWO', 'A food or ice cream van'])
      expect(checked).not.toContain(words);

    await page.getByRole('button', { name: 'Send' }).click();
    const made = await residents.caseOf(await referenceOf(page));
    expect(valuesOf(made)).toEqual({
      ...party,
      'registration.1': 'NEW 1',
      'vehicle.1': 'other',
      'vehicle-is.1': 'A fire engine',
      'registration.2': 'AB51 TRI',
      'vehicle.2': 'trailer',
      'trailer-length.2': 4.5,
    });
  },
);

test.each([
  ['with the form’s script', false],
  ['without it', true],
] as const)(
  'in a page that the browser translates, %s: nothing breaks, the answers are what was chosen, and the reference stays',
  async (_, isBlocked) => {
    const page = await residents.at(streetParty, {}, async (page) => {
      await translatePages(page);
      if (isBlocked) await page.route('**/*.js', (route) => route.abort());
    });
    if (!isBlocked) await page.locator('.gh-form-kept').waitFor();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.locator('h1', { hasText: translated('Apply to close a road') }).waitFor();

    await page.locator('form .govuk-button-group button').first().click();
    const summary = page.locator('.govuk-error-summary');
    await summary.getByText(translated('Select yes if two thirds of the homes have agreed')).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await aboutTheParty(page);
    await addVehicle(page, 1, 'AB51 ONE', { vehicle: 'trailer', 'trailer-length': '4.5' });
    await addVehicle(page, 2, 'AB51 TWO', { vehicle: 'van' });
    await page.locator('main button[name=_remove]').last().click();
    await expect.poll(() => page.locator('main dt').count()).toBe(1);
    await theRest(page);
    expect(await page.locator('dd.gh-lines', { hasText: translated('4.5 metres') }).count()).toBe(1);

    await page.locator('form .govuk-button-group button').first().click();
    await page.locator('.govuk-panel', { hasText: translated('Your reference is') }).waitFor();
    const reference = await referenceOf(page);
    expect(reference).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/);
    const made = await residents.caseOf(reference);
    expect(valuesOf(made)).toEqual({
      ...party,
      'registration.1': 'AB51 ONE',
      'vehicle.1': 'trailer',
      'trailer-length.1': 4.5,
    });
    expect(JSON.stringify(made)).not.toMatch(/⟦|font/);
    expect(problems).toEqual([]);
  },
);

const pothole = 'report-a-pothole';

const theDamage = async (page: Page): Promise<void> => {
  await fill(page, { danger: 'no' });
  await goOn(page, 'The damage');
  await fill(page, { damage: 'pothole', depth: 'deep' });
};
const whereItIs = (page: Page) => fill(page, { 'where-description': 'Mill Lane, by number 4', part: 'kerb' });
const whoAsks = (page: Page) => fill(page, { updates: 'yes', name: 'Ada Byron', email: 'ada@example.org' });

/** The next time that answers are sent they arrive, but what the server says to it does not. */
const loseTheAnswer = async (page: Page): Promise<void> => {
  let lost = 0;
  await page.route(`**/forms/${pothole}**`, async (route) => {
    if (route.request().method() !== 'POST' || lost++) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort('connectionreset');
  });
};

const isWhatWasSaid = {
  danger: false,
  damage: 'pothole',
  depth: 'deep',
  where: { description: 'Mill Lane, by number 4' },
  part: 'kerb',
  updates: true,
  name: 'Ada Byron',
  email: 'ada@example.org',
};

test('with JavaScript: the connection is lost half-way, the page is loaded again, and what is sent twice is one case', async () => {
  const before = (await residents.cases()).length;
  const page = await residents.at(pothole);
  await theDamage(page);
  await page.context().setOffline(true);
  await goOn(page, 'Where it is');
  await whereItIs(page);
  await goOn(page, 'A photo');
  await goOn(page, 'About you');
  await page.context().setOffline(false);
  await page.reload();
  await page.locator('.gh-form-kept').waitFor();
  await whoAsks(page);
  await goOn(page, 'Check your answers');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.govuk-error-summary', { hasText: 'You are not connected' }).waitFor();
  await page.context().setOffline(false);

  await loseTheAnswer(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.govuk-error-summary').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  expect(valuesOf(await residents.caseOf(await referenceOf(page)))).toEqual(isWhatWasSaid);
  expect((await residents.cases()).length).toBe(before + 1);
});

test('without JavaScript: the connection is lost half-way, a step is posted again, and what is sent twice is one case', async () => {
  const before = (await residents.cases()).length;
  const page = await residents.at(pothole, { javaScriptEnabled: false });
  await theDamage(page);
  await goOn(page, 'Where it is');
  await whereItIs(page);
  const here = page.url();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => page.url()).not.toBe(here);
  await page.context().setOffline(false);
  await page.goto(here);
  await whereItIs(page);
  await goOn(page, 'A photo');
  await goOn(page, 'About you');
  await whoAsks(page);
  await goOn(page, 'Check your answers');

  const check = page.url();
  await loseTheAnswer(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => page.url()).not.toBe(check);
  // The browser offers to send it again.
  await page.goto(check);
  const again = page.getByRole('button', { name: 'Send' });
  if (await again.count()) await again.click();
  expect(valuesOf(await residents.caseOf(await referenceOf(page)))).toEqual(isWhatWasSaid);
  expect((await residents.cases()).length).toBe(before + 1);
});
