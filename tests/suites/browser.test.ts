import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { exampleSite } from './exampleSite.ts';
import type { ExampleSite } from './exampleSite.ts';

const origin = 'https://www.example.org';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** All of WCAG 2.2 up to AA, and what axe calls best practice: landmarks, one h1, headings in order. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Runs in the page, where `axeSource` has put axe. */
const runAxe = (all: RunOptions): Promise<AxeResults> =>
  (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(all);

let site: ExampleSite;
let browser: Browser;
let page: Page;
/** What pages asked for that is not the site's own, and what they tried to run. */
const foreign: string[] = [];
const ran: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([exampleSite(), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => {
    ran.push(`${page.url()} opened “${dialog.message()}”`);
    void dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      foreign.push(`${page.url()} asked for ${url.href}`);
      return route.abort();
    }
    if (/\.(png|webp)$/.test(url.pathname))
      return route.fulfill({ body: onePixel, contentType: 'image/png' });
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404 });
    const body = await site.render(url.pathname).catch(() => undefined);
    return body
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 500, body: '<h1>It could not be rendered</h1>' });
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The parts of a guide look alike: the first, the second and the one to print stand for the others. */
const someOf = (paths: readonly string[]): string[] => [
  ...new Set([...paths.slice(0, 2), ...paths.slice(-1)]),
];

/**
 * Opens a page and sees its title and content before anything is asked about it. False for what can't be
 * rendered at all, which fails in render.test.ts.
 */
const visit = async (path: string): Promise<boolean> => {
  const response = await page.goto(origin + path);
  if (response?.status() === 500) return false;
  expect(await page.locator('h1').count(), `${path} has one h1`).toBe(1);
  expect((await page.locator('h1').innerText()).trim(), path).not.toBe('');
  expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(10);
  return true;
};

test('axe has nothing to say about any example, in a wide window and on a small phone, which nothing overflows', async () => {
  const said: string[] = [];
  for (const path of site.shown.flatMap(({ paths }) => someOf(paths))) {
    if (!(await visit(path))) continue;
    await page.evaluate(axeSource);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate(runAxe, options);
      for (const { id, nodes } of violations)
        said.push(`${path} at ${width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) said.push(`${path} is ${needed} wide in a window of ${width}`);
    }
  }
  expect(said).toEqual([]);
}, 600_000);

test('nothing that anybody typed was run, and nothing was fetched from elsewhere', () => {
  expect(ran).toEqual([]);
  expect(foreign).toEqual([]);
});
