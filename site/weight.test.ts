import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, addressOf } from '#shared/content/published.ts';
import { localeOf, singleAddresses, standingAddresses } from './addresses.ts';
import { addressedTypes, council, exampleOf, newsInEnglish } from './councilForTests.ts';
import { bundleFolder, compile } from './publisher/compile.ts';
import { loadRenderer } from './publisher/renderer.ts';
import type { Renderer } from './publisher/renderer.ts';
import { readerOf } from './renderForTests.ts';

/** What the first round trip of a connection carries: TCP's first ten packets. */
const firstView = 14 * 1024;

const paths = [
  ...addressedTypes.flatMap((type) => addressesOf(exampleOf(type, type))),
  ...standingAddresses('en', newsInEnglish).filter((path) => !path.endsWith('.xml')),
  ...singleAddresses.filter((path) => path === '/500'),
];

let renderer: Renderer;
beforeAll(async () => {
  await compile();
  renderer = await loadRenderer(bundleFolder, 'https://www.example.gov.uk');
}, 120_000);

const render = async (path: string): Promise<string> => {
  const locale = localeOf(path);
  const { body, problem } = await renderer.render(path, locale, readerOf(council, locale));
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
  expect(addressedTypes.filter((type) => !paths.includes(addressOf(exampleOf(type, type)) ?? ''))).toEqual(
    [],
  );
  expect(addressedTypes.length).toBeGreaterThan(7);
});
