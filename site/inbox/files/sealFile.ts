import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Whose a file is: the disk holds only a hash of the key of the sending. */
export const ownerOf = (key: string): string =>
  createHash('sha256').update(`guildhall files\n${key}`).digest('base64url');

/** Encrypts with a key that only the key of the sending gives (AES-256-GCM); bound to its place. */
export const sealFile = (key: string, place: string, bytes: Uint8Array): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

/** Decrypts it again; undefined if it was made with another key, for another place, or was changed. */
export const unsealFile = (key: string, place: string, sealed: Uint8Array): Buffer | undefined => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  } catch {
    return undefined;
  }
};

const keyOf = (key: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key), '', 'guildhall file key', 32));
