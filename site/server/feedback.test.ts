import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clientAddressOf } from '#shared/contract/client-address.ts';
import type { Feedback } from '#shared/contract/messages.ts';
import { feedbackRoute } from './feedback.ts';
import { siteForTests, siteUrl } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';

let site: TestSite;
let kept: Feedback[] = [];
let wait = 0;
beforeAll(async () => {
  const inbox = { takeFeedback: (feedback: Feedback) => void kept.push(feedback), waitFor: () => wait };
  const has = async (path: string) => !path.startsWith('/cy');
  site = await siteForTests({ routes: [feedbackRoute(inbox, clientAddressOf([]), has)] });
});
beforeEach(() => {
  kept = [];
  wait = 0;
});
afterAll(() => site.close());

const send = (body: string, type = 'application/x-www-form-urlencoded') =>
  site.ask('/feedback', { method: 'POST', body, headers: { origin: siteUrl, 'content-type': type } });

test('one click counts, and leads to a thank-you', async () => {
  const { status, headers } = await send('path=%2Fbins&useful=yes');
  expect({ status, location: headers.location }).toEqual({ status: 303, location: '/feedback/thanks' });
  expect(kept).toMatchObject([{ path: '/bins', useful: true }]);
});

test('nothing is kept but the page, the answer, the time and a random key', async () => {
  await send('path=%2Fbins&useful=no&name=Ann&email=ann%40example.org');
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['at', 'key', 'path', 'useful']);
  expect(kept[0]?.useful).toBe(false);
  expect(kept[0]?.key).toMatch(/^[\w-]{22}$/);
});

test('who reads Welsh is thanked in English where there is no Welsh site', async () => {
  expect((await send('path=%2Fcy%2Fbiniau&useful=yes')).headers.location).toBe('/feedback/thanks');
});

test.each([
  ['no answer', 'path=%2Fbins', 400],
  ['another answer', 'path=%2Fbins&useful=perhaps', 400],
  ['no page', 'useful=yes', 400],
  ['another site’s page', 'path=https%3A%2F%2Fevil.example&useful=yes', 400],
  ['a path that is none', 'path=%2F..%2F..%2Fetc&useful=yes', 400],
  ['more than it takes', `path=%2F${'a'.repeat(3000)}&useful=yes`, 413],
])('%s is refused', async (_, body, status) => {
  const answer = await send(body);
  expect(answer.status).toBe(status);
  expect(kept).toEqual([]);
});

test('another kind of body is refused', async () => {
  expect((await send('{"path":"/bins","useful":"yes"}', 'application/json')).status).toBe(415);
  expect(kept).toEqual([]);
});

test('who clicks without end is asked to wait', async () => {
  wait = 30;
  expect((await send('path=%2Fbins&useful=yes')).status).toBe(429);
  expect(kept).toEqual([]);
});
