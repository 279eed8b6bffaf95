import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Visit } from '#shared/form/journey.ts';
import { formWords } from '#site/components/form/words.ts';
import { fillIn } from './fillIn.ts';
import type { ImportedForm } from './importedForms.ts';
import { seesQuestions } from './lookAt.ts';
import { typedOn, withNextItem } from './typedOn.ts';
import type { Walk } from './walk.ts';

/**
 * Goes a way through a form in a browser, from its page to the receipt or an ending: sees what is asked, first
 * goes on with nothing typed where that is a mistake, then types what the way says. Gives what was typed and the reference.
 */
export const sendInBrowser = async (
  page: Page,
  { definition, document: { locale } }: ImportedForm,
  way: Walk,
  today: string,
  script: boolean,
  look: (place: string, visit?: Visit) => Promise<void>,
): Promise<{ readonly typed: Entries; readonly reference: string | undefined }> => {
  const say = formWords[locale];
  let typed: Entries = new Map();
  const visitAt = (slug: string): Visit | undefined =>
    journey(definition, typed, today).visits.find(({ step }) => step.slug === slug);
  const first = definition.steps[0]?.slug ?? '';
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const errors = page.locator('.govuk-error-summary__list li');
  /** A page's address is there before the whole page is; of that the page itself knows, playwright hears of it late. */
  const isThere = () =>
    expect.poll(() => page.evaluate(() => document.readyState), { timeout: 20_000 }).toBe('complete');
  /** The script draws a step into the form; without it, each is a page of its own. */
  const place = async (): Promise<string> =>
    script
      ? ((await page.locator('form > [data-step]').getAttribute('data-step')) ?? '')
      : (/\/draft\/[^/]+\/([^/?]+)/.exec(page.url())?.[1] ?? first);

  for (let slug = await place(); slug !== 'check';) {
    const visit = visitAt(slug);
    if (!visit) throw new Error(`${page.url()} is no step of the way`);
    await seesQuestions(page, definition, visit);
    await look(slug, visit);
    if (visit.step.exit) return { typed, reference: undefined };
    if (visit.problems.length) {
      await press(say.continue);
      await errors.first().waitFor();
      await isThere();
      expect(await errors.allInnerTexts(), slug).toEqual(visit.problems.map(({ message }) => message));
      await look(`${slug}, with nothing typed`, visit);
    }
    for (const question of visit.step.questions) {
      const asked = visitAt(slug)?.asked.some((one) => one.question.name === question.name);
      const own = typedOn(question, way.entries, definition, typed);
      if (!asked || !own.size) continue;
      await fillIn(page, question, own, script);
      typed = new Map([...typed, ...own]);
    }
    await press(say.continue);
    typed = withNextItem(definition, slug, typed);
    const before = slug;
    try {
      await expect.poll(async () => (slug = await place()), { timeout: 20_000 }).not.toBe(before);
    } catch {
      throw new Error(`${before} is not left: ${(await errors.allInnerTexts()).join(', ')}`);
    }
    await isThere();
  }
  await page.locator('h1:visible', { hasText: say.check }).waitFor();
  await look('check');
  await press(say.send);
  await page.locator('.govuk-panel').waitFor();
  await look('receipt');
  return { typed, reference: (await page.locator('.govuk-panel__body strong').innerText()).trim() };
};
