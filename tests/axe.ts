import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has to say about a page as it is now, by all of WCAG 2.2 up to AA and what it calls best practice. */
export const axeSays = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  const { violations } = (await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({ runOnly }),
    runOnly,
  )) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
};
