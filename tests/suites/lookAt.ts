import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Visit } from '#shared/form/journey.ts';
import { forgiven, htmlRules } from './htmlRules.ts';

const validator = new HtmlValidate(htmlRules);

/** One heading, that of the step or of its only question, and every question that is asked. */
export const seesQuestions = async (
  page: Page,
  form: FormDefinition,
  { step, asked }: Visit,
): Promise<void> => {
  const heading = page.locator('h1:visible');
  expect(await heading.count(), step.slug).toBe(1);
  const words = (await heading.innerText()).trim();
  const isFirst = form.steps[0]?.slug === step.slug;
  const [only, ...more] = asked;
  const allowed = [step.title, isFirst ? form.title : '', only && !more.length ? only.question.label : ''];
  expect(
    allowed.some((one) => one && words.includes(one)),
    `${step.slug} is headed “${words}”`,
  ).toBe(true);
  const main = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const { question } of asked) expect(main, step.slug).toContain(question.label);
};

/** All that axe, html-validate and a ruler have to say of what is shown. */
export const whatIsWrong = async (page: Page, where: string): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
  )) as AxeResults;
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    ),
    ...(await invalidIn(await page.content(), new URL(page.url()).pathname)),
    ...(width > 320 ? [`it is ${width} pixels wide`] : []),
  ].map((one) => `${where}: ${one}`);
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that html-validate has to say of the page at an address. */
export const invalidIn = async (html: string, path: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !forgiven.some(([address, rule]) => rule === ruleId && address.test(path)))
    .map(({ ruleId, message, selector }) => `html ${ruleId}: ${message} (${selector ?? ''})`);
};
