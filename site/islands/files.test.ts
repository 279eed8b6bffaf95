import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import { until } from '../../tests/abuse/formSite.ts';
import { formInBrowser } from '../../tests/abuse/formInBrowser.ts';
import { jpg, pdf, png } from '../inbox/files/samplesForTests.ts';

/** Files in a browser: uploaded as soon as they are chosen, whatever happens to the connection. */
const form = formInBrowser();

const photo = { name: 'me.jpg', mimeType: 'image/jpeg', buffer: jpg() };
const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf() };
const open = async (): Promise<void> => {
  await form.page.goto(`${form.site.url}/forms/blue-badge`);
  await form.isTakenOver();
};
beforeEach(open);

const onDisk = (): number => readdirSync(join(form.site.dataDir, 'files')).length;
const input = (): Locator => form.page.locator('input[type=file]');
const status = (): Promise<string> => form.page.getByRole('status').innerText();
const listed = (): Promise<string[]> => form.page.locator('.gh-files li > span').allInnerTexts();
const alert = (): Locator => form.page.locator('.gh-files [role=alert]');
const toProofs = async (): Promise<void> => {
  await form.page.getByLabel('Name', { exact: true }).fill('Ada');
  await input().setInputFiles(photo);
  await expect.poll(status).toBe('me.jpg is uploaded');
  await form.next();
  expect(await form.heading()).toContain('Proofs');
};

test('a file is uploaded as soon as it is chosen, said so, kept through errors and a reload, and part of the case', async () => {
  const before = onDisk();
  await input().setInputFiles(photo);
  await expect.poll(status).toBe('me.jpg is uploaded');
  expect(onDisk()).toBe(before + 1);
  await form.next();
  expect(await form.errors()).toEqual(['Enter your name']);
  expect(await listed()).toEqual(['me.jpg (85 bytes)']);
  await form.page.reload();
  await form.isTakenOver();
  expect(await listed()).toEqual(['me.jpg (85 bytes)']);
  await form.page.getByLabel('Name', { exact: true }).fill('Ada');
  await form.next();
  await input().setInputFiles([bill, { ...photo, name: 'card.jpg' }]);
  await expect.poll(listed).toHaveLength(2);
  await expect.poll(status).toMatch(/is uploaded$/);
  await form.page.getByLabel('Number').fill('12');
  await form.next();
  expect(await form.checked()).toContain('me.jpg (85 bytes)');
  await form.send();
  const reference = await form.reference();
  await until(() => form.casesOf(reference).length === 1);
  const [taken] = form.casesOf(reference);
  const files = taken?.answers.flatMap(({ kind, value }) => (kind === 'file' ? (value as FileAnswer[]) : []));
  expect(files?.map(({ name }) => name).sort()).toEqual(['bill.pdf', 'card.jpg', 'me.jpg']);
  for (const { hash } of files ?? []) expect(form.site.files.has(`${reference}/${hash}`)).toBe(true);
  expect(form.problems).toEqual([]);
});

test('what the server does not take is said at the question at once, and nobody is held up by it', async () => {
  await input().setInputFiles({ ...photo, buffer: Buffer.from('MZ'.repeat(500)) });
  await alert().waitFor();
  expect(await alert().textContent()).toBe('Error: The selected file must be a JPG or PNG');
  expect(await input().getAttribute('aria-describedby')).toContain('q-photo-error');
  await input().setInputFiles({ ...photo, buffer: png(2, 2, Buffer.alloc(1_000_000)) });
  expect(await alert().textContent()).toBe('Error: The selected file must be smaller than 1MB');
  await input().setInputFiles({ ...photo, buffer: Buffer.alloc(0) });
  expect(await alert().textContent()).toBe('Error: The selected file is empty');
  await form.next();
  expect(await form.errors()).toEqual(['Enter your name', 'Select a photo']);
  await input().setInputFiles(photo);
  await expect.poll(status).toBe('me.jpg is uploaded');
  expect(await alert().count()).toBe(0);
});

test('a file that is removed goes from the server, too, and another one takes its place', async () => {
  await input().setInputFiles(photo);
  await expect.poll(listed).toEqual(['me.jpg (85 bytes)']);
  await expect.poll(status).toBe('me.jpg is uploaded');
  const before = onDisk();
  await form.page.getByRole('button', { name: 'Remove me.jpg' }).click();
  expect([await listed(), await status(), await form.focused()]).toEqual([
    [],
    'me.jpg is removed',
    'q-photo',
  ]);
  await expect.poll(onDisk).toBe(before - 1);
  for (const name of ['one.jpg', 'two.jpg']) {
    await input().setInputFiles({ ...photo, name });
    await expect.poll(status).toBe(`${name} is uploaded`);
  }
  expect(await listed()).toEqual(['two.jpg (85 bytes)']);
  await expect.poll(onDisk).toBe(before);
});

