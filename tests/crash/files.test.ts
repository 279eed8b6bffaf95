import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpg, pdf } from '#site/inbox/files/samplesForTests.ts';
import { referenceOn } from '../abuse/missedBin.ts';
import { resident } from '../abuse/resident.ts';
import { filesOfCase, publishBadge } from '../journey/badge.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

let product: Product;
let address: string;
beforeAll(async () => {
  product = await startProduct({ env: { TRUST_PROXY: '127.0.0.1' } });
  address = await publishBadge(product);
}, 400_000);
afterAll(() => product?.stop(), 60_000);

/** A resident without JavaScript, from the first step to the reference. */
const send = async (person: number): Promise<{ readonly reference: string; readonly files: object }> => {
  const me = resident(product.siteUrl, `198.51.100.${person}`);
  const files = { 'me.jpg': jpg(2, 2, `photo of ${person}`), 'bill.pdf': pdf(`${person} `.repeat(20_000)) };
  const photo = { input: 'photo', name: 'me.jpg', bytes: files['me.jpg'] };
  const bill = { input: 'proofs', name: 'bill.pdf', bytes: files['bill.pdf'] };
  const second = await me.upload(await me.open(address), { who: 'Ada' }, [photo]);
  const receipt = await me.fill(await me.upload(second, {}, [bill]), {});
  return { reference: referenceOn(receipt), files };
};

test('killed between any two steps, either side: whoever was shown a reference is one case with all its files', async () => {
  const shown: { reference: string; files: object }[] = [];
  for (let round = 0; round < 6; round++) {
    const people = Array.from({ length: 6 }, (_, n) => send(round * 6 + n + 1).catch(() => undefined));
    await wait(40 + Math.random() * 400);
    const side = round % 2 ? 'site' : 'cms';
    await product.kill(side);
    const sent = await Promise.all(people);
    shown.push(
      ...sent
        .filter((one) => one !== undefined && one.reference !== 'none')
        .map((one) => one as (typeof shown)[number]),
    );
    await product.start(side);
    // It serves pages before it has opened its replica; until then it takes no answers.
    await expect
      .poll(async () => (await fetch(`${product.siteUrl}/ready`).catch(() => undefined))?.status, {
        timeout: 30_000,
      })
      .toBe(200);
  }
  expect(shown.length).toBeGreaterThan(10);
  for (const { reference, files } of shown)
    await expect
      .poll(() => filesOfCase(product, reference), { timeout: 60_000 })
      .toEqual({ cases: 1, files });
}, 400_000);
