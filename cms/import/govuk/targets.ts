import type { Reference } from '#shared/schema/types.ts';

/** Where a link of GOV.UK leads now: to an imported document, or to an address elsewhere. */
export const targetsOf =
  (imported: ReadonlyMap<string, Reference>) =>
  (href: string): Reference | string | undefined => {
    const trimmed = href.trim();
    const inside = /^(?:https?:\/\/www\.gov\.uk)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(trimmed);
    const path = inside?.[1]?.replace(/(.)\/+$/, '$1');
    const known = path ? imported.get(path) : undefined;
    if (known) return known;
    if (trimmed.startsWith('/') && !trimmed.startsWith('//')) return `https://www.gov.uk${trimmed}`;
    if (/^(https?:\/\/\S+|mailto:\S+@\S+|tel:[\d+() -]+)$/i.test(trimmed)) return encodeURI(decode(trimmed));
    return undefined;
  };

/** Undoes one encoding, so that encoding never happens twice. */
const decode = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};
