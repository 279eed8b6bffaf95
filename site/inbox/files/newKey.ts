import { randomBytes } from 'node:crypto';

/** A key for a sending whose page has no script to make it: 128 random bits in base64url. */
export const newKey = (): string => randomBytes(16).toString('base64url');
