import { diffArrays } from 'diff';
import type { Shape } from './shape.ts';

/** How much of a source stands on its page. */
export interface Comparison {
  /** Between 0 and 1: the share of the source's words that stand on the page, in order. */
  readonly words: number;
  /** Runs of words that are missing, the longest first. */
  readonly missing: readonly string[];
  /** What differs in number, in words; empty if nothing does. */
  readonly differences: readonly string[];
}

/** Compares a source with its page. Words that the page has besides are no fault. */
export const compare = (source: Shape, page: Shape): Comparison => {
  const missing = diffArrays(source.words, page.words)
    .filter((change) => change.removed)
    .map((change) => change.value);
  const lost = missing.reduce((sum, run) => sum + run.length, 0);
  const levels = [...new Set([...Object.keys(source.headings), ...Object.keys(page.headings)])].sort();
  return {
    words: source.words.length ? 1 - lost / source.words.length : 1,
    missing: missing.sort((a, b) => b.length - a.length).map((run) => run.join(' ')),
    differences: [
      ...levels.map((level) => difference(level, source.headings[level] ?? 0, page.headings[level] ?? 0)),
      difference('list items', source.listItems, page.listItems),
      difference('table cells', source.cells, page.cells),
      difference('links', source.links, page.links),
    ].filter((line) => line !== undefined),
  };
};

const difference = (what: string, source: number, page: number): string | undefined =>
  source === page ? undefined : `${what}: ${source} in the source, ${page} on the page`;
