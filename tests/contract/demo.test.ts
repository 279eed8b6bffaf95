import { execFile } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '#cms/seed/demo/index.ts';
import type { Sums } from '#cms/lint/sums.ts';
import { call } from '#shared/contract/call.ts';
import type { Manifest } from '#shared/contract/messages.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'demo' });
}, 180_000);
afterAll(() => product.stop());

const manifest = async () => (await call(product.wall.cms, 'GET', '/link/manifest')).json() as Manifest;

test('the first start publishes all of the demo council', async () => {
  const { documents } = await manifest();
  const count = (type: string) => documents.filter((document) => document.type === type).length;
  const types = new Set(demo.map(({ type }) => type));
  // The site settings are there, and every page has an address of its own beside the demo's redirects.
  for (const type of types)
    if (type !== 'address') expect(count(type), type).toBe(demo.filter((one) => one.type === type).length);
});

/** What a command of ours says about this council. */
const run = async (command: string, ...rest: string[]): Promise<string> => {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [`cms/commands/${command}.ts`, ...rest], {
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: product.dataDir, MEDIA_DIR: product.mediaDir },
  });
  return stdout;
};

const onSqlite = test.skipIf(process.env['TEST_DATABASE'] === 'mongodb');

onSqlite(
  'nothing is wrong with any form of it, says npm run lint:forms',
  async () => {
    const { sums, forms } = JSON.parse(await run('lint-forms', '--json')) as {
      readonly sums: Sums;
      readonly forms: readonly { readonly source: string }[];
    };
    expect(forms.map(({ source }) => source)).toContain('/forms/report-a-missed-bin');
    expect(sums).toMatchObject({
      forms: demo.filter(({ type }) => type === 'form').length,
      errors: 0,
      warnings: 0,
    });
  },
  60_000,
);

onSqlite(
  'seeding it a second time changes nothing',
  async () => {
    const before = await manifest();
    expect(await run('seed')).toContain('was there already');
    const byName = ({ documents }: Manifest) => documents.map((one) => JSON.stringify(one)).sort();
    expect(byName(await manifest())).toEqual(byName(before));
  },
  60_000,
);

test('no link and no picture on any page of the demo leads to nothing', async () => {
  // The site says so when it has written all that was new.
  await expect.poll(() => product.output('site'), { timeout: 60_000 }).toContain('"event":"published"');
  const pages = new Map<string, string[]>();
  const waiting = ['/', '/cy/diwrnodau-casglu-biniau'];
  const lost: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const response = await fetch(product.siteUrl + path);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    const targets = isPage ? targetsIn(await response.text()) : [];
    pages.set(path, targets);
    if (response.status !== 200) lost.push(`${path}: ${response.status}`);
    waiting.push(...targets);
  }
  const from = (path: string) => [...pages].filter(([, targets]) => targets.includes(path)).map(([at]) => at);
  expect(lost.map((line) => `${line} from ${from(line.split(':')[0] ?? '').slice(0, 3)}`)).toEqual([]);
  expect(pages.size).toBeGreaterThan(demo.filter(({ type }) => type === 'page').length);
}, 120_000);

test('every page to be read, with styles and all but its pictures, comes in the first round trip', () => {
  const folder = join(product.dataDir, 'site/public');
  const weights = globSync('**/*.html.br', { cwd: folder })
    .filter((file) => !/^(cy\/)?forms\//.test(file))
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  expect(weights.length).toBeGreaterThan(150);
  expect(weights.filter(({ bytes }) => bytes >= 14 * 1024)).toEqual([]);
});

interface Node {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Paths on this site that a page links to or shows, without their fragments. */
const targetsIn = (html: string): string[] => {
  const found = new Set<string>();
  const visit = ({ attrs = [], childNodes = [] }: Node): void => {
    for (const { name, value } of attrs) {
      const values =
        name === 'srcset' ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : [value];
      if (['href', 'src', 'srcset'].includes(name))
        for (const one of values) if (/^\/(?!\/)/.test(one)) found.add(one.split('#')[0] ?? one);
    }
    childNodes.forEach(visit);
  };
  visit(parse(html) as unknown as Node);
  return [...found];
};
