import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { APIContext } from 'astro';
import { contentTypes } from '#shared/content/index.ts';
import { openBrowser } from '../tests/browser.ts';
import { htmlRules } from '../tests/suites/htmlRules.ts';
import { localeOf, singleAddresses, standingAddresses } from './addresses.ts';
import { council, exampleOf, newsInEnglish } from './councilForTests.ts';
import { GET } from './pages/news/feed.xml.ts';
import { bundleFolder, compile } from './publisher/compile.ts';
import { loadRenderer } from './publisher/renderer.ts';
import { fileOf } from './publisher/routes.ts';
import { readerOf } from './renderForTests.ts';
import { siteForTests, siteUrl } from './server/siteForTests.ts';
import type { TestSite } from './server/siteForTests.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  ...standingAddresses('en', newsInEnglish),
  ...standingAddresses('cy', 1),
  ...singleAddresses,
  '/gone/gone',
];
const pages = paths.filter((path) => !/\.\w+$/.test(path));
const documents = new Map<string, string>();
let site: TestSite;
let browser: Browser;
let page: Page;
/** What the browser refused or complained about. */
const complaints: string[] = [];

beforeAll(async () => {
  await compile();
  const renderer = await loadRenderer(bundleFolder, siteUrl);
  site = await siteForTests();
  for (const path of paths) {
    const locale = localeOf(path);
    const { body, problem } = await renderer.render(path, locale, readerOf(council, locale));
    expect(problem, path).toBeUndefined();
    documents.set(path, new TextDecoder().decode(body));
    // Error pages have no address of their own: here they get one, so that the browser can look at them.
    const file = fileOf(path);
    site.write({ [file.replace(/(\d{3})\.html$/, '$1/index.html')]: documents.get(path) ?? '' });
  }
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
}, 180_000);
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test.each(pages)('%s is valid HTML with one h1 and content', async (path) => {
  const html = documents.get(path) ?? '';
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(
    /<main[^]*<\/main>/
      .exec(html)?.[0]
      .replace(/<[^>]*>/g, '')
      .trim().length,
  ).toBeGreaterThan(20);
  const report = await new HtmlValidate(htmlRules).validateString(html);
  const said = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(said).toEqual([]);
});

test.each(pages)('%s leads to no page that is not there', (path) => {
  const html = documents.get(path) ?? '';
  const inside = [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, href]) => href ?? '');
  const known = new Set(paths);
  const own = inside.filter((href) =>
    /^(\/cy)?\/(topics|a-z|news|cookies|privacy|accessibility-statement)?$/.test(href),
  );
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((href) => !known.has(href))).toEqual([]);
});

describe('in a real browser, with the headers that we send', () => {
  test.each([1280, 320])(
    'axe has nothing to say at %i pixels, and nothing overflows',
    async (width) => {
      const said: string[] = [];
      // Our policy lets no foreign script in, axe neither; the next test looks at the policy itself.
      const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 900 } });
      for (const path of pages) {
        await page.goto(site.url + path);
        expect(await page.locator('h1').count(), path).toBe(1);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(() =>
          window.axe.run({ resultTypes: ['violations'] }),
        )) as AxeResults;
        for (const { id, nodes } of violations)
          said.push(`${path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) said.push(`${path} is ${needed} wide in a window of ${width}`);
      }
      await page.close();
      expect(said).toEqual([]);
    },
    300_000,
  );

  test('our own policy stands in nobody’s way: styles apply, and nothing is refused', async () => {
    complaints.length = 0;
    // The council of the tests has pictures in its documents, and no files.
    await page.route('**/media/**', (route) => route.fulfill({ contentType: 'image/png', body: '' }));
    for (const path of ['/', '/news', '/404', '/cy']) {
      await page.goto(site.url + path);
      const colour = await page
        .locator('header')
        .evaluate((header) => getComputedStyle(header).backgroundColor);
      expect(colour, path).not.toBe('rgba(0, 0, 0, 0)');
    }
    expect(complaints).toEqual([]);
  });

  test('the first press of the tab key offers the way past the header', async () => {
    await page.goto(`${site.url}/news`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });
});

describe('for machines', () => {
  const elements = (path: string) => (documents.get(path) ?? '').match(/<(loc|item|link)>/g) ?? [];

  test('the sitemap names every page once, with its full address', () => {
    const xml = documents.get('/sitemap.xml') ?? '';
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
    const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
    expect(found.every((url) => url.startsWith(`${siteUrl}/`))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
    for (const path of ['/', '/a-z', '/cy', '/page-3', '/topics/topic', '/cy/page-cy'])
      expect(found).toContain(siteUrl + path);
    expect(elements('/sitemap.xml').length).toBe(found.length);
  });

  test('the feed has the newest twenty', () => {
    expect(elements('/news/feed.xml').filter((name) => name === '<item>')).toHaveLength(20);
  });

  test('what editors wrote can’t break the feed: it is text in it', async () => {
    const news = exampleOf('news', 'hostile', { name: 'hostile' });
    const locals = {
      reader: readerOf([news]),
      locale: 'en',
      site: { url: siteUrl, now: '' },
      mode: 'public',
    } as const;
    const body = await ((await GET({ locals } as unknown as APIContext)) as Response).text();
    await page.goto('about:blank');
    const read = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const all = [...feed.querySelectorAll('item > *')];
      return [feed.querySelector('parsererror')?.textContent, ...all.map(({ textContent }) => textContent)];
    }, body);
    expect(read).toEqual([
      undefined,
      news.type === 'news' && news.content.title,
      `${siteUrl}/news/hostile`,
      `${siteUrl}/news/hostile`,
      'Thu, 01 Jan 2026 00:00:00 GMT',
      news.type === 'news' && news.content.summary,
    ]);
  });

  test('robots are told where the sitemap is, and to leave previews alone', () => {
    expect(documents.get('/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    expect(documents.get('/robots.txt')).toContain('Disallow: /preview/');
  });

  test('the favicon is the council’s letter in its colour', () => {
    const { council: name, colours } = contentTypes['site-settings'].examples.ordinary;
    expect(documents.get('/favicon.svg')).toContain(`fill="${colours?.brand}"`);
    expect(documents.get('/favicon.svg')).toContain(`>${name.charAt(0)}</text>`);
  });
});

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}
