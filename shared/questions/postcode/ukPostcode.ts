/**
 * A UK postcode as it is written on letters, `SW1A 1AA`, of one typed in any case, with any spaces, brackets,
 * dots and hyphens; undefined if it can be none. Whether it is in use is for an address register to say.
 */
export const ukPostcode = (typed: string): string | undefined => {
  const bare = typed.replace(/[\s().-]/g, '').toUpperCase();
  return /^(GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/.test(bare) ? bare.replace(/...$/, ' $&') : undefined;
};
