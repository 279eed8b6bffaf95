import { beforeAll, expect, test } from 'vitest';
import { form as formType } from '#shared/content/form/schema.ts';
import type { Published } from '#shared/content/published.ts';
import { formattedTextQuestion } from '#shared/questions/formatted-text/schema.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { axeSays } from '../../tests/axe.ts';

/** A text with lists in a real browser, beside a long text that is counted, too. */
const form = formInBrowser();

const plan: Published<'form'> = {
  type: 'form',
  id: 'plan',
  slug: 'plan',
  locale: 'en',
  updatedAt: '2026-11-02T09:00:00.000Z',
  content: {
    ...formType.examples.ordinary,
    title: 'Plan a party',
    examples: [],
    steps: [
      {
        blockType: 'form-step',
        title: 'Your plan',
        questions: [
          { blockType: 'formatted-text', ...formattedTextQuestion.examples.ordinary },
          { blockType: 'long-text', name: 'more', label: 'More', optional: true },
        ],
      },
    ],
  },
};

beforeAll(() => form.site.publish(plan), 180_000);

test('a text with lists goes on with a list by itself, ends it at an empty line, and is read as a list', async () => {
  const { page } = form;
  await page.goto(`${form.site.url}/forms/plan`);
  await form.isTakenOver();
  const box = page.getByLabel('What do you plan to do?');
  await box.pressSequentially('We will:\n1) sing\n- close the road\nput up signs\n\nThanks');
  expect(await box.inputValue()).toBe('We will:\n1) sing\n- close the road\n- put up signs\nThanks');
  // Both long texts of the page are counted, each once.
  expect(await page.locator('.govuk-character-count [aria-hidden=true]').allInnerTexts()).toEqual([
    'You have 487 words left',
    'You have 1,000 characters left',
  ]);
  expect(await axeSays(page)).toEqual([]);
  await form.next();
  expect(await form.checked()).toContain('We will:\n1. sing\n• close the road\n• put up signs\nThanks');
});
