import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { demoCouncil } from './demoCouncil.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Pages of the demo council on paper, and where the reader's own colours take the place of ours. */
const own = productInBrowser(demoCouncil);
const paper = { width: 794, height: 1123 };

beforeAll(async () => {
  const areThere = async (): Promise<boolean> =>
    (await Promise.all(Object.values(pages).map(statusOf))).every((status) => status === 200);
  await vi.waitUntil(areThere, { timeout: 180_000, interval: 500 });
}, 500_000);

const statusOf = async (path: string): Promise<number> => (await fetch(own.product.siteUrl + path)).status;

const pages = {
  'the home page': '/',
  'a topic': '/topics/bins-and-recycling',
  'the A to Z': '/a-z',
  'a page with a table': '/bin-collection-days',
  'a page with a link elsewhere': '/freedom-of-information',
  'a page with a picture': '/libraries',
  'a guide’s first part': '/council-tax',
  'a whole guide': '/council-tax/print',
  'a service': '/missed-bin',
  'a step by step': '/moving-home',
  'a page of a journey': '/register-to-vote',
  'the newsroom': '/news',
  'a piece of news': '/news/christmas-bin-days',
  'a contact': '/waste-team',
  'a document': '/market-rules',
  'a form': '/forms/report-a-missed-bin',
  'a page in Welsh': '/cy/diwrnodau-casglu-biniau',
  'the accessibility statement': '/accessibility-statement',
  'the page about cookies': '/cookies',
} as const;
const all = Object.entries(pages);

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await own.browser.newContext({ viewport: paper, ...options })).newPage();
  await page.goto(own.product.siteUrl + path);
  return page;
};

/** The first step of a form, sent with nothing in it. */
const openWithErrors = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await open(pages['a form'], options);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('.govuk-error-summary').waitFor();
  return page;
};

/** What is wrong with a page on paper, in words. */
const wrongOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        !element.closest('.govuk-visually-hidden, .gh-trap'),
    );
    const say = (what: string, elements: readonly Element[]): string[] =>
      elements.map((element) => `${what}: ${element.outerHTML.slice(0, 120)}`);
    const width = document.documentElement.clientWidth;
    return [
      ...say(
        'only for a screen',
        seen.filter((element) => element.matches('nav, footer, button, .gh-useful, .govuk-skip-link')),
      ),
      ...say(
        'beyond the paper',
        seen.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > width + 1 || left < -1;
        }),
      ),
      ...say(
        'cut off',
        seen.filter(
          (element) =>
            getComputedStyle(element).overflowX !== 'visible' &&
            !element.matches('input, textarea, select') &&
            element.scrollWidth > element.clientWidth + 1,
        ),
      ),
      ...say(
        'shut',
        [...document.querySelectorAll('details > :not(summary)')].filter(
          (element) => !element.checkVisibility() || !element.getBoundingClientRect().height,
        ),
      ),
      ...say(
        'leads elsewhere without saying where',
        seen.filter(
          (element) =>
            element.matches('main a[href^="http"]') &&
            !getComputedStyle(element, '::after').content.includes(element.getAttribute('href') ?? '?'),
        ),
      ),
      ...say(
        'a heading of nothing',
        seen.filter((element) => {
          const section = element.matches('section > h2:first-child') && element.parentElement;
          return section && section.innerText.trim() === element.innerText.trim();
        }),
      ),
    ];
  });

test.each(all)('on paper %s is whole, with nothing that must be pressed', async (_, path) => {
  const page = await open(path);
  const onScreen = await page.locator('main').innerText();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await wrongOnPaper(page)).toEqual([]);
  // What is read on the screen is on the paper, too: most of it is, where most of it is no list of buttons.
  if (path !== '/')
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(onScreen.length * 0.7);
});

test('what is shut on the screen is open on paper, and a link elsewhere says where it leads', async () => {
  const page = await open(pages['a document']);
  const inside = page.locator('details > :not(summary)').first();
  expect(await inside.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await inside.isVisible()).toBe(true);
  const other = await open(pages['a page with a link elsewhere']);
  expect(await other.locator('main a[href^="http"]').count()).toBeGreaterThan(0);
});

test('a whole guide is on paper with every part, each under its title', async () => {
  const guide = await open(pages['a guide’s first part']);
  const titles = await guide.locator('.gh-parts li').allInnerTexts();
  expect(titles.length).toBeGreaterThan(3);
  const page = await open(pages['a whole guide']);
  await page.emulateMedia({ media: 'print' });
  const headings = await page.locator('main h2:visible').allInnerTexts();
  expect(headings).toEqual(expect.arrayContaining(titles.map((title) => title.trim())));
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
});

