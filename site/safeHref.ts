const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address that an editor typed, if it is safe to link to: an address on this site, or one of the four
 * schemes above. Undefined for `javascript:` and its like, however they are spelled.
 */
export const safeHref = (address: string): string | undefined => {
  const href = address.trim();
  if (/^#[^\s]*$/.test(href) || /^\/(?![/\\])[^\s\\]*$/.test(href)) return href;
  const url = URL.parse(href);
  return url && schemes.has(url.protocol) ? url.href : undefined;
};
