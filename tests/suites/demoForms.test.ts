import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '#cms/seed/demo/forms/index.ts';
import { demo } from '#cms/seed/demo/index.ts';
import { definitionOf } from '#shared/content/form/definition.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Visit } from '#shared/form/journey.ts';
import { todayAt } from '#shared/form/today.ts';
import { formWords } from '#site/components/form/words.ts';
import { formSite } from '../abuse/formSite.ts';
import type { FormSite } from '../abuse/formSite.ts';
import { openBrowser } from '../browser.ts';
import { fillIn } from './fillIn.ts';
import { seesQuestions, whatIsWrong } from './lookAt.ts';
import { typedOn, withNextItem, withoutItem } from './typedOn.ts';
import { wrongAnswers } from './wrongAnswers.ts';
import { allWays } from './walk.ts';
import type { Walk } from './walk.ts';

/**
 * Every form of the demo council is filled in in a real browser, on a phone of 320 pixels, along enough ways
 * to see every step, every ending and every question, first with mistakes, then with nothing typed, then with
 * what was revealed left out. Whatever is seen, axe and html-validate have nothing to say about it, and it fits the screen.
 */
const today = todayAt(Date.now());
const updatedAt = '2026-11-01T09:00:00.000Z';

/** What the forms' pages are made of; documents are named by their keys here. */
const documents = demo
  .filter(({ type }) => ['form', 'snippet', 'contact', 'topic'].includes(type))
  .map(({ type, key, locale, content }) => {
    const slug = type === 'snippet' ? {} : { slug: key };
    return { type, id: key, ...slug, locale, updatedAt, content } as AnyPublished;
  });

let site: FormSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([formSite(documents), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.each(forms.map((form) => [form.content.title, form] as const))(
  '%s',
  (_, { key, locale, content }) => {
    const definition = definitionOf({ id: key, updatedAt, locale, content });
    const address = addressOf({ type: 'form', slug: key, locale });
    const seen = new Set<string>();
    const said: string[] = [];

    test('says nothing wrong on any step, in any error or at any end', { timeout: 120_000 }, async () => {
      for (const way of allWays(definition, today)) {
        const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
        await page.goto(`${site.url}${address}`);
        await page.locator('.gh-form-kept').waitFor();
        await goAlong(page, definition, way, seen, said);
        await context.close();
      }
      expect([...new Set(said)]).toEqual([]);
    });

    test('was seen as a whole', () => {
      const all = content.steps.map((_, at) => definition.steps[at]?.slug ?? '');
      expect([...all, 'check', 'receipt'].filter((name) => !seen.has(name))).toEqual([]);
    });
  },
);

/** From the first step to the end, as the engine says; what was seen before is not looked at again. */
const goAlong = async (
  page: Page,
  form: FormDefinition,
  way: Walk,
  seen: Set<string>,
  said: string[],
): Promise<void> => {
  let typed: Entries = new Map();
  const at = () => page.locator('form > [data-step]').getAttribute('data-step');
  const visitIn = (entries: Entries, slug: string) =>
    journey(form, entries, today).visits.find(({ step }) => step.slug === slug) as Visit;
  const visitAt = (slug: string) => visitIn(typed, slug);
  const errors = page.locator('.govuk-error-summary__list li');
  const words = formWords[form.locale ?? 'en'];
  const isNew = (names: readonly string[]): boolean => {
    const fresh = names.map(withoutItem).filter((name) => !seen.has(name));
    for (const name of fresh) seen.add(name);
    return fresh.length > 0;
  };
  const look = async (where: string) => said.push(...(await whatIsWrong(page, `${form.title}: ${where}`)));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  for (let slug = await at(); slug && slug !== 'check'; slug = await at()) {
    const visit = visitAt(slug);
    expect(visit, slug).toBeDefined();
    await seesQuestions(page, form, visit);
    const names = [slug, ...visit.asked.map(({ question }) => question.name)];
    if (isNew(names)) await look(slug);
    if (visit.step.exit) return;
    const wrong = wrongAnswers(visit.asked);
    if (isNew(wrong.map(({ question }) => `wrong ${question.name}`))) {
      for (const { question, entries } of wrong) await fillIn(page, question, entries);
      const mistaken = new Map([...typed, ...wrong.flatMap(({ entries }) => [...entries])]);
      const problems = visitIn(mistaken, slug).problems.map(({ message }) => message);
      expect(problems.length, slug).toBeGreaterThan(0);
      await press(words.continue);
      expect(await errors.allInnerTexts(), slug).toEqual(problems);
      await look(`${slug}, with wrong answers`);
      for (const { question, entries } of wrong)
        await fillIn(page, question, new Map([...entries.keys()].map((name) => [name, ['']])));
    }
    const answered = new Set<string>();
    for (let problems = visit.problems; ; problems = visitAt(slug).problems) {
      const open = visitAt(slug).asked.filter(({ question }) => !answered.has(question.name));
      if (problems.length && isNew(open.map(({ question }) => `error ${question.name}`))) {
        await press(words.continue);
        expect(await errors.allInnerTexts(), slug).toEqual(problems.map(({ message }) => message));
        await look(`${slug}, with errors`);
      }
      if (!open.length) break;
      for (const { question } of open) {
        answered.add(question.name);
        const own = typedOn(question, way.entries, form, typed);
        await fillIn(page, question, own);
        typed = new Map([...typed, ...own]);
      }
    }
    await press(words.continue);
    typed = withNextItem(form, slug, typed);
    await page.waitForFunction(
      (before) => document.querySelector('form > [data-step]')?.getAttribute('data-step') !== before,
      slug,
    );
  }
  if (!isNew(['check'])) return;
  await page.locator('h1:visible', { hasText: words.check }).waitFor();
  await look('check');
  await press(words.send);
  await page.locator('.govuk-panel').waitFor();
  seen.add('receipt');
  await look('receipt');
};
