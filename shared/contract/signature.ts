import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Where a message's signature and time travel. */
export const signatureHeader = 'x-guildhall-signature';
export const timeHeader = 'x-guildhall-time';

/** How far the two clocks may be apart, in milliseconds. */
export const tolerance = 5 * 60 * 1000;

export interface RequestParts {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** The two headers that sign a request. `now` is milliseconds since 1970. */
export const signRequest = (key: string, parts: RequestParts, now = Date.now()): Record<string, string> => ({
  [timeHeader]: String(now),
  [signatureHeader]: hmac(key, ['request', parts.method, parts.path, String(now), digest(parts.body)]),
});

/** Whether a request was signed with the key, less than `tolerance` ago. */
export const verifyRequest = (
  key: string,
  parts: RequestParts,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  now = Date.now(),
): boolean => {
  const time = Number(headers[timeHeader]);
  const given = headers[signatureHeader];
  if (typeof given !== 'string' || !Number.isFinite(time) || Math.abs(now - time) > tolerance) return false;
  return same(
    given,
    hmac(key, ['request', parts.method, parts.path, String(headers[timeHeader]), digest(parts.body)]),
  );
};

/** Signs an answer, bound to the request that it answers. */
export const signResponse = (
  key: string,
  requestSignature: string,
  status: number,
  body: string | Uint8Array,
): string => hmac(key, ['response', requestSignature, String(status), digest(body)]);

/** Whether an answer was signed with the key, for this very request. */
export const verifyResponse = (
  key: string,
  requestSignature: string,
  status: number,
  body: string | Uint8Array,
  given: string | null,
): boolean => given !== null && same(given, signResponse(key, requestSignature, status, body));

const digest = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');

const hmac = (key: string, pieces: readonly string[]): string =>
  createHmac('sha256', key).update(pieces.join('\n')).digest('base64url');

const same = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};
