import { isLinkAddress } from '#shared/schema/check-text.ts';
import type { Reference } from '#shared/schema/types.ts';

/**
 * Where a link of GOV.UK leads now: to an imported document, or to an address elsewhere. `base` is the address
 * of the page that it stands on.
 */
export const targetsOf =
  (imported: ReadonlyMap<string, Reference>) =>
  (base: string | undefined) =>
  (href: string): Reference | string | undefined => {
    const url = resolved(href.trim().toWellFormed(), base ?? '/');
    if (!url) return undefined;
    const known = url.host === govuk ? imported.get(url.pathname.replace(/(.)\/+$/, '$1')) : undefined;
    return known ?? (isLinkAddress(url.href) ? url.href : undefined);
  };

const govuk = 'www.gov.uk';

/** The whole address; nothing for a link within its own page, or to what no page can lead to. */
const resolved = (href: string, base: string): URL | undefined => {
  if (!href || href.startsWith('#')) return undefined;
  try {
    return new URL(href, `https://${govuk}${base}`);
  } catch {
    return undefined;
  }
};
