import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which draft a preview link shows, and until when (ms since 1970). */
export interface Preview {
  readonly type: string;
  readonly id: string;
  /** A version's id, for an earlier version instead of the newest draft. */
  readonly version?: string;
  readonly until: number;
}

/** The last piece of a preview link: readable by nobody's leave, changeable by nobody without the key. */
export const previewToken = (key: string, preview: Preview): string => {
  const payload = Buffer.from(JSON.stringify(preview)).toString('base64url');
  return `${payload}.${seal(key, payload)}`;
};

/** The preview that a token stands for; undefined if it was tampered with or has expired. */
export const readPreviewToken = (key: string, token: string, now = Date.now()): Preview | undefined => {
  const [payload = '', given = ''] = token.split('.');
  const [a, b] = [Buffer.from(given), Buffer.from(seal(key, payload))];
  if (a.length !== b.length || !timingSafeEqual(a, b)) return undefined;
  const preview = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Preview;
  return preview.until > now ? preview : undefined;
};

const seal = (key: string, payload: string): string =>
  createHmac('sha256', key).update(`preview\n${payload}`).digest('base64url');
