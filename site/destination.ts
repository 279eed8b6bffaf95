import type { Destination } from '#shared/schema/destination.ts';
import type { Reader } from './replica/reader.ts';
import { safeHref } from './safeHref.ts';

/** Where a link goes that an editor made; undefined if its target is not published or not safe to link to. */
export const hrefOf = (reader: Reader, { inside, outside }: Destination): string | undefined =>
  inside ? reader.link(inside)?.href : outside ? safeHref(outside) : undefined;

/** Links with the words that an editor gave them, without those that lead nowhere. */
export const linksOf = (
  reader: Reader,
  links: readonly (Destination & { readonly words: string })[] | undefined,
): { title: string; href: string }[] =>
  (links ?? []).flatMap((link) => {
    const href = hrefOf(reader, link);
    return href ? [{ title: link.words, href }] : [];
  });
