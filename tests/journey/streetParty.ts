import type { Page } from 'playwright-core';
import { daysAfter } from '#shared/questions/date/days.ts';
import { todayAt } from '#shared/form/today.ts';
import type { Case } from './demoResidents.ts';
import { goOn } from './missedBin.ts';

/** Where a street party is applied for. */
export const streetParty = 'close-a-road-for-a-street-party';

const day = daysAfter(todayAt(Date.now()), 60);
const [year = '', month = '', dayOfMonth = ''] = day.split('-');

/**
 * Types by the names of inputs, which are the same in every language: an option by its value, or by
 * `yes` and `no`.
 */
export const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(fields)) {
    const named = page.locator(`form [name="${name}"]`);
    const kind = await named.first().getAttribute('type');
    if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`form [name="${name}"][value="${value}"]`).check();
    else if (await named.first().evaluate((one) => one.matches('select'))) await named.selectOption(value);
    else await named.fill(value);
  }
};

const nextDay = (name: string) => ({
  [`${name}-day`]: dayOfMonth,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

/** From the first step to the list of vehicles: a party in two streets, in 60 days. */
export const aboutTheParty = async (page: Page): Promise<void> => {
  await fill(page, { 'main-road': 'no', 'neighbours-agree': 'yes' });
  await goOn(page, 'The party');
  await fill(page, { ...nextDay('first-day'), ...nextDay('last-day'), people: '80' });
  await goOn(page, 'Roads to close');
  await fill(page, {
    'closures-1-street': 'Mill Lane',
    'closures-1-from': '10am',
    'closures-1-until': '8pm',
  });
  await page.locator('[data-table] button:visible').last().click();
  await page.locator('[name="closures-2-street"]').waitFor();
  await fill(page, {
    'closures-2-street': 'Bridge Street',
    'closures-2-part': 'Numbers 2 to 8',
    'closures-2-from': '12 noon',
    'closures-2-until': '6pm',
  });
  await goOn(page, 'Vehicles in the closed road');
  // Before the first of several things, people read what counts as one.
  await page.getByText('Only vehicles that drive into the closed road').waitFor();
};

/** Adds a vehicle, from the list of them back to it. */
export const addVehicle = async (
  page: Page,
  n: number,
  registration: string,
  more: Readonly<Record<string, string>>,
): Promise<void> => {
  await fill(page, { 'vehicles.another': 'yes' });
  await goOn(page, `Vehicle ${n}`);
  const named = Object.fromEntries(Object.entries(more).map(([name, value]) => [`${name}.${n}`, value]));
  await fill(page, { [`registration.${n}`]: registration, ...named });
  await goOn(page, 'Vehicles in the closed road');
};

/** From the list of vehicles to the check of all answers. */
export const theRest = async (page: Page): Promise<void> => {
  await fill(page, { 'vehicles.another': 'no' });
  await goOn(page, 'Music and alcohol');
  await fill(page, { music: 'yes', 'music-is': 'live', alcohol: 'no' });
  await goOn(page, 'About you');
  const byHand = page.locator('[data-lookup] .gh-link-button:visible');
  if (await byHand.count()) await byHand.click();
  await fill(page, {
    name: 'Ada Byron',
    'address-line1': '1 Mill Lane',
    'address-town': 'Aldenbridge',
    'address-postcode': 'AD1 2BB',
    email: 'ada@example.org',
    telephone: '01632 960 001',
    responsible: 'yes',
  });
  await goOn(page, 'Check your answers');
};

/** What the desk has of a case, by the names of questions. */
export const valuesOf = ({ answers }: Case) =>
  Object.fromEntries(answers.map(({ name, value }) => [name, value]));

/** What it has of this party, beside the vehicles. */
export const party = {
  'main-road': false,
  'neighbours-agree': true,
  'first-day': day,
  'last-day': day,
  people: 80,
  closures: [
    { street: 'Mill Lane', from: '10am', until: '8pm' },
    { street: 'Bridge Street', part: 'Numbers 2 to 8', from: '12 noon', until: '6pm' },
  ],
  music: 'yes',
  'music-is': ['live'],
  alcohol: false,
  name: 'Ada Byron',
  address: { line1: '1 Mill Lane', town: 'Aldenbridge', postcode: 'AD1 2BB' },
  email: 'ada@example.org',
  telephone: '01632 960 001',
  responsible: true,
};
