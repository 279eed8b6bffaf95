import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

/** The product with the demo council, once the site has taken in and written everything. */
export const demoCouncil = async (): Promise<Product> => {
  const product = await startProduct({ seed: 'demo' });
  for (const end = Date.now() + 180_000; Date.now() < end; await wait(250))
    if (await isAtRest(product)) return product;
  await product.stop();
  throw new Error(`The demo council is not on the site:\n${product.output('site')}`);
};

/** Whether the site is ready, with nothing left to write. Also waited for before its files are compared. */
export const isAtRest = async ({ siteUrl }: Product): Promise<boolean> => {
  const response = await fetch(`${siteUrl}/ready`);
  if (!response.ok) return false;
  const { publisher } = (await response.json()) as { publisher: { waiting: number; pages: number } };
  return publisher.waiting + publisher.pages === 0;
};
