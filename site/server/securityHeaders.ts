import { createHash } from 'node:crypto';

/** Who may show a page in a frame: nobody, or for previews the desk. */
export interface Framing {
  readonly frameAncestors?: string;
}

/** What every answer carries (OWASP ASVS 5.0, 3.4). */
export const securityHeaders = (siteUrl: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

/**
 * A page's content security policy: scripts from our own files only, and of inline styles and scripts exactly
 * those that we wrote, by their hash. What editors and residents write can't be among them: it is escaped.
 */
export const pagePolicy = (html: string, { frameAncestors = "'none'" }: Framing = {}): string => {
  const scripts = [...(/<script[^>]*\ssrc=/.test(html) ? ["'self'"] : []), ...hashes(html, inlineScript)];
  return [
    "default-src 'none'",
    ["style-src 'self'", ...hashes(html, inlineStyle)].join(' '),
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`, "connect-src 'self'"] : []),
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
};

const inlineStyle = /<style[^>]*>([^]*?)<\/style>/g;
/** Neither a file nor data for search engines. */
const inlineScript = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>([^]*?)<\/script>/g;

/** Of what is not a page, such as a picture: it may load and run nothing. A PDF viewer needs no policy of ours. */
export const filePolicy = (type: string): string =>
  type === 'application/pdf'
    ? "frame-ancestors 'none'"
    : "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

const hashes = (html: string, pattern: RegExp): string[] => [
  ...new Set(
    [...html.matchAll(pattern)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  ),
];
