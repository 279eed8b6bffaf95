/** An address that people can follow on the web; undefined for places on a computer or in the document. */
export const cleanLink = (given: string): string | undefined => {
  const text = given.trim();
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return text;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const wrapped = wrappers.find(({ host }) => host.test(url.hostname + url.pathname));
  const inside = wrapped && url.searchParams.get(wrapped.parameter);
  // Outlook and Google send people by way of themselves, which outlives nothing.
  if (inside && /^https?:/.test(inside) && URL.canParse(inside)) return new URL(inside).href;
  return url.href;
};

const wrappers = [
  { host: /\.safelinks\.protection\.outlook\.com\/?$/, parameter: 'url' },
  { host: /^www\.google\.[a-z.]+\/url$/, parameter: 'q' },
] as const;
