import type { PostedFile } from './files/readMultipart.ts';

/** What was posted, or why it is not even looked at. */
export type Post =
  /** `too-large`: more than allowed, but little enough to show it again. */
  | {
      readonly kind: 'fields' | 'too-large';
      readonly fields: readonly (readonly [string, string])[];
      readonly files?: readonly PostedFile[];
      /** The files are kept, or not wanted. */
      readonly release?: () => void;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 413 | 415 };

/** A form's body without files, in bytes; a single answer; and how many fields it may have. */
export const limits = { body: 64 * 1024, answer: 40 * 1024, fields: 1000 } as const;

/** How much is read of what is too large, so that nobody loses a text that grew too long. */
const readable = 512 * 1024;

/**
 * Reads a posted form, `application/x-www-form-urlencoded` and nothing else, never more than it needs. Posts
 * from other sites are refused, whatever their type: `isOwn`.
 */
export const readPost = async (request: Request, siteUrl: string): Promise<Post> => {
  if (!isOwn(request.headers, siteUrl)) return { kind: 'refused', status: 403 };
  const [type] = (request.headers.get('content-type') ?? '').split(';', 1);
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    return { kind: 'refused', status: 415 };
  if (Number(request.headers.get('content-length') ?? 0) > readable) return { kind: 'refused', status: 413 };
  const body = await readBody(request);
  if (typeof body !== 'string') return { kind: 'refused', status: body };
  // Counted before they are parsed: a million of them must cost nothing.
  if (body.split('&', limits.fields + 1).length > limits.fields) return { kind: 'refused', status: 413 };
  const fields = [...new URLSearchParams(body)];
  const isTooLarge = body.length > limits.body || fields.some(([, value]) => value.length > limits.answer);
  return { kind: isTooLarge ? 'too-large' : 'fields', fields };
};

/**
 * Whether a post comes from our own pages: the browser says so (`Sec-Fetch-Site`, which no script can write),
 * or, where it is too old to, its `Origin` is ours.
 */
export const isOwn = (headers: Headers, siteUrl: string): boolean => {
  const from = headers.get('sec-fetch-site');
  if (from) return from === 'same-origin' || from === 'none';
  return headers.get('origin') === new URL(siteUrl).origin;
};

/** The body as text; or the status for one that is too large, broken off or no UTF-8. */
const readBody = async (request: Request): Promise<string | 400 | 413> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > readable) return 413;
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return 400;
  }
};
