import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings, SiteSettingsError } from './settings.ts';

const key = 'k'.repeat(32);

test('a key alone is enough', () => {
  expect(readSettings({ LINK_KEY: key })).toMatchObject({
    port: 4321,
    host: '127.0.0.1',
    siteUrl: 'http://127.0.0.1:4321',
    cmsLinkUrl: 'http://127.0.0.1:3000',
    cmsUrl: 'http://127.0.0.1:3000',
    linkKey: key,
    trustProxy: [],
  });
});

test('the cms may have another address inside than outside', () => {
  const settings = readSettings({
    LINK_KEY: key,
    CMS_URL: 'https://desk.example.org/',
    CMS_LINK_URL: 'http://10.0.0.2:3000',
  });
  expect(settings).toMatchObject({ cmsUrl: 'https://desk.example.org', cmsLinkUrl: 'http://10.0.0.2:3000' });
});

test.each([
  ['SITE_PORT', '99999'],
  ['SITE_PORT', 'http'],
  ['SITE_URL', 'www.example.org'],
  ['SITE_URL', 'https://www.example.org/council'],
  ['CMS_URL', 'javascript:alert(1)'],
  ['CMS_LINK_URL', 'not an address'],
  ['LINK_KEY', 'short'],
  ['LINK_KEY', ''],
])('a wrong %s (%s) is named in one sentence', (name, value) => {
  const read = () => readSettings({ LINK_KEY: key, [name]: value });
  expect(read).toThrow(SiteSettingsError);
  expect(read).toThrow(new RegExp(`^${name} [^\n]+\\.$`));
});

test('no setting tells the site where the database is, or any secret but the wall’s', () => {
  const asked = new Set<string>();
  readSettings(
    new Proxy({ LINK_KEY: key } as Record<string, string>, {
      get: (values, name: string) => (asked.add(name), values[name]),
    }),
  );
  expect([...asked].sort()).toEqual([
    'ADDRESS_FILE',
    'CMS_LINK_URL',
    'CMS_URL',
    'LINK_KEY',
    'SITE_DATA_DIR',
    'SITE_HOST',
    'SITE_PORT',
    'SITE_URL',
    'TRUST_PROXY',
  ]);
});

test('nothing that the site’s process loads comes from the cms, or is a database', () => {
  const seen = new Map<string, string[]>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const source = readFileSync(file, 'utf8');
    const found = [...source.matchAll(/^(?:(?:import|export|\}).* from|import) '([^'\n]+)';$/gm)].map(
      ([, name]) => name ?? '',
    );
    seen.set(file, found);
    for (const name of found.filter((name) => /^(\.|#)/.test(name) && name.endsWith('.ts')))
      visit(name.startsWith('#') ? rootOf(name.slice(1)) : new URL(name, `file://${file}`).pathname);
  };
  const rootOf = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
  visit(rootOf('site/server.ts'));
  visit(rootOf('site/publisher/worker.ts'));
  expect(seen.size).toBeGreaterThan(40);
  expect([...seen.keys()].filter((file) => file.startsWith(rootOf('cms/')))).toEqual([]);
  const packages = [...seen.values()].flat().filter((name) => !/^(\.|#|node:)/.test(name));
  // It reads posts with files, and nothing else.
  expect([...new Set(packages)]).toEqual(['busboy']);
});