test('a step with errors is on paper with what is wrong, and with boxes to write in', async () => {
  const page = await openWithErrors();
  await page.emulateMedia({ media: 'print' });
  expect(await wrongOnPaper(page)).toEqual([]);
  expect(await page.locator('.govuk-error-summary').isVisible()).toBe(true);
  expect(await page.locator('.govuk-error-message').first().isVisible()).toBe(true);
  const borders = await page
    .locator('input.govuk-input:visible')
    .evaluateAll((inputs) => inputs.map((input) => parseFloat(getComputedStyle(input).borderTopWidth)));
  expect(borders.length).toBeGreaterThan(0);
  expect(Math.min(...borders)).toBeGreaterThanOrEqual(1);
});

const forced = { forcedColors: 'active' } as const;

/** What cannot be seen once colours are forced: focus, borders of buttons, pictures behind text, icons. */
const lostInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isDrawn = (style: CSSStyleDeclaration, line: 'outline' | 'border-top'): boolean =>
      style.getPropertyValue(`${line}-style`) !== 'none' &&
      parseFloat(style.getPropertyValue(`${line}-width`)) >= 2 &&
      !/^rgba\(.*, 0\)$|^transparent$/.test(style.getPropertyValue(`${line}-color`));
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.checkVisibility(),
    );
    const lost: string[] = [];
    const say = (what: string, element: Element): void =>
      void lost.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
    for (const element of seen) {
      const style = getComputedStyle(element);
      if (style.backgroundImage !== 'none') say('a picture behind', element);
      if (element.matches('.govuk-button, button') && !isDrawn(style, 'border-top'))
        say('no border', element);
      if (element.matches('svg[class*=icon]') && style.fill === style.backgroundColor)
        say('no icon', element);
      if (
        !element.matches('a[href], button, input, select, textarea, summary') ||
        element.closest('.gh-trap')
      )
        continue;
      element.focus();
      const drawnBy =
        element.matches('[type=radio], [type=checkbox]') && element.nextElementSibling
          ? getComputedStyle(element.nextElementSibling, '::before')
          : getComputedStyle(element);
      if (document.activeElement !== element || !isDrawn(drawnBy, 'outline')) say('no focus', element);
    }
    return lost;
  });

test.each(all)('in forced colours focus, buttons and icons of %s can be seen', async (_, path) => {
  const page = await open(path, forced);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await lostInForcedColours(page)).toEqual([]);
});

test('in forced colours a step with errors shows where they are', async () => {
  const page = await openWithErrors(forced);
  expect(await lostInForcedColours(page)).toEqual([]);
  const lines = await page
    .locator('.govuk-error-summary, .govuk-form-group--error, .govuk-input--error')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { borderLeftStyle, borderLeftWidth, borderLeftColor } = getComputedStyle(element);
        const page = getComputedStyle(document.body).backgroundColor;
        return borderLeftStyle === 'solid' && parseFloat(borderLeftWidth) >= 2 && borderLeftColor !== page;
      }),
    );
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines).not.toContain(false);
});

test('in forced colours the chosen radio button differs from the others', async () => {
  const page = await open(pages['a form'], forced);
  await page.getByLabel('Garden waste').check();
  const dots = await page.locator('.govuk-radios__input:visible').evaluateAll((inputs) =>
    inputs.map((input) => {
      const dot = getComputedStyle(input.nextElementSibling ?? input, '::after');
      const isShown = dot.opacity === '1' && parseFloat(dot.borderTopWidth) >= 5;
      return [(input as HTMLInputElement).checked, isShown];
    }),
  );
  expect(dots.filter(([checked]) => checked)).toEqual([[true, true]]);
  expect(dots.filter(([checked]) => !checked).map(([, shown]) => shown)).not.toContain(true);
});

test('in forced colours the step of a journey that one is at differs from the others', async () => {
  const page = await open(pages['a page of a journey'], forced);
  const backgrounds = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).backgroundColor));
  const current = await backgrounds('.gh-step-nav__step--current > .gh-step-nav__number');
  const others = await backgrounds(
    '.gh-step-nav__step:not(.gh-step-nav__step--current) > .gh-step-nav__number',
  );
  expect(current.length).toBe(1);
  expect(others.length).toBeGreaterThan(1);
  expect(others).not.toContain(current[0]);
});
