import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { editorAtDesk, openDesk, publish, signIn } from './desk.ts';
import { whatAxeSays } from './deskScreens.ts';
import { addBlock, field, fold, goTo, newForm, write } from './formDesk.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 240_000 });

/** An editor builds a form with no help but the screen, changes it, and takes it elsewhere. */
const own = productInBrowser();
/** Where the form is edited, once it has been built. */
let atDesk = '';
const address = '/forms/hold-a-party-in-your-street';

/** What the desk says of the form above its fields. */
const verdict = (page: Page) => page.getByRole('region', { name: 'Is this form right?' });

/** Adds a way on from a step: for one answer to the first question, or for everybody else. */
const lead = async (page: Page, step: string, to: string, answer?: string): Promise<void> => {
  const way = await addBlock(page, `${step}.routes`, 'Go on elsewhere');
  if (answer) {
    const test = await addBlock(page, `${way}.when`, 'An answer');
    await field(page, `${test}.question`).selectOption({ label: 'What do you plan?' });
    await field(page, `${test}.value`).selectOption({ label: answer });
  }
  await field(page, `${way}.to`).selectOption({ label: to });
};

/** Presses Publish, and waits until the desk has said why not. */
const tryToPublish = async (page: Page): Promise<void> => {
  const refused = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.status() === 400,
  );
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await refused;
};

const administratorAtDesk = async ({ cmsUrl, administrator }: Product): Promise<Page> => {
  const page = await openDesk(own.browser, cmsUrl);
  await signIn(page, cmsUrl, administrator);
  return page;
};

/** The file of the form that is open at a desk. */
const formFile = async (of: Product, page: Page): Promise<string> => {
  const { token } = await of.as('administrator');
  const headers = { authorization: `JWT ${token}` };
  const id = new URL(page.url()).pathname.split('/').at(-1);
  return (await fetch(`${of.cmsUrl}/api/form-file/${id}`, { headers })).text();
};

/** What the desk says of a form with a problem: what is wrong, and its map. */
const allThatIsSaid = async (page: Page): Promise<{ readonly findings: string; readonly map: string }> => {
  await verdict(page).getByText('1 of 2 examples fail').first().waitFor();
  const unfolded = async (name: RegExp): Promise<string> => {
    await fold(verdict(page), name);
    return verdict(page).innerText();
  };
  return { findings: await unfolded(/problem/), map: await unfolded(/Map/) };
};

/** What somebody with a plan reads above each page, without JavaScript, until there is nothing more to go on to. */
const wayOf = async (of: Product, plan: string): Promise<string[]> => {
  const resident = await (await own.browser.newContext({ javaScriptEnabled: false })).newPage();
  await resident.goto(of.siteUrl + address);
  await resident.getByLabel(plan).check();
  const next = resident.getByRole('button', { name: 'Continue' });
  const headings: string[] = [];
  for (;;) {
    headings.push(await resident.locator('h1').innerText());
    if (!(await next.count())) return headings;
    for (const [label, words] of Object.entries(answers)) {
      const box = resident.getByLabel(label, { exact: true });
      if (await box.count()) await box.fill(words);
    }
    await next.click();
    await resident.waitForLoadState();
  }
};

const answers = { Day: '12', Month: '6', Year: '2027', 'Which street?': 'High Street' };

