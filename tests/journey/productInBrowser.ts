import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

/** The product, and the browser of those who use it. */
export interface ProductInBrowser {
  product: Product;
  browser: Browser;
}

/** Sets them up for a file of tests, as `start` does; what a test opened is closed after it. */
export const productInBrowser = (start: () => Promise<Product> = startProduct): ProductInBrowser => {
  const set = {} as ProductInBrowser;
  beforeAll(async () => {
    [set.product, set.browser] = await Promise.all([start(), openBrowser()]);
  }, 400_000);
  afterEach(async () => {
    for (const context of set.browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await set.browser?.close();
    await set.product?.stop();
  }, 60_000);
  return set;
};
