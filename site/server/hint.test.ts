import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Hint } from '#shared/contract/messages.ts';
import { signatureHeader, signRequest, verifyResponse } from '#shared/contract/signature.ts';
import { hintRoute } from './hint.ts';
import { siteForTests } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';
import { linkKey } from './wallForTests.ts';

const hint: Hint = { type: 'page', id: 'bins', updatedAt: '2026-11-23T10:00:00.000Z' };
let site: TestSite;
let taken: Hint[] = [];
beforeAll(async () => {
  site = await siteForTests({ routes: [hintRoute(linkKey, (hint) => taken.push(hint))] });
});
beforeEach(() => (taken = []));
afterAll(() => site.close());

const send = (message: unknown, { key = linkKey, now = Date.now(), signedPath = '/link/hint' } = {}) => {
  const body = JSON.stringify(message);
  const headers = signRequest(key, { method: 'POST', path: signedPath, body }, now);
  return { headers, answer: site.ask('/link/hint', { method: 'POST', headers, body }) };
};

test('a hint that is signed is taken, and the answer is signed for it alone', async () => {
  const { headers, answer } = send(hint);
  const { status, headers: answered } = await answer;
  expect(status).toBe(202);
  expect(taken).toEqual([hint]);
  const signature = String(answered[signatureHeader]);
  expect(verifyResponse(linkKey, headers[signatureHeader] ?? '', 202, '', signature)).toBe(true);
  expect(verifyResponse(linkKey, 'another request', 202, '', signature)).toBe(false);
});

test.each([
  ['another key', { key: 'another-key-of-more-than-32-characters' }],
  ['a signature of ten minutes ago', { now: Date.now() - 600_000 }],
  ['a signature for another message', { signedPath: '/link/live' }],
])('%s is as if there were nothing here', async (_, options) => {
  const { status } = await send(hint, options).answer;
  expect(status).toBe(404);
  expect(taken).toEqual([]);
});

test('an unsigned hint is as if there were nothing here', async () => {
  const { status } = await site.ask('/link/hint', { method: 'POST', body: JSON.stringify(hint) });
  expect(status).toBe(404);
  expect(taken).toEqual([]);
});

test('what is signed but no hint is refused', async () => {
  expect((await send({ type: 'page' }).answer).status).toBe(400);
  expect((await send('{').answer).status).toBe(400);
  expect(taken).toEqual([]);
});
