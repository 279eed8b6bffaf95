import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { htmlRules } from '../../tests/suites/htmlRules.ts';

/** The pages of saving and coming back are for everybody, whatever they say. */
const form = formInBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate(htmlRules);

const said = async (): Promise<string[]> => {
  await form.page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await form.page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly }),
    tags,
  )) as AxeResults;
  const { results } = await validator.validateString(
    (await form.page.content()).replace(/<script.*?<\/script>/gs, ''),
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ];
};

test('axe and html-validate have nothing to say, and nothing is wider than a small phone', async () => {
  await form.page.setViewportSize({ width: 320, height: 640 });
  const found: Record<string, string[]> = {};
  const look = async (name: string, h1: string) => {
    await form.page.locator('h1:visible', { hasText: h1 }).waitFor();
    expect(await form.page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
      320,
    );
    found[name] = await said();
  };
  const mailTo = async (address: string) => {
    await form.page.getByLabel('Send me the link by e-mail').fill(address);
    await form.page.getByRole('button', { name: 'Send me the link' }).click();
  };
  await form.page.getByRole('button', { name: 'Save and come back later' }).click();
  await look('saved', 'Your answers are saved');
  const link = await form.page.locator('.gh-form-link').innerText();
  await mailTo('nobody');
  await form.page.getByText('Enter an email address in the correct format').first().waitFor();
  await look('a wrong address', 'Your answers are saved');
  form.site.mode = 'down';
  await mailTo('ada@example.org');
  await form.page.getByText('We could not send the e-mail').waitFor();
  await look('no mail', 'Your answers are saved');
  form.site.mode = 'up';
  await mailTo('ada@example.org');
  await form.page.getByText('We have sent you the link').waitFor();
  await look('mailed', 'Your answers are saved');
  await form.page.goto(link);
  await look('welcome', 'Welcome back');
  await form.page.getByRole('button', { name: 'Continue' }).click();
  await look('a step of the draft', 'Report a missed bin');
  await form.page.getByRole('button', { name: 'Clear my answers' }).click();
  await look('cleared', 'Your answers are deleted');
  await form.page.goto(link);
  await look('gone', 'Your answers are no longer here');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
}, 60_000);
