/**
 * Whether a text is exactly one mail address that is safe in a header: ASCII only (look-alike letters send
 * mail to strangers), no list, no name, no line break. Looser than an e-mail question's own check.
 */
export const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= 254 && address.test(text);

const address =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})){0,10}$/;

/** A text as one line of a header: no control characters, blanks folded, 200 characters at most. */
export const headerLine = (text: string): string =>
  [...text]
    .map((letter) => (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(letter) ? ' ' : letter))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
