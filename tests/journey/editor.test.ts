import { expect, test, vi } from 'vitest';
import { word } from '#cms/admin/paste/clipboards.ts';
import { linkable } from '#shared/content/linkable.ts';
import { addressOf } from '#shared/content/published.ts';
import type { Locale } from '#shared/content/published.ts';
import { demoCouncil, isAtRest } from './demoCouncil.ts';
import { choosePassword, editorAtDesk, openDesk, openDocument, paste, publish, signIn } from './desk.ts';
import { mailsIn } from './mails.ts';
import { productInBrowser } from './productInBrowser.ts';
import { changedFiles, pagesWith, pathOf, publicFiles } from './publicFiles.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Editors at the desk of the demo council, and what residents read of it. */
const own = productInBrowser(demoCouncil);
const patient = { timeout: 90_000, interval: 250 };

/** The addresses of all that has a snippet somewhere inside. */
const addressesThatUse = async (name: string): Promise<string[]> => {
  const publisher = await own.product.as('publisher');
  const docsOf = async (path: string) =>
    ((await publisher.get(path)).body as { docs: { id: string; slug: string; locale: Locale }[] }).docs;
  const [snippet] = await docsOf(`/api/snippet?where[name][equals]=${encodeURIComponent(name)}`);
  const found = linkable.map(async (type) =>
    (await docsOf(`/api/${type}?limit=500&depth=0`))
      .filter((document) => JSON.stringify(document).includes(String(snippet?.id)))
      .flatMap((document) => addressOf({ ...document, type }) ?? []),
  );
  return (await Promise.all(found)).flat();
};

