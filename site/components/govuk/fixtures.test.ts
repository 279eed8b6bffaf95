/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparableHtml } from './comparableHtml.ts';
import { fixtureInput } from './fixtureInput.ts';

interface Fixture {
  name: string;
  options: Record<string, unknown>;
  html: string;
}

/** Fixtures that our components do not take, each with the reason. */
const leftOut: Record<string, Record<string, string>> = {};

/** Fixtures whose HTML differs on purpose, each with the reason. */
const differs: Record<string, Record<string, string>> = {};

const require = createRequire(import.meta.url);
const files = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', { eager: true });
const components = Object.entries(files).flatMap(([path, { default: Component }]) => {
  const [, folder = '', file] = path.split('/');
  return file === `${pascalCase(folder)}.astro` && fixturesOf(folder).length ? [{ folder, Component }] : [];
});

let container: AstroContainer;
const report: { component: string; compared: number; leftOut: number; differsOnPurpose: number }[] = [];

beforeAll(async () => {
  container = await AstroContainer.create();
});
afterAll(() => {
  console.table(report);
});

describe.each(components)('$folder gives the same HTML as GOV.UK Frontend', ({ folder, Component }) => {
  const fixtures = fixturesOf(folder);
  const out = leftOut[folder] ?? {};
  const other = differs[folder] ?? {};
  const compared = fixtures.filter(({ name }) => !(name in out) && !(name in other));
  report.push({
    component: folder,
    compared: compared.length,
    leftOut: Object.keys(out).length,
    differsOnPurpose: Object.keys(other).length,
  });

  test.each(compared)('$name', async ({ options, html }) => {
    expect(comparableHtml(await render(Component, options))).toBe(comparableHtml(html));
  });

  for (const [name, reason] of Object.entries(other)) {
    test(`${name} differs: ${reason}`, async () => {
      const fixture = fixtures.find((one) => one.name === name);
      expect(fixture).toBeDefined();
      expect(comparableHtml(await render(Component, fixture?.options ?? {}))).not.toBe(
        comparableHtml(fixture?.html ?? ''),
      );
    });
  }

  test('leaves out only fixtures that exist', () => {
    expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(out)));
  });
});

test('every component folder that GOV.UK Frontend knows is compared, 633 fixtures in all', () => {
  const folders = new Set(Object.keys(files).map((path) => path.split('/')[1] ?? ''));
  const known = [...folders].filter((folder) => fixturesOf(folder).length);
  expect(components.map(({ folder }) => folder).sort()).toEqual(known.sort());
  expect(known.flatMap(fixturesOf)).toHaveLength(633);
});

async function render(Component: AstroComponentFactory, options: Record<string, unknown>): Promise<string> {
  return container.renderToString(Component, fixtureInput(options));
}

function fixturesOf(folder: string): Fixture[] {
  try {
    const path = require.resolve(`govuk-frontend/dist/govuk/components/${folder}/fixtures.json`);
    return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }).fixtures;
  } catch {
    return [];
  }
}

function pascalCase(folder: string): string {
  return folder.replace(/(^|-)(.)/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}
