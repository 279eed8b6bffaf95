import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { form as formType } from '#shared/content/form/schema.ts';
import type { Published } from '#shared/content/published.ts';
import { autocompleteQuestion } from '#shared/questions/autocomplete/schema.ts';
import { rowsQuestion } from '#shared/questions/rows/schema.ts';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';

/** Kinds of question that bring a script of their own: with it, without it, on a small phone. */
const form = formInBrowser();

const party: Published<'form'> = {
  type: 'form',
  id: 'party',
  slug: 'party',
  locale: 'en',
  updatedAt: '2026-11-02T09:00:00.000Z',
  content: {
    ...formType.examples.ordinary,
    title: 'Street party',
    steps: [
      {
        blockType: 'form-step',
        title: 'Closures',
        questions: [{ blockType: 'rows', ...rowsQuestion.examples.ordinary }],
      },
      {
        blockType: 'form-step',
        title: 'More',
        questions: [
          { blockType: 'date', name: 'first-day', label: 'First day', called: 'the first day' },
          {
            blockType: 'date',
            name: 'last-day',
            label: 'Last day',
            called: 'the last day',
            notBefore: 'first-day',
          },
          { blockType: 'long-text', name: 'why', label: 'Why?', maxWords: 10 },
          {
            blockType: 'text',
            name: 'big',
            label: 'Why so many?',
            showIf: [{ blockType: 'answer-test', question: 'closures', operator: 'count-more', value: '1' }],
          },
        ],
      },
    ],
  },
};

