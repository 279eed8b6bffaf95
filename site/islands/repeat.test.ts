import { expect, test } from 'vitest';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { until } from '../../tests/abuse/formSite.ts';

const form = formInBrowser();

/** Three vehicles, of which one is changed and one removed from the check of all answers. */
const bringVehicles = async (): Promise<void> => {
  await form.page.getByLabel('Where?').fill('Mill Street');
  await form.next();
  for (const [registration, length] of [['ONE 1'], ['TWO 2', '4'], ['THREE 3']] as const) {
    await form.page.getByLabel('Registration').fill(registration);
    await form.page.getByLabel(length ? 'Trailer' : 'Car').check();
    if (length) await form.page.getByLabel('Its length in metres').fill(length);
    await form.next();
    expect(await form.heading()).toContain('Vehicles');
    if (registration === 'THREE 3') break;
    await form.page.getByLabel('Yes', { exact: true }).check();
    await form.next();
  }
  expect(await form.page.locator('[data-items] dt').allInnerTexts()).toEqual([
    'Vehicle 1',
    'Vehicle 2',
    'Vehicle 3',
  ]);
  // There may be no more than three, so nobody is asked.
  expect(await form.page.getByText('Do you need to add').isVisible()).toBe(false);
  await form.next();
  await form.page.getByLabel('Full name').fill('Ada Byron');
  await form.next();
  expect(await form.heading()).toContain('Check your answers');
  expect(await form.checked()).toEqual([
    'Mill Street',
    ...['ONE 1', 'Car', 'TWO 2', 'Trailer', '4', 'THREE 3', 'Car'],
    '3',
    'Ada Byron',
  ]);

  await form.page.getByRole('link', { name: 'Change Registration' }).first().click();
  await form.page.getByLabel('Registration').fill('NEW 1');
  await form.next();
  expect(await form.heading()).toContain('Check your answers');
  await form.page.getByRole('link', { name: 'Change How many' }).click();
  await form.page.getByRole('button', { name: 'Remove Vehicle 2' }).click();
  expect(await form.page.locator('[data-items] dt').allInnerTexts()).toEqual(['Vehicle 1', 'Vehicle 2']);
  await form.page.getByLabel('No', { exact: true }).check();
  await form.next();
  expect(await form.checked()).toEqual([
    'Mill Street',
    ...['NEW 1', 'Car', 'THREE 3', 'Car'],
    '2',
    'Ada Byron',
  ]);
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  expect(form.casesOf(mine)[0]?.answers.map(({ name, label, shown }) => [name, label, shown])).toEqual([
    ['where', 'Where?', 'Mill Street'],
    ['registration.1', 'Vehicle 1: Registration', 'NEW 1'],
    ['kind.1', 'Vehicle 1: What is it?', 'Car'],
    ['registration.2', 'Vehicle 2: Registration', 'THREE 3'],
    ['kind.2', 'Vehicle 2: What is it?', 'Car'],
    ['name', 'Full name', 'Ada Byron'],
  ]);
};

test('three vehicles are added, one is changed and one removed from the check of all answers', async () => {
  await form.page.goto(`${form.site.url}/forms/vehicles`);
  await form.isTakenOver();
  await bringVehicles();
  expect(form.problems).toEqual([]);
});

test('the same without JavaScript', async () => {
  const plain = await form.browser.newContext({ javaScriptEnabled: false });
  form.page = await plain.newPage();
  await form.page.goto(`${form.site.url}/forms/vehicles`);
  await bringVehicles();
  await plain.close();
});

test('what an option reveals is asked with it alone, and what is wrong with an item is said beside it', async () => {
  await form.page.goto(`${form.site.url}/forms/vehicles`);
  await form.isTakenOver();
  expect(await form.page.locator('[data-progress]').innerText()).toBe('Step 1 of 4');
  await form.page.getByLabel('Where?').fill('Mill Street');
  await form.next();
  expect(await form.page.locator('[data-progress]').innerText()).toBe('Step 2 of 4');
  expect(await form.page.getByLabel('Its length in metres').isVisible()).toBe(false);
  await form.page.getByLabel('Trailer').check();
  await form.next();
  expect(await form.errors()).toEqual(['Enter the registration', 'Enter its length']);
  await form.page.getByRole('link', { name: 'Enter its length' }).click();
  expect(await form.focused()).toBe('q-length.1');
  await form.page.getByLabel('Car').check();
  expect(await form.page.getByLabel('Its length in metres').isVisible()).toBe(false);
  await form.page.getByLabel('Registration').fill('ONE 1');
  await form.next();
  await form.next();
  expect(await form.errors()).toEqual(['Select yes if you need to add another vehicle']);
});

test('a reload in the middle of the second vehicle loses nothing', async () => {
  await form.page.goto(`${form.site.url}/forms/vehicles`);
  await form.isTakenOver();
  await form.page.getByLabel('Where?').fill('Mill Street');
  await form.next();
  await form.page.getByLabel('Registration').fill('ONE 1');
  await form.page.getByLabel('Car').check();
  await form.next();
  await form.page.getByLabel('Yes', { exact: true }).check();
  await form.next();
  expect(await form.page.title()).toMatch(/^Vehicle 2 - /);
  await form.page.getByLabel('Registration').fill('TWO 2');
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.heading()).toContain('Vehicle 2');
  expect(await form.page.title()).toMatch(/^Vehicle 2 - /);
  expect(await form.page.getByLabel('Registration').inputValue()).toBe('TWO 2');
  await form.page.goBack();
  expect(await form.heading()).toContain('Vehicles');
});
