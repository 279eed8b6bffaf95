import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { collected } from '../../tests/abuse/missedBin.ts';
import { testBundle } from '../../tests/contract/publish/publicFolder.ts';

const form = formInBrowser();

test('a resident answers step by step without a request, checks, sends and is a case', async () => {
  const requests: string[] = [];
  form.page.on('request', (request) =>
    requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  expect(await form.page.getByRole('link', { name: 'Back', exact: true }).count()).toBe(0);
  await form.aboutTheBin();
  await form.next();
  expect(await form.page.getByRole('link', { name: 'Back', exact: true }).count()).toBe(1);
  expect(await form.page.getByText('Is this page useful?').isVisible()).toBe(false);
  expect(await form.heading()).toContain('Where the bin is');
  expect(await form.page.title()).toMatch(/^Where the bin is - Report a missed bin/);
  expect(await form.focused()).toBe('govuk-heading-l');
  await form.whereItIs();
  await form.next();
  await form.aboutMe();
  await form.next();
  expect(await form.heading()).toContain('Check your answers');
  expect(await form.checked()).toEqual([
    'Garden waste',
    expect.stringContaining(collected.year),
    'No',
    '1 High Street\nWestbourne\nWB1 1AA',
    'Not answered',
    'Ada Byron',
    'ada@example.org',
  ]);
  expect(requests).toEqual([]);
  await form.send();
  const mine = await form.reference();
  await until(() => form.casesOf(mine).length === 1);
  expect(requests[0]).toBe('POST /forms/missed-bin');
  expect(await form.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(form.problems).toEqual([]);
});

test('what is wrong is said at once, in the summary that has the focus, and beside the field', async () => {
  await form.page.getByLabel('Month').fill('13');
  await form.page.getByLabel('Day', { exact: true }).fill('1');
  await form.page.getByLabel('Year').fill('2026');
  await form.next();
  expect(await form.errors()).toEqual([
    'Select which bin we missed',
    'The collection day must be a real date',
    'Select yes if we left a tag on the bin',
  ]);
  expect(await form.focused()).toBe('govuk-error-summary');
  expect(await form.page.title()).toMatch(/^Error: /);
  await form.page.getByRole('link', { name: 'Select which bin we missed' }).click();
  expect(await form.focused()).toBe('q-which-bin');
  expect(await form.page.locator('#q-collection-day-error').innerText()).toContain('must be a real date');
  expect(await form.page.locator('fieldset:has(#q-collection-day)').getAttribute('aria-describedby')).toBe(
    'q-collection-day-hint q-collection-day-error',
  );
  await form.aboutTheBin();
  await form.next();
  expect(await form.heading()).toContain('Where the bin is');
  expect(await form.page.title()).not.toMatch(/^Error/);
  expect(form.problems).toEqual([]);
});

test('a question that depends on another comes and goes with it', async () => {
  const tag = form.page.getByLabel('What does the tag say?');
  expect(await tag.isVisible()).toBe(false);
  await form.page.getByLabel('Yes', { exact: true }).check();
  expect(await tag.isVisible()).toBe(true);
  await tag.fill('Too heavy');
  await form.page.getByLabel('No', { exact: true }).check();
  expect(await tag.isVisible()).toBe(false);
  await form.toCheck();
  expect(await form.page.locator('dl').first().innerText()).not.toContain('Too heavy');
});

test('the browser’s Back and Forward, and the link Back, go step by step with the answers kept', async () => {
  await form.aboutTheBin();
  await form.next();
  await form.whereItIs();
  await form.page.goBack();
  await expect.poll(() => form.page.getByLabel('Garden waste').isChecked()).toBe(true);
  expect(await form.heading()).toBe('Report a missed bin');
  await form.page.goForward();
  await expect.poll(() => form.page.getByLabel('Town or city').inputValue()).toBe('Westbourne');
  await form.page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect.poll(form.heading).toBe('Report a missed bin');
});

test('what was typed before the script arrived is kept', async () => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await form.page.route('**/assets/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await form.page.reload({ waitUntil: 'commit' });
  await form.page.getByLabel('Garden waste').check();
  await form.page.getByLabel('Month').fill('11');
  arrive();
  await form.isTakenOver();
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(true);
  expect(await form.page.getByLabel('Month').inputValue()).toBe('11');
});

test('an answer is changed from the check, which comes next again', async () => {
  await form.toCheck();
  await form.page.getByRole('link', { name: /Change Full name/ }).click();
  await form.page.getByLabel('Full name').fill('Grace Hopper');
  await form.next();
  expect(await form.heading()).toContain('Check your answers');
  expect(await form.checked()).toContain('Grace Hopper');
});

test('a reload loses nothing, and nobody can leap over a step by its address', async () => {
  await form.aboutTheBin();
  await form.next();
  await form.page.getByLabel('Town or city').fill('Westbourne');
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.heading()).toContain('Where the bin is');
  expect(await form.page.getByLabel('Town or city').inputValue()).toBe('Westbourne');
  await form.page.goto('about:blank');
  await form.page.goto(`${form.site.url}/forms/missed-bin#check`);
  await form.isTakenOver();
  expect(await form.heading()).toContain('Where the bin is');
});

test('long answers say how many characters are left', async () => {
  await form.aboutTheBin();
  await form.next();
  const count = form.page.locator('.govuk-character-count__message[aria-hidden]');
  expect(await count.innerText()).toContain('You have 500 characters left');
  await form.page.getByLabel(/anything else/).fill('x'.repeat(501));
  expect(await count.innerText()).toContain('You have 1 character too many');
});

test('on a shared device one press clears everything', async () => {
  await form.aboutTheBin();
  await form.next();
  await form.whereItIs();
  await form.page.getByRole('button', { name: 'Clear my answers' }).click();
  expect(await form.heading()).toBe('Report a missed bin');
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(false);
  expect(await form.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(false);
});

test('answers that were left for 24 hours are gone from the device', async () => {
  await form.aboutTheBin();
  await form.page.evaluate(() => {
    for (const [name, value] of Object.entries(localStorage))
      localStorage.setItem(name, value.replace(/"at":\d+/, `"at":${Date.now() - 86_400_001}`));
  });
  await form.page.reload();
  await form.isTakenOver();
  expect(await form.page.getByLabel('Garden waste').isChecked()).toBe(false);
  expect(await form.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a sensitive form keeps nothing on the device', async () => {
  await form.page.goto(`${form.site.url}/forms/every-kind`);
  await form.isTakenOver();
  await form.page.locator('input[type=email]').fill('ada@example.org');
  expect(await form.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await form.page.getByText('kept on this device').count()).toBe(0);
});

test('every kind of box that is wrong is marked so, in the words that the server would say', async () => {
  await form.page.goto(`${form.site.url}/forms/every-kind`);
  await form.isTakenOver();
  await form.page.getByLabel('Month').last().fill('13');
  await form.next();
  for (const control of ['input', 'textarea', 'select'])
    expect(await form.page.locator(`.govuk-${control}--error`).count(), control).toBeGreaterThan(0);
  expect(await form.errors()).toEqual(
    expect.arrayContaining([
      'Enter an amount of money',
      'Enter a web address',
      'Date must include a year',
      'Enter a time',
      'Select an option',
      'Enter a postcode',
      'Enter a National Insurance number',
    ]),
  );
  expect(form.problems).toEqual([]);
});

test('an ending before the end says why, and Back leads out of it again', async () => {
  await form.page.goto(`${form.site.url}/forms/dog-permit`);
  await form.isTakenOver();
  await form.page.getByLabel('No', { exact: true }).check();
  await form.next();
  expect(await form.heading()).toBe('You need no permit');
  expect(await form.page.getByText('Cats are free.').isVisible()).toBe(true);
  expect(await form.page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  await form.page.getByRole('link', { name: 'Back', exact: true }).click();
  await form.page.getByLabel('Yes', { exact: true }).check();
  await form.next();
  await form.page.getByLabel('Age (optional)').fill('2');
  await form.next();
  await form.page.getByLabel('School').fill('St Bernard’s');
  await form.next();
  expect(await form.checked()).toEqual(['Yes', 'Not answered', '2', 'St Bernard’s']);
  expect(form.problems).toEqual([]);
});

test('the script of the whole journey is under 10 KB compressed, and brings no kind that is not asked', async () => {
  const loaded = await form.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  const all = readdirSync(join(testBundle, 'client/assets')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.length).toBeLessThan(all.length);
  // What a kind can do only with a script, such as counting letters, is its own.
  const bytes = scripts
    .filter((path) => !path.includes('/enhance.'))
    .map((path) => gzipSync(readFileSync(join(testBundle, 'client', path))).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(`The form's script is ${bytes} bytes compressed`);
  expect(bytes).toBeLessThan(10_000);
});
