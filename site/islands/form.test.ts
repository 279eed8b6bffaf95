import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daysAfter } from '#shared/questions/date/days.ts';
import { todayAt } from '#shared/form/today.ts';
import { formSite, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import { openBrowser } from '../../tests/browser.ts';
import { testBundle } from '../../tests/contract/publish/publicFolder.ts';

/** The journey of a form in a real browser, with its real server. */
let site: FormSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([formSite(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(5000);
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${site.url}/forms/missed-bin`);
});
afterEach(() => context.close());

const [year = '', month = '', day = ''] = daysAfter(todayAt(Date.now()), -2).split('-');
const next = () => page.getByRole('button', { name: 'Continue' }).click();
const heading = () => page.locator('h1:visible').innerText();
const errors = () => page.locator('.govuk-error-summary__list li').allInnerTexts();
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

const aboutTheBin = async () => {
  await page.getByLabel('Garden waste').check();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByLabel('No', { exact: true }).check();
};
const whereItIs = async () => {
  await page.getByLabel('Address line 1').fill('1 High Street');
  await page.getByLabel('Town or city').fill('Westbourne');
  await page.getByLabel('Postcode').fill('wb11aa');
};
const aboutMe = async () => {
  await page.getByLabel('Full name').fill('Ada Byron');
  await page.getByLabel('Email address').fill('ada@example.org');
};
const toCheck = async () => {
  await aboutTheBin();
  await next();
  await whereItIs();
  await next();
  await aboutMe();
  await next();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
};
const send = () => page.getByRole('button', { name: 'Send' }).click();
const reference = async () => (await page.locator('.govuk-panel__body strong').innerText()).trim();
const casesOf = (one: string) => [...site.cases.values()].filter((each) => each.reference === one);

describe('with JavaScript', () => {
  test('a resident answers step by step without a request, checks, sends and is a case', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    expect(await page.getByRole('link', { name: 'Back', exact: true }).count()).toBe(0);
    await aboutTheBin();
    await next();
    expect(await page.getByRole('link', { name: 'Back', exact: true }).count()).toBe(1);
    expect(await page.getByText('Is this page useful?').isVisible()).toBe(false);
    expect(await heading()).toContain('Where the bin is');
    expect(await page.title()).toMatch(/^Where the bin is - Report a missed bin/);
    expect(await focused()).toBe('govuk-heading-l');
    await whereItIs();
    await next();
    await aboutMe();
    await next();
    expect(await heading()).toContain('Check your answers');
    expect(await page.locator('dd.gh-lines').allInnerTexts()).toEqual([
      'Garden waste',
      expect.stringContaining(year),
      'No',
      '1 High Street\nWestbourne\nWB1 1AA',
      'Not answered',
      'Ada Byron',
      'ada@example.org',
    ]);
    expect(requests).toEqual([]);
    await send();
    await page.locator('.govuk-panel').waitFor();
    const mine = await reference();
    await until(() => casesOf(mine).length === 1);
    expect(requests[0]).toBe('POST /forms/missed-bin');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('what is wrong is said at once, in the summary that has the focus, and beside the field', async () => {
    await page.getByLabel('Month').fill('13');
    await page.getByLabel('Day', { exact: true }).fill('1');
    await page.getByLabel('Year').fill('2026');
    await next();
    expect(await errors()).toEqual([
      'Select which bin we missed',
      'The collection day must be a real date',
      'Select yes if we left a tag on the bin',
    ]);
    expect(await focused()).toBe('govuk-error-summary');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Select which bin we missed' }).click();
    expect(await focused()).toBe('q-which-bin');
    expect(await page.locator('#q-collection-day-error').innerText()).toContain('must be a real date');
    expect(await page.locator('fieldset:has(#q-collection-day)').getAttribute('aria-describedby')).toBe(
      'q-collection-day-hint q-collection-day-error',
    );
    await aboutTheBin();
    await next();
    expect(await heading()).toContain('Where the bin is');
    expect(await page.title()).not.toMatch(/^Error/);
    expect(problems).toEqual([]);
  });

  test('a question that depends on another comes and goes with it', async () => {
    const tag = page.getByLabel('What does the tag say?');
    expect(await tag.isVisible()).toBe(false);
    await page.getByLabel('Yes', { exact: true }).check();
    expect(await tag.isVisible()).toBe(true);
    await tag.fill('Too heavy');
    await page.getByLabel('No', { exact: true }).check();
    expect(await tag.isVisible()).toBe(false);
    await toCheck();
    expect(await page.locator('dl').first().innerText()).not.toContain('Too heavy');
  });

  test('the browser’s Back and Forward, and the link Back, go step by step with the answers kept', async () => {
    await aboutTheBin();
    await next();
    await whereItIs();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Garden waste').isChecked()).toBe(true);
    expect(await heading()).toBe('Report a missed bin');
    await page.goForward();
    await expect.poll(() => page.getByLabel('Town or city').inputValue()).toBe('Westbourne');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect.poll(heading).toBe('Report a missed bin');
  });

  test('an answer is changed from the check, which comes next again', async () => {
    await toCheck();
    await page.getByRole('link', { name: /Change Full name/ }).click();
    await page.getByLabel('Full name').fill('Grace Hopper');
    await next();
    expect(await heading()).toContain('Check your answers');
    expect(await page.locator('dd.gh-lines').allInnerTexts()).toContain('Grace Hopper');
  });

  test('a reload loses nothing, and nobody can leap over a step by its address', async () => {
    await aboutTheBin();
    await next();
    await page.getByLabel('Town or city').fill('Westbourne');
    await page.reload();
    expect(await heading()).toContain('Where the bin is');
    expect(await page.getByLabel('Town or city').inputValue()).toBe('Westbourne');
    await page.goto('about:blank');
    await page.goto(`${site.url}/forms/missed-bin#check`);
    expect(await heading()).toContain('Where the bin is');
  });

  test('long answers say how many characters are left', async () => {
    await aboutTheBin();
    await next();
    const count = page.locator('.govuk-character-count__message[aria-hidden]');
    expect(await count.innerText()).toContain('You have 500 characters left');
    await page.getByLabel(/anything else/).fill('x'.repeat(501));
    expect(await count.innerText()).toContain('You have 1 character too many');
  });

  test('on a shared device one press clears everything', async () => {
    await aboutTheBin();
    await next();
    await whereItIs();
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    expect(await heading()).toBe('Report a missed bin');
    expect(await page.getByLabel('Garden waste').isChecked()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Garden waste').isChecked()).toBe(false);
  });

  test('answers that were left for 24 hours are gone from the device', async () => {
    await aboutTheBin();
    await page.evaluate(() => {
      for (const [name, value] of Object.entries(localStorage))
        localStorage.setItem(name, value.replace(/"at":\d+/, `"at":${Date.now() - 86_400_001}`));
    });
    await page.reload();
    expect(await page.getByLabel('Garden waste').isChecked()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('a sensitive form keeps nothing on the device', async () => {
    await page.goto(`${site.url}/forms/every-kind`);
    await page.locator('input[type=email]').fill('ada@example.org');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.getByText('kept on this device').count()).toBe(0);
  });
});

describe('trouble on the way', () => {
  test('without a connection the answers stay, and pressing Send again later makes one case', async () => {
    await toCheck();
    await context.setOffline(true);
    await send();
    await page.locator('.govuk-error-summary').waitFor();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('You are not connected');
    await context.setOffline(false);
    await page.reload();
    expect(await heading()).toContain('Check your answers');
    await send();
    await page.locator('.govuk-panel').waitFor();
    const mine = await reference();
    await until(() => casesOf(mine).length === 1);
  });

  test('an answer of the server that got lost makes no second case', async () => {
    await toCheck();
    let lost = 0;
    await page.route('**/forms/missed-bin', async (route) => {
      if (route.request().method() !== 'POST' || lost++) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    const before = site.cases.size;
    await send();
    await page.locator('.govuk-error-summary').waitFor();
    await send();
    await page.locator('.govuk-panel').waitFor();
    const mine = await reference();
    await until(() => casesOf(mine).length === 1);
    expect(site.cases.size).toBe(before + 1);
  });

  test('pressing twice sends once', async () => {
    await toCheck();
    let posts = 0;
    page.on('request', (request) => (posts += Number(request.method() === 'POST')));
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await page.locator('.govuk-panel').waitFor();
    expect(posts).toBe(1);
  });

  test.each([429, 503])('a %i keeps the answers and says what to do', async (status) => {
    await toCheck();
    const notice = status === 429 ? 'busy' : 'unavailable';
    await page.route('**/forms/missed-bin', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status, json: { notice } }) : route.continue(),
    );
    await send();
    await page.locator('.govuk-error-summary').waitFor();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('still on this page');
    expect(await page.locator('dd.gh-lines').allInnerTexts()).toContain('Ada Byron');
  });

  test('a proxy’s own error page is not taken for an answer', async () => {
    await toCheck();
    await page.route('**/forms/missed-bin', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' })
        : route.continue(),
    );
    await send();
    await page.locator('.govuk-error-summary').waitFor();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('cannot take your answers');
  });

  test('a script that throws half-way leaves the way without it, with the answers', async () => {
    await aboutTheBin();
    await next();
    await whereItIs();
    await page.evaluate(() => {
      history.pushState = () => {
        throw new Error('an old browser');
      };
    });
    await next();
    await page.waitForURL('**/draft/**');
    expect(await heading()).toContain('About you');
    await aboutMe();
    await next();
    await page.waitForURL('**/check');
    expect(await page.locator('dd.gh-lines').allInnerTexts()).toContain('1 High Street\nWestbourne\nWB1 1AA');
    await send();
    await page.locator('.govuk-panel').waitFor();
    const mine = await reference();
    await until(() => casesOf(mine).length === 1);
  });

  test('a page whose data can’t be read stays a plain form', async () => {
    await page.route('**/forms/missed-bin', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-form="[^"]*"/, 'data-form="{"');
      return route.fulfill({ response, body });
    });
    await page.reload();
    await aboutTheBin();
    await page.unroute('**/forms/missed-bin');
    await next();
    await page.waitForURL('**/draft/**');
    expect(await heading()).toContain('Where the bin is');
  });
});

describe('for everybody', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const said = async (): Promise<string[]> => {
    await page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = (await page.evaluate(
      (runOnly) =>
        (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly }),
      tags,
    )) as AxeResults;
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  };

  test('axe has nothing to say about any step, any error, the check and the receipt', async () => {
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      expect(await page.locator('h1:visible').count(), name).toBe(1);
      found[name] = await said();
    };
    await look('first step');
    await next();
    expect(await errors()).toHaveLength(3);
    await look('first step, wrong');
    await aboutTheBin();
    await next();
    await look('second step');
    await next();
    expect(await errors()).toHaveLength(3);
    await look('second step, wrong');
    await whereItIs();
    await next();
    await aboutMe();
    await next();
    await look('check');
    await context.setOffline(true);
    await send();
    await page.locator('.govuk-error-summary').waitFor();
    await look('check, offline');
    await context.setOffline(false);
    await send();
    await page.locator('.govuk-panel').waitFor();
    await look('receipt');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  }, 60_000);

  test('at 320 pixels nothing has to be scrolled sideways, by keyboard alone everything can be answered', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 320);
    expect(await fits()).toBe(true);
    await page.locator('#q-which-bin').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    for (const part of [day, month, year]) {
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await heading()).toContain('Where the bin is');
    expect(await fits()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await errors()).toHaveLength(3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('q-address-line1');
    expect(await fits()).toBe(true);
  });

  test('without JavaScript the journey is the same, pressing twice and all', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    page = await plain.newPage();
    await page.goto(`${site.url}/forms/missed-bin`);
    await next();
    expect(await errors()).toHaveLength(3);
    await page.getByRole('link', { name: 'Select which bin we missed' }).click();
    await toCheck();
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await page.locator('.govuk-panel').waitFor();
    const mine = await reference();
    await until(() => casesOf(mine).length === 1);
    await plain.close();
  });
});

test('the script of the whole journey is under 10 KB compressed', () => {
  const assets = join(testBundle, 'client/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  console.log(`The form's script is ${bytes} bytes compressed`);
  expect(bytes).toBeLessThan(10_000);
});
