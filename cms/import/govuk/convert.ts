import type { Reference } from '#shared/schema/types.ts';
import type { Conversion } from '../html/context.ts';
import { cardIndex } from './cards.ts';
import { contentOf } from './content.ts';
import type { Item } from './item.ts';
import { kitOf } from './kit.ts';
import { reportLeft } from './left.ts';
import { other } from './other.ts';
import type { Plan } from './plan.ts';
import { targetsOf } from './targets.ts';
import { watch } from './watch.ts';

/** Converts items once every link's target is known. */
export const converter = (plans: readonly Plan[], references: ReadonlyMap<string, Reference>) => {
  const paths = new Map<string, Reference>();
  for (const { item, source } of plans) {
    const reference = references.get(source);
    if (item.basePath && reference && !paths.has(item.basePath)) paths.set(item.basePath, reference);
  }
  const targetFrom = targetsOf(paths);
  const { cards, contact } = cardIndex();
  return {
    cards,
    target: targetFrom(undefined),
    content: ({ item, type, locale, notes }: Plan): object => {
      const conversion: Conversion = {
        target: (href) => {
          const found = targetFrom(item.basePath)(href);
          if (typeof found === 'object' && href.includes('#'))
            notes.report('a link into the middle of a page now leads to its beginning', href);
          return found;
        },
        report: notes.report,
        contact: (card) => contact(card, locale, conversion),
      };
      const details = watch(item.details);
      const links = watch(item.links);
      const watched: Item = { ...item, details: details.value, links: links.value };
      const content = (contentOf[item.format] ?? other)(watched, kitOf(conversion, type));
      reportLeft(item, details.unread(), links.unread(), conversion);
      return content;
    },
  };
};

export type Converter = ReturnType<typeof converter>;

/** Puts documents' ids where contacts were named by their source. */
export const resolved = (content: object, references: ReadonlyMap<string, Reference>): object =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value)) return value;
    return references.get(String(value.id)) ?? value;
  }) as object;
