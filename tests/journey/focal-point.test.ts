import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import type { Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';
import { isAtRest } from './demoCouncil.ts';
import { openDesk, signIn } from './desk.ts';
import { changedFiles, publicFiles } from './publicFiles.ts';

vi.setConfig({ testTimeout: 180_000 });

/**
 * A wide grey picture whose top left corner is bright, on a site where an article shows it: where it is cut, the
 * corner is seen if the focal point says so.
 */
let product: Product;
let browser: Browser;
let publisher: Client;
let picture: string;
const patient = { timeout: 60_000, interval: 250 };

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  publisher = await product.as('publisher');
  picture = await upload('corner', 'A lamp in the corner of a dark hall');
  const hall = await upload('hall', 'The town hall');
  const settings = { council: 'Testborough Council', picture: hall, home: { newsCount: 3 } };
  const article = { title: 'Lamps lit', date: '2026-11-02', summary: 'There is light.', picture };
  const administrator = await product.as('administrator');
  for (const answer of [
    await administrator.patch('/api/site-settings/site-settings', { ...settings, _status: 'published' }),
    await publisher.post('/api/page', { title: 'Parks', _status: 'published' }),
    await publisher.post('/api/news', { ...article, _status: 'published' }),
  ])
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

const upload = async (name: string, alt: string): Promise<string> => {
  const corner = await sharp({
    create: { width: 300, height: 300, channels: 3, background: '#ffff00' },
  })
    .png()
    .toBuffer();
  const bytes = await sharp({ create: { width: 2400, height: 800, channels: 3, background: '#303030' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const { status, body } = await publisher.upload(
    '/api/media',
    { name: `${name}.png`, type: 'image/png', bytes },
    { alt },
  );
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string } }).doc.id;
};

const textOf = async (path: string): Promise<string> => (await fetch(product.siteUrl + path)).text();

/** What social media read of a page, by the names of its tags. */
const tagsOf = async (path: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    [
      ...(await textOf(path)).matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g),
    ].map(([, name = '', content = '']) => [name, content]),
  );

/** The picture beside a headline, in its widest form. */
const teaserOf = async (path: string): Promise<string> => {
  const shown = /<ul class="gh-news">[^]*?type="image\/webp" srcset="([^ "]+) 1280w/.exec(await textOf(path));
  return product.siteUrl + (shown?.[1] ?? '/no-teaser');
};

/** Its size, and how much of it is bright, from 0 to 1. */
const look = async (url: string): Promise<{ readonly size: string; readonly bright: number }> => {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  const bytes = await response.arrayBuffer();
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let bright = 0;
  for (let at = 0; at < data.length; at += info.channels) if ((data[at] ?? 0) > 200) bright++;
  return { size: `${info.width} × ${info.height}`, bright: bright / (info.width * info.height) };
};

test('a page shows its own picture to social media, else the council’s: absolute, cut to their shape, with its words', async () => {
  await expect.poll(() => textOf('/news'), patient).toContain('Lamps lit');
  await expect.poll(() => isAtRest(product), patient).toBe(true);
  const article = await tagsOf('/news/lamps-lit');
  expect(article).toMatchObject({
    'og:image:type': 'image/jpeg',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'A lamp in the corner of a dark hall',
    'twitter:card': 'summary_large_image',
  });
  expect(article['og:image']).toMatch(new RegExp(`^${product.siteUrl}/media/corner-.*\\.jpg$`));
  expect((await look(article['og:image'] ?? '')).size).toBe('1200 × 630');
  for (const path of ['/parks', '/', '/news', '/a-z'])
    expect((await tagsOf(path))['og:image:alt'], path).toBe('The town hall');
  expect(await tagsOf('/nowhere')).toEqual({});
});

test('an editor moves the focal point on the desk: the cut pictures show what is there, on every page that shows them and no other', async () => {
  const social = async () => (await tagsOf('/news/lamps-lit'))['og:image'] ?? '';
  const old = { social: await social(), teaser: await teaserOf('/news') };
  for (const url of [old.social, old.teaser]) expect((await look(url)).bright, url).toBe(0);
  const before = await publicFiles(product);

  const page = await openDesk(browser, product.cmsUrl);
  await signIn(page, product.cmsUrl, { ...product.administrator, email: 'publisher@example.org' });
  await moveFocalPoint(page, '0', '10');
  await expect.poll(social, patient).not.toBe(old.social);
  await expect.poll(() => isAtRest(product), patient).toBe(true);

  // The corner is 300 by 300 of 800: the part of each cut that it fills.
  const lit = await look(await social());
  expect(lit.size).toBe('1200 × 630');
  expect(lit.bright).toBeCloseTo((300 * 300) / (800 * (800 * (1200 / 630))), 2);
  for (const path of ['/news', '/']) {
    const teaser = await look(await teaserOf(path));
    expect(teaser.size, path).toBe('1280 × 720');
    expect(teaser.bright, path).toBeCloseTo((300 * 300) / (800 * (800 * (16 / 9))), 2);
  }
  const written = changedFiles(before, await publicFiles(product));
  expect(written.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'index.html',
    'news/index.html',
    'news/lamps-lit/index.html',
  ]);
  expect((await fetch(old.social)).status).toBe(404);
});

test('a focal point that comes as a field counts as much as one from the desk’s editor, 0 % too', async () => {
  const at = async (focal: object) => {
    const before = (await tagsOf('/news/lamps-lit'))['og:image'];
    const { status } = await publisher.patch(`/api/media/${picture}`, focal);
    expect(status).toBe(200);
    await expect.poll(async () => (await tagsOf('/news/lamps-lit'))['og:image'], patient).not.toBe(before);
    return (await look((await tagsOf('/news/lamps-lit'))['og:image'] ?? '')).bright;
  };
  expect(await at({ focalX: 100, focalY: 50 })).toBe(0);
  expect(await at({ focalX: 0, focalY: 0 })).toBeGreaterThan(0.05);
  const { body } = await publisher.get(`/api/media/${picture}`);
  expect(body).toMatchObject({ focalX: 0, focalY: 0 });
});

/** As people do: opens the picture's editor, says where what matters is, and saves. */
const moveFocalPoint = async (page: Page, x: string, y: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin/collections/media/${picture}`);
  await page.getByRole('button', { name: 'Edit Image' }).click();
  const editor = page.locator('.edit-upload');
  for (const [name, value] of [
    ['X %', x],
    ['Y %', y],
  ] as const)
    await editor.locator(`input[name="${name}"]`).fill(value);
  await editor.getByRole('button', { name: 'Apply Changes' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
};