test('an editor builds the street party form, leaves an answer without a way on, is told whose answers are lost, and puts it right', async () => {
  const page = await editorAtDesk(own.browser, own.product);
  await newForm(page, own.product.cmsUrl);
  await field(page, 'title').fill('Hold a party in your street');

  const plan = await addBlock(page, 'steps', 'Step');
  await field(page, `${plan}.title`).fill('What you plan');
  const kind = await addBlock(page, `${plan}.questions`, 'One of several (radios)');
  await field(page, `${kind}.label`).fill('What do you plan?');
  for (const words of ['A street party', 'A play street', 'Something else'])
    await field(page, `${await addBlock(page, `${kind}.options`, 'Option')}.label`).fill(words);
  const party = await addBlock(page, 'steps', 'Step');
  await field(page, `${party}.title`).fill('The party');
  await field(page, `${await addBlock(page, `${party}.questions`, 'Date')}.label`).fill('When is it?');
  const play = await addBlock(page, 'steps', 'Step');
  await field(page, `${play}.title`).fill('The play street');
  await field(page, `${await addBlock(page, `${play}.questions`, 'Short text')}.label`).fill('Which street?');
  const ending = await addBlock(page, 'steps', 'Ending');
  await field(page, `${ending}.title`).fill('Talk to us first');
  await write(page, `${ending}.text`, 'Call 01632 960 123.');

  await lead(page, plan, 'The party', 'A street party');
  await lead(page, plan, 'The play street', 'A play street');
  await lead(page, party, 'Check your answers');
  await write(page, 'next', 'We answer within 10 working days.');
  await write(page, 'privacy', 'We use your answers to decide, and delete them after one year.');
  await write(page, 'otherWays', 'Call 01632 960 123.');
  await field(page, 'retentionDays').fill('365');

  await tryToPublish(page);
  expect((await fetch(own.product.siteUrl + address)).status).toBe(404);
  // What is wrong folds out by itself.
  await verdict(page).getByText('for people who answer “Something else”').first().waitFor();
  const lost = verdict(page).getByRole('listitem').filter({ hasText: 'has no way on' });
  expect(await lost.locator('dl').innerText()).toMatch(/What do you plan\?\s+Something else/);

  await lead(page, plan, 'Talk to us first', 'Something else');
  await verdict(page).getByText('Nothing is wrong').first().waitFor();
  const examples: [string, string, string][] = [
    ['Nobody decides this by a form', 'Something else', 'Talk to us first'],
    ['A party goes on to the day', 'A street party', 'Check your answers'],
  ];
  for (const [title, answer, end] of examples) {
    const example = await addBlock(page, 'examples', 'Example');
    await field(page, `${example}.title`).fill(title);
    const given = await addBlock(page, `${example}.answers`, 'An answer');
    await field(page, `${given}.question`).selectOption({ label: 'What do you plan?' });
    await field(page, `${given}.value`).selectOption({ label: answer });
    await field(page, `${example}.end`).selectOption({ label: end });
  }
  await verdict(page).getByText('All 2 examples hold').waitFor();
  expect(await publish(page)).toMatch(/^Live since/);
  atDesk = page.url();

  const resident = await (await own.browser.newContext({ javaScriptEnabled: false })).newPage();
  await resident.goto(own.product.siteUrl + address);
  await resident.getByLabel('Something else').check();
  await resident.getByRole('button', { name: 'Continue' }).click();
  expect(await resident.locator('h1').innerText()).toBe('Talk to us first');
});

test('an editor changes a condition of the live form: an example fails, the map shows where, and nothing is public until it is right', async () => {
  const page = await editorAtDesk(own.browser, own.product);
  const before = await (await fetch(own.product.siteUrl + address)).text();
  await page.goto(atDesk);
  await verdict(page).getByText('All 2 examples hold').waitFor();
  await goTo(page, 'steps.0.routes.0.when.0');
  const answer = field(page, 'steps.0.routes.0.when.0.value');
  await answer.selectOption({ label: 'Something else' });

  await verdict(page)
    .getByText(/1 of 2 examples fail/)
    .first()
    .waitFor();
  await tryToPublish(page);
  expect(await (await fetch(own.product.siteUrl + address)).text()).toBe(before);
  await fold(verdict(page), /example/);
  const failing = verdict(page).getByRole('listitem').filter({ hasText: 'Nobody decides this by a form' });
  expect(await failing.innerText()).toMatch(/leads to .*instead of “Talk to us first”/);
  await failing.getByRole('button', { name: /Show on the map/ }).click();
  const way = verdict(page).locator('.map__stops').getByText('(on the way that is shown)');
  expect(await way.count()).toBeGreaterThan(1);

  await answer.selectOption({ label: 'A street party' });
  await verdict(page).getByText('All 2 examples hold').waitFor();
  await publish(page);
  expect(await (await fetch(own.product.siteUrl + address)).text()).toContain('What do you plan?');
});

test('an administrator takes the form to a fresh installation: the same form, the same findings, the same way', async () => {
  const here = await administratorAtDesk(own.product);
  await here.goto(atDesk);
  await goTo(here, 'steps.0.routes.0.when.0');
  const saved = here.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  await field(here, 'steps.0.routes.0.when.0.value').selectOption({ label: 'Something else' });
  const saidHere = await allThatIsSaid(here);
  expect(saidHere.findings).toContain('“Nobody decides this by a form” does not hold');
  await saved;
  const [download] = await Promise.all([
    here.waitForEvent('download'),
    here.getByRole('link', { name: 'Download as a file' }).click(),
  ]);

  const fresh = await startProduct();
  try {
    const there = await administratorAtDesk(fresh);
    await there.goto(`${fresh.cmsUrl}/admin/collections/form`);
    await there.getByLabel('Import from a file').setInputFiles(await download.path());
    await there.getByRole('link', { name: 'Open it' }).click();
    await there.waitForURL(/\/form\/[0-9a-f-]{24,36}/);
    expect(await allThatIsSaid(there)).toEqual(saidHere);
    expect(await formFile(fresh, there)).toBe(await readFile(await download.path(), 'utf8'));

    await goTo(there, 'steps.0.routes.0.when.0');
    await field(there, 'steps.0.routes.0.when.0.value').selectOption({ label: 'A street party' });
    await verdict(there).getByText('All 2 examples hold').waitFor();
    await publish(there);
    for (const plan of ['A street party', 'A play street', 'Something else'])
      expect(await wayOf(fresh, plan), plan).toEqual(await wayOf(own.product, plan));
  } finally {
    await fresh.stop();
  }
});

