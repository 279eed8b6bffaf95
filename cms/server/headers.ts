import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../settings.ts';

/**
 * What every answer carries (OWASP ASVS 5.0, 3.4). The desk shows the site in a frame, for previews, and
 * nothing else; nobody shows the desk in one. Next puts the nonce that it finds in the request's policy on
 * its own scripts.
 */
export const setHeaders = (
  request: IncomingMessage,
  response: ServerResponse,
  { cmsUrl, siteUrl }: Pick<Settings, 'cmsUrl' | 'siteUrl'>,
  dev: boolean,
): void => {
  const policy = request.url?.startsWith('/api/')
    ? dataPolicy
    : deskPolicy(siteUrl, randomBytes(16).toString('base64'), dev);
  request.headers['content-security-policy'] = policy;
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    // A preview in a window of its own still tells the desk that it is ready.
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
    ...(cmsUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(request.url?.startsWith('/_next/static/') ? {} : { 'cache-control': 'private, no-store' }),
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** Data and uploaded files: whatever they hold, a browser that opens one runs and loads nothing. */
const dataPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

const deskPolicy = (siteUrl: string, nonce: string, dev: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // The editor and the selects of Payload write styles as they run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    `frame-src ${siteUrl}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