test('without a connection the file waits on this page, says so, and goes when the connection is back', async () => {
  await toProofs();
  const before = onDisk();
  await form.context.setOffline(true);
  await input().setInputFiles(bill);
  await expect
    .poll(status)
    .toMatch(/^You are not connected\. bill\.pdf is uploaded when you are back online/);
  expect(await listed()).toEqual(['bill.pdf']);
  await form.page.getByLabel('Number').fill('12');
  await form.next();
  expect(await form.errors()).toEqual(['“bill.pdf” is being uploaded. Wait a moment, then try again']);
  await form.page.goBack();
  await form.context.setOffline(false);
  await expect.poll(onDisk).toBe(before + 1);
  await form.next();
  expect(await listed()).toEqual(['bill.pdf (65 bytes)']);
  await form.next();
  expect(await form.checked()).toContain('bill.pdf (65 bytes)');
  // Playwright's word for what we did ourselves.
  expect(form.problems.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('a page that was closed before the file arrived says that it did not', async () => {
  await form.context.setOffline(true);
  await input().setInputFiles(photo);
  await expect.poll(status).toMatch(/^You are not connected/);
  await form.page.route('**/files', (route) => route.abort());
  await form.context.setOffline(false);
  await form.page.reload();
  await form.isTakenOver();
  expect(await alert().textContent()).toBe('Error: The selected file could not be uploaded – try again');
});

test('a file whose time is over is asked for again, before anything is sent', async () => {
  await toProofs();
  await input().setInputFiles(bill);
  await expect.poll(status).toBe('bill.pdf is uploaded');
  await form.page.getByLabel('Number').fill('12');
  await form.next();
  // As a server that has forgotten it.
  await form.page.evaluate(() => {
    for (const [name, value] of Object.entries(localStorage) as [string, string][])
      localStorage.setItem(name, value.replace(/(id\\":\\")[^"\\]+(?=\\",\\"name\\":\\"bill)/, '$1gone'));
  });
  await form.page.reload();
  await form.isTakenOver();
  await form.send();
  await expect.poll(form.errors).toEqual(['“bill.pdf” is no longer here. Select it again']);
  await input().setInputFiles(bill);
  await expect.poll(status).toBe('bill.pdf is uploaded');
  await form.next();
  await form.send();
  expect(await form.reference()).toMatch(/-/);
});

test('when the script fails half-way, the plain form has the files that were uploaded, and the one that was not', async () => {
  await toProofs();
  await form.page.evaluate(() => {
    // As any bug of ours would.
    history.pushState = () => {
      throw new Error('broken');
    };
  });
  await input().setInputFiles(bill);
  await expect.poll(status).toBe('bill.pdf is uploaded');
  await form.page.getByLabel('Number').fill('12');
  await form.next();
  await form.page.waitForURL('**/draft/**');
  await form.page.goto(form.page.url().replace(/[^/]*$/, 'proofs'));
  expect(await listed()).toEqual(['bill.pdf (65 bytes)']);
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('axe has nothing to say while nothing, one or several are chosen, when one is wrong, and without the script', async () => {
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    await form.page.evaluate(axe);
    const { violations } = (await form.page.evaluate(() =>
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )) as AxeResults;
    found[name] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  await look('nothing');
  await input().setInputFiles({ ...photo, buffer: Buffer.alloc(100) });
  await alert().waitFor();
  await look('wrong');
  await toProofs();
  await input().setInputFiles([bill, photo]);
  await expect.poll(listed).toHaveLength(2);
  await look('two');
  await form.page.setViewportSize({ width: 320, height: 640 });
  expect(await form.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  const plain = await form.browser.newContext({ javaScriptEnabled: true });
  form.page = await plain.newPage();
  await form.page.route('**/assets/*.js', (route) => route.abort());
  await form.page.goto(`${form.site.url}/forms/blue-badge`);
  await input().setInputFiles(photo);
  await form.next();
  expect(await form.errors()).toEqual(['Enter your name']);
  expect(await listed()).toEqual(['me.jpg (85 bytes)']);
  await look('without the script, wrong');
  await form.page.setViewportSize({ width: 320, height: 640 });
  expect(await form.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await form.page.getByLabel('Name', { exact: true }).fill('Ada');
  await form.page.getByLabel('Name', { exact: true }).press('Enter');
  expect(await form.heading()).toContain('Proofs');
  await plain.close();
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
});
