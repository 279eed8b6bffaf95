import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '#cms/seed/demo/index.ts';
import { definitionOf } from '#shared/content/form/definition.ts';
import { form } from '#shared/content/form/schema.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished, Published } from '#shared/content/published.ts';
import { asks } from '#shared/questions/meaningOf.ts';
import { optionsOf } from '#shared/questions/optionValue.ts';
import { sayIn } from '#shared/questions/say.ts';
import { loadRenderer } from '#site/publisher/renderer.ts';
import type { Renderer } from '#site/publisher/renderer.ts';
import { readerOf } from '#site/renderForTests.ts';
import { forms } from '../abuse/formSite.ts';
import { openBrowser } from '../browser.ts';
import { plain, wordsOf } from '../suites/pageTree.ts';
import { compileForTests } from './publish/publicFolder.ts';

/** Every form can be printed, filled in by hand and posted by who uses no computer. */
const updatedAt = '2026-11-23T10:00:00.000Z';
const council = demo.map(({ type, key, locale, content }) => ({
  type,
  id: key,
  slug: key,
  locale,
  updatedAt,
  content,
})) as unknown as readonly AnyPublished[];
const isForm = (one: AnyPublished): one is Published<'form'> => one.type === 'form';
const longest = {
  ...forms[0],
  id: 'longest',
  slug: 'longest',
  content: form.examples.longest,
} as AnyPublished;
const all = [...council, ...forms, longest];
const printed = all.filter(isForm).map((one) => [one.slug ?? '', one] as const);

const documentOf = (slug: string) => printed.find(([own]) => own === slug)?.[1] as Published<'form'>;

let renderer: Renderer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  renderer = await loadRenderer(await compileForTests(), 'https://www.example.gov.uk');
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 680, height: 1010 }, javaScriptEnabled: false });
}, 180_000);
afterAll(() => browser?.close());

const paperOf = async (slug: string): Promise<string> => {
  const document = documentOf(slug);
  const { locale } = document;
  const { status, body, problem } = await renderer.render(
    `${addressOf(document)}/paper`,
    locale,
    readerOf(all, locale),
  );
  expect([status, problem]).toEqual([200, undefined]);
  return new TextDecoder().decode(body);
};

/** Options that are named on paper; of very long lists one writes the answer. */
const named = (slug: string) =>
  definition(slug).steps.flatMap(({ questions }) =>
    questions.flatMap((question) => optionsOf(question).map(({ label }) => label)),
  );
const definition = (slug: string) => definitionOf(documentOf(slug));
const asked = (slug: string) =>
  definition(slug)
    .steps.flatMap(({ questions }) => questions)
    .filter(asks) as readonly {
    readonly label: string;
    readonly hint?: string;
    readonly optional?: boolean;
  }[];

describe.each(printed)('%s on paper', (slug, { content, locale }) => {
  let html = '';
  beforeAll(async () => {
    html = await paperOf(slug);
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
  });

  test('asks every question, numbered, each with room for its answer', async () => {
    const questions = await page.locator('.gh-paper-question:has(h3)').evaluateAll((found) =>
      found.map((one) => ({
        heading: one.querySelector('h3')?.textContent ?? '',
        isRoomy: [
          ...one.querySelectorAll('.gh-paper-room, .gh-paper-letters, li, td, h3 ~ p:last-child'),
        ].some((room) => room.getBoundingClientRect().height > 15 && room.getBoundingClientRect().width > 40),
      })),
    );
    expect(questions.map(({ heading }) => plain(heading))).toEqual(
      asked(slug).map(({ label, optional }, at) =>
        plain(`${at + 1} ${label}${optional ? ` ${sayIn(locale)('(optional)')}` : ''}`),
      ),
    );
    expect(questions.filter(({ isRoomy }) => !isRoomy)).toEqual([]);
  });

  test('has every option, step, ending and hint in its words, and nothing to press', () => {
    const words = wordsOf(html);
    const hints = asked(slug).flatMap(({ hint }) => hint ?? []);
    const titles = content.steps.map(({ title }) => title);
    for (const piece of [...named(slug), ...hints, ...titles]) expect(words).toContain(plain(piece));
    expect(html).not.toMatch(/<(button|input|form|textarea|select|script)\b/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('says of every question that is not for all whom it is for', () => {
    const { steps } = definition(slug);
    const some = [...steps, ...steps.flatMap(({ questions }) => questions)].filter(({ showIf }) => showIf);
    expect(html.match(/only if|Only if|dim ond os/gi)?.length ?? 0).toBeGreaterThanOrEqual(some.length);
    expect(wordsOf(html)).not.toContain('you are told to');
  });

  test('fits the paper', async () => {
    const beyond = await page
      .locator('.gh-paper *')
      .evaluateAll((found) =>
        found
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(beyond).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    // A4, in points.
    expect(pdf.match(/\/MediaBox \[0 0 59[456][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages);
  });
});

test('an ending stands where one is led to it, with what to do instead', async () => {
  const words = wordsOf(await paperOf('dog-permit'));
  expect(words).toContain(
    'Stop here if your answer to question 1 is not “Yes”You need no permitCats are free.',
  );
  expect(words).toContain('If your answer to question 3 is more than 9, go to the end of this form.');
});

test('what is asked about several things says how many, and what an option reveals whom it is for', async () => {
  const words = wordsOf(await paperOf('vehicles'));
  expect(words).toContain('Fill in this part for each vehicle, 3 at most.');
  expect(words).toContain(
    '4 Its length in metresAnswer this only if your answer to question 3 is “Trailer”.',
  );
});

test('the form’s own page leads to it', async () => {
  const { body } = await renderer.render('/forms/dog-permit', 'en', readerOf(all));
  expect(new TextDecoder().decode(body)).toContain('href="/forms/dog-permit/paper"');
  const { status } = await renderer.render('/forms/nothing/paper', 'en', readerOf(all));
  expect(status).toBe(404);
});