test('an editor is invited by mail, pastes a page from Word, previews it and publishes it: headings and table are real, the desk says since when it is live', async () => {
  const email = 'new.editor@example.org';
  const administrator = await openDesk(own.browser, own.product.cmsUrl);
  await signIn(administrator, own.product.cmsUrl, own.product.administrator);
  await administrator.goto(`${own.product.cmsUrl}/admin/collections/people/create`);
  await administrator.getByText('They get a mail with a link').waitFor();
  // Nobody makes up a password for another.
  expect(await administrator.locator('input[type=password]:visible').count()).toBe(0);
  await administrator.locator('input[name=email]').fill(email);
  await administrator.locator('input[name=name]').fill('Nia Editor');
  await administrator.locator('#field-role input').click();
  await administrator.getByRole('option', { name: /^Publisher/ }).click();
  await administrator.getByRole('button', { name: 'Save' }).click();
  const link = () => {
    const mail = mailsIn(own.product.dataDir).find(({ to }) => to === email);
    return /http:\S+\/admin\/reset\/\w+/.exec(mail?.text ?? '')?.[0];
  };
  await expect.poll(link, patient).toBeTruthy();

  const page = await openDesk(own.browser, own.product.cmsUrl);
  await choosePassword(page, link() ?? '', 'a password that only Nia knows');

  await page.goto(`${own.product.cmsUrl}/admin/collections/page/create`);
  await page.waitForURL(/\/page\/[0-9a-f-]{24,36}/);
  await page.getByLabel('Title').fill('Garden waste this spring');
  await page.getByRole('button', { name: 'Add Block' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Text', exact: true }).click();
  const body = page.locator('[data-lexical-editor=true]').first();
  await body.click();
  await paste(body, word);
  await page.getByText('Pasted without').waitFor();
  expect(await body.locator('h2').innerText()).toBe('Garden waste');
  expect(await page.locator('.live__words').innerText()).toBe('Not on the site');

  // The pane beside the fields, once the draft has been saved by itself.
  await page.locator('#live-preview-toggler').click();
  const pane = page.frameLocator('#live-preview-iframe');
  await pane.locator('h4', { hasText: 'Fees' }).waitFor();
  expect(await pane.locator('h1').innerText()).toBe('Garden waste this spring');
  await page.locator('#live-preview-toggler').click();

  // The same as a link, for somebody without an account.
  await page.getByRole('button', { name: 'Copy preview link' }).click();
  await page.getByText('Copied. Whoever has the link').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const colleague = await (await own.browser.newContext()).newPage();
  const shown = await colleague.goto(copied);
  expect(await colleague.locator('main table').innerText()).toContain('£38');
  expect(shown?.headers()).toMatchObject({ 'cache-control': 'no-store' });
  expect(shown?.headers()['x-robots-tag']).toContain('noindex');
  const address = `${own.product.siteUrl}/garden-waste-this-spring`;
  expect((await fetch(address)).status).toBe(404);

  expect(await publish(page)).toMatch(/^Live since \d\d:\d\d:\d\d$/);
  expect(await page.locator('.live__link a').getAttribute('href')).toBe(address);
  const reader = await (await own.browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await reader.goto(address))?.status()).toBe(200);
  const main = reader.locator('main');
  expect(await main.locator('h1').allInnerTexts()).toEqual(['Garden waste this spring']);
  expect(await main.locator('h2').allInnerTexts()).toContain('Garden waste');
  expect(await main.locator('h3').allInnerTexts()).toEqual(['What you can put in']);
  expect(await main.locator('h4').allInnerTexts()).toEqual(['Fees']);
  expect(await main.locator('ul ul li').allInnerTexts()).toEqual(['cut short']);
  expect(await main.locator('ol li').allInnerTexts()).toEqual(['Pay', 'Wait for the bin']);
  expect(await main.locator('table th').allInnerTexts()).toEqual(['Bin', 'A year']);
  expect(await main.locator('table td').allInnerTexts()).toEqual(['One bin', '£38']);
  expect(await main.locator('a[href="https://www.example.org/leaves"]').innerText()).toBe('all of them');
  expect(await main.innerHTML()).not.toMatch(/mso|<o:p|style=|secret|Is this right/i);
});

test('an editor changes a fee: every page that uses it shows the new one, and no other file or ETag changes', async () => {
  const fee = 'Certificate of birth, death or marriage';
  const before = await publicFiles(own.product);
  const written = pagesWith(before, '£12.50');
  const users = await addressesThatUse(fee);
  // A page may also say the sum in words of its own.
  const using = written.filter((file) =>
    users.some((address) => `${pathOf(file)}/`.startsWith(`${address}/`)),
  );
  expect(using.length).toBeGreaterThanOrEqual(4);

  const page = await editorAtDesk(own.browser, own.product);
  await openDocument(page, own.product, 'snippet', 'name', fee);
  expect(await page.locator('input[name=value]').inputValue()).toBe('£12.50');
  await page.locator('input[name=value]').fill('£13.75');
  await publish(page);
  await expect.poll(() => isAtRest(own.product), patient).toBe(true);

  const after = await publicFiles(own.product);
  expect(pagesWith(after, '£13.75')).toEqual(using);
  expect(pagesWith(after, '£12.50')).toEqual(written.filter((file) => !using.includes(file)));
  expect(changedFiles(before, after).sort()).toEqual([...using].sort());
  // As a resident sees it, with the address of the file.
  const reader = await own.browser.newPage();
  for (const file of using) {
    await reader.goto(own.product.siteUrl + pathOf(file));
    expect(await reader.locator('main').innerText(), file).toContain('£13.75');
  }
});

test('an editor renames a page that others link to: their links follow, and the old address leads to the new one', async () => {
  const [old, renamed] = ['/bin-collection-days', '/find-your-bin-day'];
  const before = await publicFiles(own.product);
  const linking = pagesWith(before, `href="${old}"`);
  expect(linking.length).toBeGreaterThanOrEqual(5);
  expect((await fetch(own.product.siteUrl + renamed)).status).toBe(404);

  const page = await editorAtDesk(own.browser, own.product);
  await openDocument(page, own.product, 'page', 'slug', old.slice(1));
  await page.locator('input[name=slug]').fill(renamed.slice(1));
  await publish(page);
  expect(await page.locator('.live__link a').getAttribute('href')).toBe(own.product.siteUrl + renamed);
  await expect.poll(() => isAtRest(own.product), patient).toBe(true);

  const after = await publicFiles(own.product);
  const moved = (file: string) => (pathOf(file) === old ? `${renamed.slice(1)}/index.html` : file);
  expect(pagesWith(after, `href="${old}"`)).toEqual([]);
  expect(pagesWith(after, `href="${renamed}"`).sort()).toEqual(linking.map(moved).sort());
  const answer = await fetch(own.product.siteUrl + old, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, renamed]);

  const reader = await own.browser.newPage();
  const linker = linking.find((file) => pathOf(file) !== old) ?? '';
  await reader.goto(own.product.siteUrl + pathOf(linker));
  await reader.locator(`a[href="${renamed}"]`).first().click();
  await reader.waitForURL(own.product.siteUrl + renamed);
  await reader.goto(own.product.siteUrl + old);
  expect(reader.url()).toBe(own.product.siteUrl + renamed);
});