test('what is typed while a save is under way stays, in the field that was left, too', async () => {
  const page = await editorAtDesk(own.browser, own.product);
  await newForm(page, own.product.cmsUrl);
  const title = field(page, 'title');
  const recipient = field(page, 'recipient');
  const saving = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.route('**/api/form/*autosave=true*', async (route) => {
    await wait(1_500);
    await route.continue();
  });
  await title.fill('Borrow');
  const saved = (await saving).response();
  await title.fill('Borrow a skip');
  await recipient.fill('skips@example.org');
  await saved;
  const id = page.url().split('/').at(-1);
  const publisher = await own.product.as('publisher');
  await expect
    .poll(async () => (await publisher.get(`/api/form/${id}?draft=true&depth=0`)).body, { timeout: 60_000 })
    .toMatchObject({ title: 'Borrow a skip', recipient: 'skips@example.org' });
  expect(await title.inputValue()).toBe('Borrow a skip');
  await page.unrouteAll({ behavior: 'wait' });
});

test('words change and names stay: routes and conditions hold on to what was renamed, and a copy gets a name of its own', async () => {
  const publisher = await own.product.as('publisher');
  const start = [
    {
      blockType: 'form-step',
      title: 'About you',
      questions: [{ blockType: 'yes-no', label: 'Do you live in Aldenbridge?' }],
    },
    { blockType: 'form-exit', title: 'You can’t borrow a skip' },
  ];
  const made = await publisher.post('/api/form?draft=true', { title: 'Borrow a skip', steps: start });
  const { id } = (made.body as { doc: { id: string } }).doc;
  const stored = async (): Promise<Written[]> =>
    ((await publisher.get(`/api/form/${id}?draft=true&depth=0`)).body as { steps: Written[] }).steps;

  const page = await editorAtDesk(own.browser, own.product);
  await page.goto(`${own.product.cmsUrl}/admin/collections/form/${id}`);
  const place = await addBlock(page, 'steps', 'Step');
  await field(page, `${place}.title`).fill('Where to put it');
  const day = await addBlock(page, `${place}.questions`, 'Date');
  await field(page, `${day}.label`).fill('From which day?');
  const way = await addBlock(page, 'steps.0.routes', 'Go on elsewhere');
  // What was added just now can be chosen before anything is saved.
  await field(page, `${way}.to`).selectOption({ label: 'Where to put it' });
  const test = await addBlock(page, `${way}.when`, 'An answer');
  await field(page, `${test}.question`).selectOption({ label: 'Do you live in Aldenbridge?' });
  expect(await field(page, `${test}.operator`).innerText()).not.toContain('more than');
  await field(page, `${test}.value`).selectOption({ label: 'Yes' });
  expect(await whatAxeSays(page, new Set())).toEqual([]);

  await field(page, `${place}.title`).fill('Where we put it');
  await field(page, 'steps.0.questions.0.label').fill('Is your home in Aldenbridge?');
  await page.locator('#steps-2-questions-row-0 .array-actions__button').first().click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await goTo(page, 'steps.2.questions.1');
  await field(page, 'steps.2.questions.1.label').fill('Until which day?');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await stored())[2]?.questions?.map(({ name }) => name), { timeout: 60_000 })
    .toEqual(['from-which-day', 'until-which-day']);

  const [first, , third] = await stored();
  expect(first).toMatchObject({
    name: 'about-you',
    questions: [{ name: 'do-you-live-in-aldenbridge', label: 'Is your home in Aldenbridge?' }],
    routes: [
      {
        to: 'where-to-put-it',
        when: [{ question: 'do-you-live-in-aldenbridge', operator: 'is', value: 'yes' }],
      },
    ],
  });
  expect(third).toMatchObject({ name: 'where-to-put-it', title: 'Where we put it' });
  const route = page.locator('#steps-0-routes-row-0 .blocks-field__block-header').first();
  expect(await route.innerText()).toContain('Where we put it');
});

/** A step, or a question, as it is stored. */
interface Written {
  readonly name?: string;
  readonly label?: string;
  readonly questions?: readonly Written[];
}
