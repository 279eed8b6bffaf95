import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import { mailsIn } from './mails.ts';
import { aboutMe, aboutTheBin, goOn, referenceOf, whereItIs } from './missedBin.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Residents who save half-way, and come back in another browser once an editor has changed the form. */
const own = productInBrowser();
const patient = { timeout: 60_000, interval: 250 };

/** A form on the desk, as Payload's REST endpoints show it. */
interface FormOnDesk {
  readonly id: string;
  readonly slug: string;
  readonly updatedAt: string;
  readonly steps: unknown;
}

/** A publisher's new form, once residents can fill it in. */
const published = async (title: string): Promise<FormOnDesk> => {
  const publisher = await own.product.as('publisher');
  const { status, body } = await publisher.post('/api/form', {
    ...form.examples.ordinary,
    title,
    _status: 'published',
  });
  expect(status).toBe(201);
  const { doc } = body as { doc: FormOnDesk };
  await shows(doc.slug, 200, title);
  return doc;
};

/** Waits until the form's own page is as an editor has just made it. */
const shows = (slug: string, status: number, words: string) =>
  expect
    .poll(async () => {
      const response = await fetch(`${own.product.siteUrl}/forms/${slug}`);
      return response.status === status && (await response.text()).includes(words);
    }, patient)
    .toBe(true);

/** What editors do to a form while somebody is away. */
const changes: Readonly<Record<string, (on: FormOnDesk) => Promise<void>>> = {
  'asks something else': async ({ id, slug, steps }) => {
    const publisher = await own.product.as('publisher');
    const other = JSON.parse(
      JSON.stringify(steps)
        .replaceAll('"name":"details"', '"name":"colour"')
        .replace('"label":"Full name"', '"label":"Your whole name"'),
    ) as unknown;
    const { status } = await publisher.patch(`/api/form/${id}`, { steps: other, _status: 'published' });
    expect(status).toBe(200);
    await shows(slug, 200, 'Your whole name');
  },
  'was renamed': async ({ id, slug }) => {
    const publisher = await own.product.as('publisher');
    await publisher.patch(`/api/form/${id}`, { slug: `${slug}-now`, _status: 'published' });
    await shows(`${slug}-now`, 200, 'Full name');
  },
  'was taken down': async ({ id, slug }) => {
    const publisher = await own.product.as('publisher');
    await publisher.patch(`/api/form/${id}`, { _status: 'draft' });
    await expect
      .poll(async () => (await fetch(`${own.product.siteUrl}/forms/${slug}`)).status, patient)
      .toBeGreaterThanOrEqual(404);
  },
};

const openPage = async (address: string, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await own.browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

interface Case {
  readonly formVersion: string;
  readonly answers: readonly { readonly name: string; readonly label: string; readonly value: unknown }[];
}

const casesOf = async (reference: string): Promise<Case[]> => {
  const caseworker = await own.product.as('caseworker');
  const { body } = await caseworker.get(`/api/cases?where[reference][equals]=${reference}`);
  return (body as { docs: Case[] }).docs;
};

test.each(
  Object.keys(changes).flatMap((change) => [true, false].map((javaScript) => ({ change, javaScript }))),
)(
  'who saves is sent a link, opens it in another browser and finishes what they began: the form $change (JavaScript: $javaScript)',
  async ({ change, javaScript }) => {
    const begun = await published(`Missed bin that ${change}, ${javaScript ? 'with' : 'without'} JavaScript`);
    const email = `saves-${begun.id.slice(0, 8)}@example.org`;
    const page = await openPage(`${own.product.siteUrl}/forms/${begun.slug}`, javaScript);
    await aboutTheBin(page);
    await goOn(page, 'Where the bin is');
    await whereItIs(page);
    await page.getByRole('textbox', { name: 'anything else' }).fill('By the gate');
    await page.getByLabel('Postcode').fill('nowhere');
    await page.getByRole('button', { name: 'Save and come back later' }).click();
    await page.getByRole('heading', { name: 'Your answers are saved' }).waitFor();
    const link = (await page.locator('.gh-form-link').innerText()).trim();
    await page.getByLabel('Send me the link by e-mail').fill(email);
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByText('We have sent you the link').waitFor();
    const mailed = mailsIn(own.product.dataDir).filter(({ to }) => to === email);
    expect(mailed).toHaveLength(1);
    expect(mailed[0]?.text).toContain(link);

    await changes[change]?.(begun);

    const other = await openPage(link, !javaScript);
    await other.getByRole('heading', { name: 'Welcome back' }).waitFor();
    await other.getByRole('button', { name: 'Continue' }).click();
    await other.getByRole('heading', { name: 'Where the bin is' }).waitFor();
    expect(await other.getByLabel('Postcode').inputValue()).toBe('nowhere');
    expect(await other.locator('.govuk-error-summary').count()).toBe(0);
    await whereItIs(other);
    await goOn(other, 'About you');
    await aboutMe(other, 'Ada Byron', 'ada@example.org');
    await goOn(other, 'Check your answers');
    await other.getByRole('button', { name: 'Send' }).click();
    const reference = await referenceOf(other);

    await expect.poll(async () => (await casesOf(reference)).length, patient).toBe(1);
    const [made] = await casesOf(reference);
    expect(made?.formVersion).toBe(begun.updatedAt);
    expect(made?.answers.find(({ name }) => name === 'details')?.value).toBe('By the gate');
    expect(made?.answers.find(({ name }) => name === 'name')?.label).toBe('Full name');
    const token = link.split('/').pop() ?? '';
    for (const side of ['cms', 'site'] as const) {
      expect(own.product.output(side)).not.toContain(token);
      expect(own.product.output(side)).not.toContain(email);
    }
  },
);
