import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { form as formType } from '#shared/content/form/schema.ts';
import type { Published } from '#shared/content/published.ts';
import { questionKinds } from '#shared/questions/index.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { until } from '../../tests/abuse/formSite.ts';
import { wrongAnswers } from '../../tests/suites/wrongAnswers.ts';

/** A form in Welsh is Welsh all through: labels, errors, lists, dates and what is sent. */
const form = formInBrowser();

const welshForm = (slug: string, steps: unknown): Published<'form'> => ({
  type: 'form',
  id: slug,
  slug,
  locale: 'cy',
  updatedAt: '2026-11-02T09:00:00.000Z',
  content: { ...formType.examples.welsh, steps: steps as Published<'form'>['content']['steps'] },
});

const questions = questionKinds.map(({ name, examples }) => ({
  ...examples.welsh,
  blockType: name,
  name,
  optional: false,
  lookup: true,
}));
const everyKind = welshForm('pob-math', [
  { blockType: 'form-step', title: 'Pob math', questions },
  { blockType: 'form-step', title: 'Rhagor', questions: [questions[0]] },
]);
const party = welshForm('parti', [
  {
    blockType: 'form-step',
    title: 'Y parti',
    questions: [
      { blockType: 'date', name: 'pryd', label: 'Pryd?' },
      { blockType: 'time', name: 'amser', label: 'Faint o’r gloch?', optional: true },
      { blockType: 'yes-no', name: 'bwyd', label: 'A fydd bwyd?' },
    ],
  },
  {
    blockType: 'form-step',
    title: 'Cerbydau',
    repeatOf: 'cerbyd',
    questions: [{ blockType: 'text', name: 'rhif', label: 'Rhif cofrestru' }],
  },
]);

beforeAll(async () => {
  await form.site.publish(everyKind);
  await form.site.publish(party);
}, 180_000);

const common =
  /\b(the|this|that|are|must|be|enter|select|your|you|and|or|yes|no|day|month|year|optional|another|add|need|address|town|city|postcode|number|date|file|continue|back|change|find|choose|like|correct|format|characters?|words?|of|in|for|with|list|by|hand|upload|error|check|answers?|send|step|from|remove)\b/i;

/** What people and screen readers meet, line by line, where it has a common word of English. */
const englishIn = async (page: Page): Promise<string[]> => {
  expect(await page.locator('h1:visible').innerText()).toMatch(/\S/);
  const text = await page.locator('main').innerText();
  const named = await page
    .locator('main [aria-label]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return [...text.split('\n'), ...named].filter((line) => common.test(line));
};

const opened = async (slug: string, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await form.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${form.site.url}/cy/forms/${slug}`);
  if (javaScriptEnabled) await page.locator('.gh-form-kept').waitFor();
  return page;
};

const goOn = (page: Page) => page.getByRole('button', { name: 'Parhau' }).last().click();

const makeMistakes = async (page: Page): Promise<void> => {
  const asked = questions.map((question) => ({ question: question as never, answer: undefined, shown: '' }));
  for (const { entries } of wrongAnswers(asked))
    for (const [name, [typed = '']] of entries)
      await page.locator(`form-journey form [name="${name}"], form [name="${name}"]`).first().fill(typed);
};

test.each([
  ['with its script', true],
  ['without JavaScript', false],
])('%s every kind of question speaks Welsh, also of what is wrong', async (_, javaScriptEnabled) => {
  const page = await opened('pob-math', javaScriptEnabled);
  expect(await page.locator('[data-question]:visible').count()).toBe(questions.length);
  expect(await englishIn(page)).toEqual([]);

  const problems = page.locator('.govuk-error-summary__list li');
  await goOn(page);
  await problems.first().waitFor();
  expect(await problems.count()).toBeGreaterThan(20);
  expect(await englishIn(page)).toEqual([]);
  expect(await page.title()).toMatch(/^Gwall: /);

  await makeMistakes(page);
  await goOn(page);
  await page.getByText('Rhowch god post llawn yn y DU, fel AA3 1AB').first().waitFor();
  expect(await englishIn(page)).toEqual([]);

  await page.locator('[name="address-postcode"]').fill('ZZ99 9ZZ');
  await page.getByRole('button', { name: 'Dod o hyd i gyfeiriad' }).click();
  await page.getByRole('status').getByText('Ni ddaethom o hyd i gyfeiriad ar gyfer ZZ99 9ZZ.').waitFor();
  expect(await englishIn(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ['with its script', true],
  ['without JavaScript', false],
])('%s lists, the check, the receipt and the case are Welsh', async (_, javaScriptEnabled) => {
  const page = await opened('parti', javaScriptEnabled);
  await page.getByLabel('Diwrnod').fill('3');
  await page.getByLabel('Mis').fill('mai');
  await page.getByLabel('Blwyddyn').fill('2027');
  await page.getByLabel('Faint o’r gloch? (dewisol)').fill('canol dydd');
  await page.getByLabel('Iawn').check();
  await goOn(page);
  await page.getByLabel('Rhif cofrestru').fill('AB12 CDE');
  await goOn(page);
  await page.getByRole('group', { name: 'Oes angen i chi ychwanegu cerbyd arall?' }).waitFor();
  expect(await englishIn(page)).toEqual([]);
  await goOn(page);
  await page
    .getByRole('link', { name: 'Dewiswch ‘Iawn’ os oes angen i chi ychwanegu cerbyd arall' })
    .waitFor();
  expect(await englishIn(page)).toEqual([]);
  await page.getByLabel('Na', { exact: true }).check();
  await goOn(page);
  await page.getByRole('heading', { name: 'Gwiriwch eich atebion' }).waitFor();
  const shown = ['3 Mai 2027', 'hanner dydd', 'Iawn', 'AB12 CDE'];
  expect(await page.locator('dd.gh-lines').allInnerTexts()).toEqual(expect.arrayContaining(shown));
  expect(await englishIn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Anfon' }).click();
  await page.locator('.govuk-panel').waitFor();
  expect(await englishIn(page)).toEqual([]);
  const reference = (await page.locator('.govuk-panel__body strong').innerText()).trim();
  await until(() => form.casesOf(reference).length === 1);
  const answers = form.casesOf(reference)[0]?.answers ?? [];
  expect(answers.map(({ shown }) => shown)).toEqual(shown);
  expect(answers.map(({ value }) => value)).toEqual(['2027-05-03', '12:00', true, 'AB12 CDE']);
  await page.context().close();
});

test('on paper, too', async () => {
  await form.page.goto(`${form.site.url}/cy/forms/pob-math/paper`);
  expect(await form.page.locator('.gh-paper-question').count()).toBeGreaterThan(20);
  expect(await englishIn(form.page)).toEqual([]);
});
