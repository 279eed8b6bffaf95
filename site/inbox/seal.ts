import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What a draft's link holds: 256 random bits. Whoever has it has the draft; the server keeps only a hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether something may be a token at all. */
export const isToken = (value: string): boolean => /^[\w-]{43}$/.test(value);

/** Where the draft of a token lies. */
export const draftId = (token: string): string =>
  createHash('sha256').update(`guildhall draft\n${token}`).digest('base64url');

/**
 * Encrypts with the key that only the token gives (AES-256-GCM); bound to the draft's place. Made small first:
 * nobody who sees how long the result is can choose what stands beside somebody's answers.
 */
export const seal = (token: string, words: string): Uint8Array => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce).setAAD(Buffer.from(draftId(token)));
  return Buffer.concat([nonce, cipher.update(deflateRawSync(words)), cipher.final(), cipher.getAuthTag()]);
};

/** Decrypts it again; undefined if it was made with another token, changed, or of an older shape. */
export const unseal = (token: string, sealed: Uint8Array): string | undefined => {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, 12), {
      authTagLength: 16,
    })
      .setAAD(Buffer.from(draftId(token)))
      .setAuthTag(bytes.subarray(-16));
    const opened = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    return inflateRawSync(opened).toString();
  } catch {
    return undefined;
  }
};

const keyOf = (token: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(token, 'base64url'), '', 'guildhall draft key', 32));
