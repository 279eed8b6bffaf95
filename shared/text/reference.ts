import { createHmac, hkdfSync } from 'node:crypto';

/** What no one can misread: of each pair that looks alike (0 O, 2 Z, 5 S, 8 B …) one at most, and no vowels, so no words. */
const alphabet = 'BCDFGHJKMNPQRTVWXY79';

/** Consonants that are read as rude words without any vowel. */
const rude = /FCK|FKN|FGT|NGR|CNT|TWT|WNK|DCK|PRCK|BTCH|CCK|KKK|HJ|BJ/;

/**
 * The reference that a resident is shown for a key: `BCDF-GHJK-MNPQ`. A keyed hash, so that every server gives
 * the same one and nobody can work out the next. It names a case and never opens one.
 */
export const referenceOf = (linkKey: string, key: string): string => {
  const secret = Buffer.from(hkdfSync('sha256', linkKey, '', 'guildhall reference', 32));
  for (let attempt = 0; ; attempt++) {
    const letters = lettersOf(createHmac('sha256', secret).update(`${attempt}\n${key}`).digest());
    if (!rude.test(letters)) return letters.replace(/(.{4})(?=.)/g, '$1-');
  }
};

/** Twelve letters of a hash of 32 bytes; the remainder is too large for its unevenness to matter. */
const lettersOf = (hash: Buffer): string => {
  let rest = BigInt(`0x${hash.toString('hex')}`);
  const base = BigInt(alphabet.length);
  let letters = '';
  while (letters.length < 12) {
    letters += alphabet[Number(rest % base)];
    rest /= base;
  }
  return letters;
};
