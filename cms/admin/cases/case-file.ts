import type { Endpoint } from 'payload';
import { may } from '../../access/may.ts';
import { findCase } from '../../intake/case-document.ts';
import { filesOf, readCaseFile } from '../../intake/case-files.ts';
import { readSettings } from '../../settings.ts';

/**
 * `GET /api/cases/:id/files/:hash`: a file that came with a case, for whoever may read the case. It is only ever
 * saved, never shown: whatever it holds, no browser runs it here.
 */
export const caseFile: Endpoint = {
  path: '/:id/files/:hash',
  method: 'get',
  handler: async ({ user, payload, routeParams }) => {
    if (!may(user, 'read', 'cases')) return nothing(403);
    const found = await findCase(payload, String(routeParams?.['id']));
    const file = found && filesOf(found.answers).find(({ hash }) => hash === routeParams?.['hash']);
    const bytes = file && (await readCaseFile(readSettings(process.env), found.reference, file.hash));
    if (!bytes) return nothing(404);
    return new Response(bytes as BodyInit, {
      headers: {
        'content-type': file.type,
        'content-disposition': savedAs(file.name),
        'content-length': String(bytes.length),
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  },
};

/** RFC 6266: once for old browsers, in ASCII, and once as it is. */
const savedAs = (name: string): string => {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
};

const nothing = (status: 403 | 404): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } });
