import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Every kind of question, as long as an editor may make it, for people who see, type or point in their own way. */
const form = formInBrowser();
const address = () => `${form.site.url}/forms/every-kind`;

/** What is cut off or lies outside the window, in words. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility() && !one.closest('.govuk-visually-hidden, .gh-trap, svg'),
    );
    const say = (what: string, some: readonly HTMLElement[]) =>
      some.map((one) => `${what}: ${one.outerHTML.slice(0, 150)}`);
    const isSkipLink = (one: HTMLElement) => one.matches('.govuk-skip-link');
    return [
      ...say(
        'cut off',
        seen.filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          if (one.matches('input, textarea, select') || isSkipLink(one)) return false;
          return (
            (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
            (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1)
          );
        }),
      ),
      ...say(
        'outside',
        seen.filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return !isSkipLink(one) && (right > innerWidth + 1 || left < -1);
        }),
      ),
    ];
  });

/** The distances that WCAG 1.4.12 lets people set. */
const spaced = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

test.each([
  ['at 400 % zoom', ''],
  ['at 400 % zoom with text spaced', spaced],
])('%s nothing is lost, neither of the questions nor of what is wrong', async (_, css) => {
  await form.page.setViewportSize({ width: 320, height: 256 });
  await form.page.goto(address());
  await form.isTakenOver();
  await form.page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  expect(await form.page.locator('[data-question]:visible').count()).toBeGreaterThan(20);
  expect(await lost(form.page)).toEqual([]);
  await form.next();
  expect((await form.errors()).length).toBeGreaterThan(10);
  expect(await lost(form.page)).toEqual([]);
});

test('in forced colours each box, tick and button is drawn, and so is the focus on it', async () => {
  const own = await form.browser.newContext({ forcedColors: 'active' });
  const page = await own.newPage();
  await page.goto(address());
  await page.locator('.gh-form-kept').waitFor();
  const { looked, unseen } = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a[href]'),
    ].filter((one) => one.checkVisibility() && !one.closest('.gh-trap, .govuk-visually-hidden'));
    const isDrawn = (style: CSSStyleDeclaration, line: 'outline' | 'border-top'): boolean =>
      style.getPropertyValue(`${line}-style`) !== 'none' &&
      parseFloat(style.getPropertyValue(`${line}-width`)) >= 1 &&
      !/^rgba\(.*, 0\)$|^transparent$/.test(style.getPropertyValue(`${line}-color`));
    const unseen = controls.flatMap((one) => {
      const isTick = one.matches('[type=radio], [type=checkbox]') && one.nextElementSibling;
      const style = () =>
        isTick ? getComputedStyle(one.nextElementSibling as Element, '::before') : getComputedStyle(one);
      const words = one.outerHTML.slice(0, 120);
      // The browser itself draws the button of a file input.
      const isBox = one.matches('input:not([type=file]), select, textarea, .govuk-button');
      const problems = isBox && !isDrawn(style(), 'border-top') ? [`no border: ${words}`] : [];
      one.focus();
      if (document.activeElement === one && isDrawn(style(), 'outline')) return problems;
      return [...problems, `no focus: ${words}`];
    });
    return { looked: controls.length, unseen };
  });
  expect(looked).toBeGreaterThan(100);
  expect(unseen).toEqual([]);
  await own.close();
});

test('by keyboard every box and every button of every kind is reached, in order, and left again', async () => {
  await form.page.goto(address());
  await form.isTakenOver();
  const wanted = await form.page.evaluate(() => {
    const inputs = [
      ...document.querySelectorAll<HTMLInputElement>(
        '[action$=every-kind] :is(input, select, textarea, button)',
      ),
    ].filter(
      (one) =>
        one.checkVisibility() && !one.closest('.gh-trap') && one.tabIndex >= 0 && one.type !== 'hidden',
    );
    // Tab meets a group of radio buttons once.
    const names = inputs.map((one) => (one.type === 'radio' ? one.name : one.id || one.textContent.trim()));
    return names.filter((name, at) => names.indexOf(name) === at);
  });
  expect(wanted.length).toBeGreaterThan(60);
  await form.page.locator('form[action$=every-kind]').evaluate((one) => {
    one.setAttribute('tabindex', '-1');
    one.focus();
  });
  const met: string[] = [];
  for (let n = 0; n < wanted.length + 20 && met.length < wanted.length; n++) {
    await form.page.keyboard.press('Tab');
    const name = await form.page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement;
      return one.type === 'radio' ? one.name : one.id || one.textContent.trim();
    });
    if (wanted.includes(name)) met.push(name);
  }
  expect(met).toEqual(wanted);
});
