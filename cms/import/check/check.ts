import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemReport } from '../report.ts';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { pageShape } from './page.ts';
import type { Shape } from './shape.ts';

/** What a source holds for its readers; undefined if it has no page of its own. */
export type SourceShape = (file: string) => Shape | undefined;

/** What became of one item on its page. */
export interface ItemCheck extends Comparison {
  readonly source: string;
  readonly path: string;
  /** As many words as asked for, and nothing else differs. */
  readonly ok: boolean;
}

/** The least share of a source's words that has to stand on its page, in order. */
export const least = 0.99;

/** Compares every imported item that has a page with its source; `pages` is a built site. */
export const checkItems = (
  items: readonly ItemReport[],
  folder: string,
  pages: string,
  sourceShape: SourceShape,
): ItemCheck[] =>
  items.flatMap(({ source, page, outcome }) => {
    if (!page || outcome === 'failed' || outcome === 'drafted') return [];
    const expected = sourceShape(join(folder, source));
    if (!expected) return [];
    const file = join(pages, page, 'index.html');
    const found = pageShape(existsSync(file) ? readFileSync(file, 'utf8') : '');
    const comparison = compare(expected, found);
    const ok = comparison.words >= least && !comparison.differences.length;
    return [{ source, path: page, ...comparison, ok }];
  });

/** The check in words: what differs, item by item, and the sums. */
export const checkInWords = (checks: readonly ItemCheck[]): string => {
  const lines = checks.flatMap(({ source, path, words, missing, differences, ok }) =>
    ok && !missing.length
      ? []
      : [
          `${ok ? 'good     ' : 'differs  '} ${source} → ${path}: ${percent(words)} of the words`,
          ...differences.map((line) => `            ${line}`),
          ...missing.slice(0, 5).map((run) => `            missing: ${clip(run)}`),
          ...(missing.length > 5 ? [`            and ${missing.length - 5} more places`] : []),
        ],
  );
  const short = checks.filter(({ words }) => words < least).length;
  const differing = checks.filter(({ ok }) => !ok).length;
  const lowest = Math.min(1, ...checks.map(({ words }) => words));
  return [
    ...lines,
    '',
    `${checks.length} pages compared with their sources: ${checks.length - differing} agree, ${differing} differ.`,
    `${short} have less than ${percent(least)} of the words in order; the lowest has ${percent(lowest)}.`,
    ...rules,
  ].join('\n');
};

/** What is counted in another way than one might think, for the reader of the report. */
const rules = [
  'Counted the same way on both sides: a picture as its alternative text, a panel or card as the text in it,',
  'a heading of the first level inside a text as one of the second.',
  'Not counted: links within the page (footnotes, contents), empty headings and list items, and on our pages',
  'the ways around the site and the heading and links that a contact has of its own.',
];

const percent = (share: number): string => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;

const clip = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