const street: Published<'form'> = {
  ...party,
  id: 'street',
  slug: 'street',
  content: {
    ...party.content,
    title: 'Parking permit',
    steps: [
      {
        blockType: 'form-step',
        title: 'Your street',
        questions: [
          { blockType: 'autocomplete', ...autocompleteQuestion.examples.ordinary },
          {
            blockType: 'text',
            name: 'other-street',
            label: 'Its name',
            showIf: [{ blockType: 'answer-test', question: 'street', operator: 'is', value: 'not-listed' }],
          },
        ],
      },
    ],
  },
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const said = async (page: Page): Promise<string[]> => {
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
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const add = () => form.page.getByRole('button', { name: 'Add another closure' });
const row = (n: number) => form.page.getByRole('group', { name: `Closure ${n}`, exact: true });
const fillRow = async (n: number, street: string) => {
  await row(n).getByLabel('Street').fill(street);
  await row(n).getByLabel('Day').fill('1 12 2026');
  await row(n).getByLabel('How much of it').selectOption('All of it');
};

beforeAll(async () => {
  await form.site.publish(party);
  await form.site.publish(street);
}, 180_000);

describe('a table with its script', () => {
  beforeEach(async () => {
    await form.page.goto(`${form.site.url}/forms/party`);
    await form.isTakenOver();
  });

  test('gets and loses rows at once, and keeps them through a reload', async () => {
    const requests: string[] = [];
    form.page.on('request', (request) => requests.push(request.url()));
    await fillRow(1, 'High Street');
    expect(await form.page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    await add().click();
    expect(await form.focused()).toBe('q-closures-2-street');
    await fillRow(2, 'Low Street');
    await add().click();
    await fillRow(3, 'Side Street');
    expect(requests).toEqual([]);
    await form.page.reload();
    await form.isTakenOver();
    expect(await row(3).getByLabel('Street').inputValue()).toBe('Side Street');
    await form.page.getByRole('button', { name: 'Remove Closure 2' }).click();
    expect(await row(2).getByLabel('Street').inputValue()).toBe('Side Street');
    expect(await row(3).count()).toBe(0);
    expect(await form.page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    await form.page.reload();
    await form.isTakenOver();
    expect(await row(2).getByLabel('Street').inputValue()).toBe('Side Street');
    expect(await row(3).count()).toBe(0);
    for (let n = 3; n <= 5; n++) await add().click();
    expect(await add().count()).toBe(0);
    await form.page.getByRole('button', { name: 'Remove Closure 5' }).click();
    expect(await add().count()).toBe(1);
    expect(form.problems).toEqual([]);
  });

  test('says what is wrong beside the box; what stood in a removed row takes its errors along', async () => {
    await add().click();
    await row(2).getByLabel('Street').fill('Low Street');
    await form.next();
    expect(await form.errors()).toEqual(['Enter day for closure 2', 'Select how much of it for closure 2']);
    expect(await form.page.locator('#q-closures-2-day-error').innerText()).toContain(
      'Enter day for closure 2',
    );
    expect(await said(form.page)).toEqual([]);
    await form.page.getByRole('link', { name: 'Enter day for closure 2' }).click();
    expect(await form.focused()).toBe('q-closures-2-day');
    await form.page.getByRole('button', { name: 'Remove Closure 1' }).click();
    expect(await row(1).getByLabel('Street').inputValue()).toBe('Low Street');
    expect(await form.page.locator('.govuk-form-group--error').count()).toBe(0);
    await fillRow(1, 'Low Street');
    await form.next();
    expect(await form.heading()).toContain('More');
    expect(form.problems).toEqual([]);
  });

  test('fits a small phone, and axe has nothing to say', async () => {
    await form.page.setViewportSize({ width: 320, height: 640 });
    await add().click();
    expect(await fits(form.page)).toBe(true);
    expect(await said(form.page)).toEqual([]);
  });

  test('is a case with its rows, which conditions can count; words are counted, days compared', async () => {
    await fillRow(1, 'High Street');
    await form.next();
    expect(await form.page.getByLabel('Why so many?').isVisible()).toBe(false);
    await form.page.goBack();
    await add().click();
    await fillRow(2, 'Low Street');
    await form.page.keyboard.press('Enter');
    expect(await form.heading()).toContain('More');
    const day = async (name: string, typed: string) => {
      const group = form.page.getByRole('group', { name });
      await group.getByLabel('Day').fill(typed);
      await group.getByLabel('Month').fill('6');
      await group.getByLabel('Year').fill('2027');
    };
    await day('First day', '3');
    await day('Last day', '2');
    const count = form.page.locator('.govuk-character-count__message[aria-hidden]');
    await form.page.getByLabel('Why?').fill('one two  three');
    expect(await count.innerText()).toBe('You have 7 words left');
    await form.page.getByLabel('Why?').fill('one '.repeat(11));
    expect(await count.innerText()).toBe('You have 1 word too many');
    await form.page.getByLabel('Why so many?').fill('Fun');
    await form.next();
    expect(await form.errors()).toEqual([
      'The last day must be the same as or after 3 June 2027',
      'Answer must be 10 words or less',
    ]);
    await day('Last day', '4');
    await form.page.getByLabel('Why?').fill('one');
    await form.next();
    expect((await form.checked())[0]).toBe(
      'Street: High Street, Day: 1 December 2026, How much of it: All of it\n' +
        'Street: Low Street, Day: 1 December 2026, How much of it: All of it',
    );
    await form.send();
    const mine = await form.reference();
    await until(() => form.casesOf(mine).length === 1);
    expect(form.casesOf(mine)[0]?.answers[0]?.value).toEqual([
      { street: 'High Street', day: '2026-12-01', part: 'all' },
      { street: 'Low Street', day: '2026-12-01', part: 'all' },
    ]);
    expect(form.problems).toEqual([]);
  });
});

test('without JavaScript a table gets its rows from the server, which keeps everything typed and complains of nothing', async () => {
  const plain = await form.browser.newContext({ javaScriptEnabled: false });
  form.page = await plain.newPage();
  await form.page.setViewportSize({ width: 320, height: 640 });
  await form.page.goto(`${form.site.url}/forms/party`);
  await row(1).getByLabel('Street').fill('High Street');
  await add().click();
  expect(form.page.url()).toMatch(/\/closures#q-closures-2-street$/);
  expect(await form.errors()).toEqual([]);
  expect(await row(1).getByLabel('Street').inputValue()).toBe('High Street');
  await fillRow(1, 'High Street');
  await row(2).getByLabel('Street').fill('Low Street');
  await row(2).getByLabel('Street').press('Enter');
  expect(await form.errors()).toEqual(['Enter day for closure 2', 'Select how much of it for closure 2']);
  await add().click();
  expect(await form.errors()).toEqual([]);
  expect(await row(2).getByLabel('Street').inputValue()).toBe('Low Street');
  expect(await row(3).count()).toBe(1);
  await fillRow(3, 'Side Street');
  await row(2).getByLabel('Street').fill('');
  await form.next();
  expect(await form.heading()).toContain('More');
  await plain.close();
});

describe('a long list with its script', () => {
  const box = () => form.page.getByRole('combobox', { name: 'Which street do you live in?' });
  const offered = () => form.page.getByRole('option').allInnerTexts();
  const chosen = () => form.page.locator('[role=option][aria-selected=true]').allInnerTexts();

  beforeEach(async () => {
    await form.page.goto(`${form.site.url}/forms/street`);
    await form.isTakenOver();
  });

  test('is found by typing, chosen by keyboard, and says so to screen readers', async () => {
    expect(await box().evaluate((one) => one.tagName)).toBe('INPUT');
    await box().pressSequentially('la');
    expect(await offered()).toEqual(['Harbour Lane', 'Mill Lane', 'My street is not in the list']);
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => form.page.locator('[aria-live=polite]').innerText()).toContain('2 options');
    await form.page.keyboard.press('ArrowDown');
    await form.page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(['Mill Lane']);
    expect(await box().getAttribute('aria-activedescendant')).toBe('q-street-option-1');
    expect(await said(form.page)).toEqual([]);
    await form.page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('Mill Lane');
    expect(await offered()).toEqual([]);
    await form.page.keyboard.press('Enter');
    expect(await form.checked()).toEqual(['Mill Lane']);
    await form.page.goBack();
    await expect.poll(() => box().inputValue()).toBe('Mill Lane');
    expect(form.problems).toEqual([]);
  });

  test('is chosen by pointer on a small phone', async () => {
    await form.page.setViewportSize({ width: 320, height: 640 });
    await box().click();
    expect(await offered()).toHaveLength(7);
    expect(await fits(form.page)).toBe(true);
    expect(await said(form.page)).toEqual([]);
    await form.page.getByRole('option', { name: 'High Street' }).click();
    expect(await form.focused()).toBe('q-street');
    await form.next();
    expect(await form.checked()).toEqual(['High Street']);
  });

  test('takes exact words for their option, and loses nothing that is no option', async () => {
    await box().fill("st mary's road");
    await form.page.reload();
    await form.isTakenOver();
    expect(await box().inputValue()).toBe('St Mary’s Road');
    await box().fill('Nowhere');
    expect(await offered()).toEqual(['My street is not in the list']);
    expect(await form.page.getByText('No option matches what you typed').isVisible()).toBe(true);
    await form.page.keyboard.press('Escape');
    expect(await offered()).toEqual([]);
    expect(await box().inputValue()).toBe('Nowhere');
    await form.next();
    const sentence = 'Select the street you live in from the list, or select “My street is not in the list”';
    expect(await form.errors()).toEqual([sentence]);
    expect(await form.page.locator('#q-street-error').innerText()).toContain(sentence);
    expect(await said(form.page)).toEqual([]);
    await form.page.getByRole('link', { name: sentence }).click();
    expect(await form.focused()).toBe('q-street');
    await form.page.reload();
    await form.isTakenOver();
    expect(await box().inputValue()).toBe('Nowhere');
    expect(form.problems).toEqual([]);
  });

  test('has a way out for what is not in the list, which can ask on', async () => {
    await box().click();
    await form.page.getByRole('option', { name: 'not in the list' }).click();
    await form.page.getByLabel('Its name').fill('New Street');
    await form.next();
    expect(await form.checked()).toEqual(['My street is not in the list', 'New Street']);
  });
});

test('without JavaScript a long list is a list of the browser', async () => {
  const plain = await form.browser.newContext({ javaScriptEnabled: false });
  form.page = await plain.newPage();
  await form.page.goto(`${form.site.url}/forms/street`);
  await form.next();
  expect(await form.errors()).toContain('Select the street you live in');
  await form.page.getByLabel('Which street do you live in?').selectOption('St Mary’s Road');
  await form.page.getByRole('button', { name: 'Continue' }).click();
  expect(await form.checked()).toEqual(['St Mary’s Road']);
  await plain.close();
});
