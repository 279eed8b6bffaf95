import { expect, test } from 'vitest';
import { signRequest, signResponse, tolerance, verifyRequest, verifyResponse } from './signature.ts';

const parts = { method: 'POST', path: '/link/hint?x=1', body: '{"a":1}' };
const now = 1_800_000_000_000;

test('a signed message is believed', () => {
  expect(verifyRequest('key', parts, signRequest('key', parts, now), now)).toBe(true);
});

test.each([
  ['another key', 'other', parts],
  ['another method', 'key', { ...parts, method: 'GET' }],
  ['another path', 'key', { ...parts, path: '/link/hint' }],
  ['another body', 'key', { ...parts, body: '{"a":2}' }],
])('a message signed for %s is not believed', (_, key, changed) => {
  expect(verifyRequest(key, changed, signRequest('key', parts, now), now)).toBe(false);
});

test('a message without a signature, or an old one, is not believed', () => {
  expect(verifyRequest('key', parts, {}, now)).toBe(false);
  expect(verifyRequest('key', parts, signRequest('key', parts, now - tolerance - 1), now)).toBe(false);
});

test('an answer is believed for the request it answers, and for no other', () => {
  const signature = signResponse('key', 'request-a', 200, 'body');
  expect(verifyResponse('key', 'request-a', 200, 'body', signature)).toBe(true);
  expect(verifyResponse('key', 'request-b', 200, 'body', signature)).toBe(false);
  expect(verifyResponse('key', 'request-a', 404, 'body', signature)).toBe(false);
  expect(verifyResponse('key', 'request-a', 200, 'body', null)).toBe(false);
});
