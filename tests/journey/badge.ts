import { setTimeout as wait } from 'node:timers/promises';
import { form } from '#shared/content/form/schema.ts';
import { expect } from 'vitest';
import type { Product } from '../product.ts';

/** A form with a photo and proofs, published on a product's desk; resolves once residents can fill it in. */
export const publishBadge = async (product: Product): Promise<string> => {
  const publisher = await product.as('publisher');
  const { status } = await publisher.post('/api/form', {
    ...form.examples.ordinary,
    title: 'Blue badge',
    slug: 'badge',
    examples: [],
    steps: [
      {
        blockType: 'form-step',
        title: 'Photo',
        questions: [
          { blockType: 'text', name: 'who', label: 'Name', called: 'your name' },
          { blockType: 'file', name: 'photo', label: 'Photo', called: 'a photo', pictures: true, pdf: false },
        ],
      },
      {
        blockType: 'form-step',
        title: 'Proofs',
        questions: [
          {
            blockType: 'file',
            name: 'proofs',
            label: 'Proofs',
            called: 'your proofs',
            pictures: true,
            pdf: true,
            most: 3,
          },
        ],
      },
    ],
    _status: 'published',
  });
  expect(status).toBe(201);
  const isShown = async (): Promise<boolean> => (await fetch(`${product.siteUrl}/forms/badge`)).ok;
  for (const end = Date.now() + 60_000; !(await isShown()); await wait(100))
    if (Date.now() > end) throw new Error('The form is not on the site');
  return '/forms/badge';
};

/** A case as a caseworker reads it, with the bytes of each of its files. */
export const filesOfCase = async (
  product: Product,
  reference: string,
): Promise<{ readonly cases: number; readonly files: Readonly<Record<string, Buffer>> }> => {
  const caseworker = await product.as('caseworker');
  const { body } = await caseworker.get(`/api/cases?where[reference][equals]=${reference}`);
  const { docs } = body as { docs: readonly { id: string; answers: readonly Answer[] }[] };
  const files: Record<string, Buffer> = {};
  for (const { id, answers } of docs)
    for (const { kind, value } of answers)
      for (const { name, hash } of kind === 'file' ? value : []) {
        const response = await fetch(`${product.cmsUrl}/api/cases/${id}/files/${hash}`, {
          headers: { authorization: `JWT ${caseworker.token}` },
        });
        expect(response.status).toBe(200);
        files[name] = Buffer.from(await response.arrayBuffer());
      }
  return { cases: docs.length, files };
};

interface Answer {
  readonly kind: string;
  readonly value: readonly { readonly name: string; readonly hash: string }[];
}
