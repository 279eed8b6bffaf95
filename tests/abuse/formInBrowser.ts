import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Submission } from '#shared/contract/messages.ts';
import { openBrowser } from '../browser.ts';
import { formSite } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { collected } from './missedBin.ts';

/** "Report a missed bin" in a real browser, opened afresh for each test, with its real server. */
export interface FormInBrowser {
  site: FormSite;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** What went wrong in the page's scripts. */
  readonly problems: string[];
  /** Waits until the script has made the page a journey. */
  readonly isTakenOver: () => Promise<void>;
  readonly next: () => Promise<void>;
  readonly send: () => Promise<void>;
  readonly heading: () => Promise<string>;
  readonly errors: () => Promise<string[]>;
  /** The id, or else the classes, of what has the focus. */
  readonly focused: () => Promise<string | undefined>;
  /** The answers on the check page. */
  readonly checked: () => Promise<string[]>;
  readonly aboutTheBin: () => Promise<void>;
  readonly whereItIs: () => Promise<void>;
  readonly aboutMe: () => Promise<void>;
  /** From the first step to the check of all answers. */
  readonly toCheck: () => Promise<void>;
  /** Waits for the receipt and gives its reference. */
  readonly reference: () => Promise<string>;
  readonly casesOf: (reference: string) => Submission[];
}

/** Sets it up for a file of tests. */
export const formInBrowser = (): FormInBrowser => {
  const problems: string[] = [];
  const set = { problems } as unknown as FormInBrowser;

  beforeAll(async () => {
    [set.site, set.browser] = await Promise.all([formSite(), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await set.browser?.close();
    await set.site?.stop();
  });
  beforeEach(async () => {
    set.context = await set.browser.newContext();
    set.page = await set.context.newPage();
    set.page.setDefaultTimeout(15_000);
    problems.length = 0;
    set.page.on('pageerror', (error) => problems.push(error.message));
    set.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await set.page.goto(`${set.site.url}/forms/missed-bin`);
    await set.isTakenOver();
  });
  afterEach(() => set.context.close());

  return Object.assign(set, actions(set));
};

const actions = (set: FormInBrowser) => ({
  isTakenOver: () => set.page.locator('.gh-form-kept').waitFor(),
  next: () => set.page.getByRole('button', { name: 'Continue' }).click(),
  send: () => set.page.getByRole('button', { name: 'Send' }).click(),
  heading: () => set.page.locator('h1:visible').innerText(),
  errors: () => set.page.locator('.govuk-error-summary__list li').allInnerTexts(),
  focused: () => set.page.evaluate(() => document.activeElement?.id || document.activeElement?.className),
  checked: () => set.page.locator('dd.gh-lines').allInnerTexts(),
  aboutTheBin: async () => {
    await set.page.getByLabel('Garden waste').check();
    await set.page.getByLabel('Day', { exact: true }).fill(collected.day);
    await set.page.getByLabel('Month').fill(collected.month);
    await set.page.getByLabel('Year').fill(collected.year);
    await set.page.getByLabel('No', { exact: true }).check();
  },
  whereItIs: async () => {
    await set.page.getByLabel('Address line 1').fill('1 High Street');
    await set.page.getByLabel('Town or city').fill('Westbourne');
    await set.page.getByLabel('Postcode').fill('wb11aa');
  },
  aboutMe: async () => {
    await set.page.getByLabel('Full name').fill('Ada Byron');
    await set.page.getByLabel('Email address').fill('ada@example.org');
  },
  toCheck: async () => {
    await set.aboutTheBin();
    await set.next();
    await set.whereItIs();
    await set.next();
    await set.aboutMe();
    await set.next();
    await set.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  },
  reference: async () => {
    await set.page.locator('.govuk-panel').waitFor();
    return (await set.page.locator('.govuk-panel__body strong').innerText()).trim();
  },
  casesOf: (reference: string) => [...set.site.cases.values()].filter((one) => one.reference === reference),
});
