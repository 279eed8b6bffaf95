import { richTextOf } from '#shared/schema/nodes.ts';
import type { Reference } from '#shared/schema/types.ts';
import { flow } from '../html/flow.ts';
import { parse } from '../html/tree.ts';
import { html } from './item.ts';
import { records, string } from '../json.ts';
import type { Item } from './item.ts';

export interface ImportedAddress {
  readonly source: string;
  readonly content: { readonly path: string; readonly state: 'redirect' | 'gone' };
}

/** The old addresses that an item speaks for. */
export const redirectPaths = (item: Item): string[] => {
  if (item.format === 'gone') return [gonePath(item)];
  if (item.format !== 'redirect') return [];
  return records(item.all['redirects'])
    .map((entry) => string(entry['path']))
    .filter(Boolean);
};

const gonePath = (item: Item): string => item.basePath ?? `/${item.source.replace(/\.json$/, '')}`;

/** The addresses that a redirect or a gone item stands for: one, or several. */
export const addressesFrom = (
  item: Item,
  target: (href: string) => Reference | string | undefined,
  report: (what: string, instance?: string) => void,
): ImportedAddress[] =>
  item.format === 'gone' ? [gone(item, target, report)] : redirects(item, target, report);

const gone = (
  item: Item,
  target: (href: string) => Reference | string | undefined,
  report: (what: string, instance?: string) => void,
): ImportedAddress => {
  const explanation = flow(parse(html(item.details['explanation'])), {
    target,
    report,
    contact: () => undefined,
  });
  const alternative = string(item.details['alternative_path']);
  return {
    source: item.source,
    content: {
      path: gonePath(item),
      state: 'gone',
      ...(explanation.length ? { explanation: richTextOf(explanation) } : {}),
      ...(alternative ? destination(target(alternative)) : {}),
    },
  };
};

const redirects = (
  item: Item,
  target: (href: string) => Reference | string | undefined,
  report: (what: string, instance?: string) => void,
): ImportedAddress[] =>
  records(item.all['redirects']).flatMap((entry, at) => {
    const path = string(entry['path']);
    const goal = target(string(entry['destination']));
    if (!path || goal === undefined) {
      report('a redirect without an address or a destination was left out', path);
      return [];
    }
    if (entry['type'] === 'prefix')
      report('a redirect of everything below an address is now one of the address alone', path);
    return [
      {
        source: at === 0 ? item.source : `${item.source}#${at + 1}`,
        content: { path, state: 'redirect', ...destination(goal) },
      },
    ];
  });

const destination = (goal: Reference | string | undefined): object =>
  goal === undefined
    ? {}
    : {
        to: [
          {
            blockType: 'address-target',
            ...(typeof goal === 'string' ? { outside: goal } : { inside: goal }),
          },
        ],
      };
