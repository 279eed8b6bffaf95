import { checkHint } from '#shared/contract/check.ts';
import type { Hint } from '#shared/contract/messages.ts';
import { signatureHeader, signResponse, verifyRequest } from '#shared/contract/signature.ts';
import type { Route } from './createSite.ts';
import { readBody } from './readBody.ts';

/** Takes the cms's word that something changed, if it is signed with our key; the answer is signed too. */
export const hintRoute = (linkKey: string, take: (hint: Hint) => void): Route => ({
  method: 'POST',
  matches: (path) => path === '/link/hint',
  most: 10_000,
  isSigned: true,
  answer: async ({ request, response }) => {
    const body = await readBody(request);
    const parts = { method: 'POST', path: request.url ?? '', body };
    // Whoever has not got the key learns nothing, not even that there is something here.
    if (!verifyRequest(linkKey, parts, request.headers)) return 404;
    const hint = checkHint(parsed(body));
    if (hint.ok) take(hint.value);
    const status = hint.ok ? 202 : 400;
    const signature = request.headers[signatureHeader]?.toString() ?? '';
    response
      .writeHead(status, {
        [signatureHeader]: signResponse(linkKey, signature, status, ''),
        'content-length': 0,
        'cache-control': 'no-store',
      })
      .end();
    return undefined;
  },
});

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};
