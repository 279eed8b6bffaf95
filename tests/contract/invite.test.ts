import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';

vi.setConfig({ testTimeout: 300_000 });

test('an administrator invites a person on the desk without ever making up a password', async () => {
  const product = await startProduct({ sides: ['cms'] });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(`${product.cmsUrl}/admin/login`);
    await page.waitForLoadState('networkidle');
    await page.fill('input[name=email]', product.administrator.email);
    await page.fill('input[name=password]', product.administrator.password);
    await page.click('form button[type=submit]');
    await page.waitForURL(/\/admin\/?$/);
    await page.goto(`${product.cmsUrl}/admin/collections/people/create`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('input[type=password]:visible').count()).toBe(0);
    await page.fill('input[name=email]', 'new@example.org');
    await page.fill('input[name=name]', 'New Person');
    await page.click('#action-save');
    await page.waitForURL(/\/people\/[0-9a-f-]{24,36}/);
    const mail = join(product.dataDir, 'mail');
    await expect
      .poll(() => (existsSync(mail) ? readdirSync(mail).join() : ''))
      .toContain('Choose your password');
  } finally {
    await browser.close();
    await product.stop();
  }
});
