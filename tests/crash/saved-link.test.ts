import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpForTests } from '#cms/delivery/smtp-for-tests.ts';
import { form } from '#shared/content/form/schema.ts';
import { bin } from '../abuse/missedBin.ts';
import { resident } from '../abuse/resident.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

/** A cms that is killed while it sends somebody their link. */
let product: Product;
let smtp: Awaited<ReturnType<typeof smtpForTests>>;

beforeAll(async () => {
  smtp = await smtpForTests({ EHLO: 'hang' });
  product = await startProduct({ env: { SMTP_URL: smtp.url } });
}, 400_000);
afterAll(async () => {
  await product?.stop();
  await smtp?.stop();
}, 60_000);

/** Everything that lies below a folder, as text. */
const allIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test('a link that was on its way is told not to have left, and lies nowhere: not on the disk, not in a log', async () => {
  const publisher = await product.as('publisher');
  const { body } = await publisher.post('/api/form', { ...form.examples.ordinary, _status: 'published' });
  const path = `/forms/${(body as { doc: { slug: string } }).doc.slug}`;
  const me = resident(product.siteUrl);
  await expect.poll(async () => (await me.open(path)).status, { timeout: 60_000 }).toBe(200);
  const saved = await me.fill(await me.open(path), { ...bin, _save: 'yes' });
  const token = /draft\/([\w-]{43})/.exec(saved.path)?.[1] ?? 'none';
  expect(saved.html).toContain(token);

  const sending = me.fill(saved, { _email: 'canary@example.org' });
  await new Promise((done) => setTimeout(done, 1500));
  await product.kill('cms');
  const told = await sending;
  expect([told.status, told.errors[0]]).toEqual([503, expect.stringContaining('Copy the link below')]);
  expect(told.html).toContain(token);

  await product.start('cms');
  expect(smtp.mails).toEqual([]);
  for (const written of [product.output('cms'), product.output('site'), allIn(product.dataDir)]) {
    expect(written).not.toContain(token);
    expect(written).not.toContain('canary@example.org');
  }
  expect((await me.open(`${path}/draft/${token}`)).h1).toContain('Welcome back');
}, 120_000);
