import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { addressesOf, addressOf } from '#shared/content/published.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';
import { localeOf, singleAddresses, standingAddresses } from './addresses.ts';
import { bundleFolder, compile } from './publisher/compile.ts';
import { loadRenderer } from './publisher/renderer.ts';
import type { Renderer } from './publisher/renderer.ts';
import { readerOf } from './renderForTests.ts';

/** What the first round trip of a connection carries: TCP's first ten packets. */
const firstView = 14 * 1024;

const types = Object.entries(contentTypes) as [TypeName, AnyContentType][];
const exampleOf = (type: TypeName, name: string, slug: string): AnyPublished =>
  ({
    type,
    id: slug,
    locale: 'en',
    updatedAt: '2026-11-23T10:00:00.000Z',
    slug,
    content: contentTypes[type].examples[name as 'ordinary'],
  }) as AnyPublished;

/** One of each, and enough news, topics and pages that the lists are as long as a real council's. */
const many = ['news', 'topic', 'page'] as const;
const documents: AnyPublished[] = [
  ...types.filter(([, { upload }]) => !upload).map(([type]) => exampleOf(type, 'ordinary', type)),
  ...many.flatMap((type) =>
    Array.from({ length: 25 }, (_, at) => exampleOf(type, 'ordinary', `${type}-${at}`)),
  ),
];
const addressed = types.filter(([type, { path }]) => path && type !== 'form').map(([type]) => type);
const paths = [
  ...addressed.flatMap((type) => addressesOf(exampleOf(type, 'ordinary', type))),
  ...standingAddresses('en', 28).filter((path) => !path.endsWith('.xml')),
  ...singleAddresses.filter((path) => path === '/500'),
];

let renderer: Renderer;
beforeAll(async () => {
  await compile();
  renderer = await loadRenderer(bundleFolder, 'https://www.example.gov.uk');
}, 120_000);

const render = async (path: string): Promise<string> => {
  const locale = localeOf(path);
  const { body, problem } = await renderer.render(path, locale, readerOf(documents, locale));
  expect(problem, path).toBeUndefined();
  return new TextDecoder().decode(body);
};

describe('what a page to be read weighs, everything included but pictures', () => {
  test.each(paths)('%s comes whole in the first round trip', async (path) => {
    const html = await render(path);
    expect(html).toMatch(/<h1[ >]/);
    expect(html.length).toBeGreaterThan(3000);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(firstView);
  });

  test.each(paths)('%s asks for nothing else, and runs nothing', async (path) => {
    const html = await render(path);
    expect(html).not.toMatch(/<link[^>]+stylesheet|@import|url\(/);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });
});

test('every type that has an address has been weighed', () => {
  expect(addressed.every((type) => paths.includes(addressOf(exampleOf(type, 'ordinary', type)) ?? ''))).toBe(
    true,
  );
  expect(addressed.length).toBeGreaterThan(7);
});
