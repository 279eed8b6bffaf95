import { expect, test } from 'vitest';
import { page } from '#shared/content/page/schema.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import { renderPage } from './renderForTests.ts';

const bins: AnyPublished = {
  type: 'page',
  id: 'bins',
  slug: 'bins',
  locale: 'en',
  updatedAt: '2026-11-23T10:00:00.000Z',
  content: page.examples.ordinary,
};

test('a page shows its title, its summary and its body', async () => {
  const { status, html } = await renderPage('/bins', [bins]);
  expect(status).toBe(200);
  expect(html).toContain('<h1');
});
