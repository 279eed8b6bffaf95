import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Endpoint, Payload } from 'payload';
import { cmsForTests } from '../intake/cms-for-tests.ts';
import { intake } from '../intake/intake.ts';
import { claim, findDue, ofCases, settle } from '../delivery/queue.ts';
import { exportCases } from './cases/export-cases.ts';
import { tryAgainEndpoint } from './deliveries/try-again.ts';
import { liveEndpoint } from './live/live-endpoint.ts';
import { previewEndpoint } from './preview/preview-endpoint.ts';

let payload: Payload;
let stop: () => Promise<void>;
let caseId: string;
let delivery: string;

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'only-for-tests-and-long-enough-for-them');
  vi.stubEnv('LINK_KEY', 'only-for-tests-and-long-enough-for-them');
  ({ payload, stop } = await cmsForTests());
  const answers = ['=HYPERLINK("https://x")', 'ada@example.org'].map((value, at) => ({
    name: `q${at}`,
    kind: at ? 'email' : 'text',
    label: `Question ${at}`,
    value,
    shown: value,
  }));
  const answer = await intake(payload, {
    key: 'endpoint-test-key-1',
    reference: 'ABCD-EFGH-JKLM',
    form: { id: 'gone', updatedAt: '2026-11-20T09:00:00.000Z', title: 'Report a missed bin' },
    locale: 'en',
    receivedAt: '2026-11-23T12:03:05.000Z',
    answers,
  });
  ({ caseId } = answer.body as { caseId: string });
  const [due] = await findDue(payload, Date.now(), 1);
  const leased = due && (await claim(payload, due, Date.now()));
  if (!leased) throw new Error('nothing to deliver');
  await settle(payload, leased, { sent: false, problem: 'Refused', final: true }, Date.now());
  delivery = leased.id;
});
afterAll(() => stop());

const people = {
  nobody: null,
  author: { role: 'author' },
  publisher: { role: 'publisher' },
  caseworker: { role: 'caseworker' },
  administrator: { role: 'administrator' },
  disabled: { role: 'administrator', disabled: true },
} as const;
type Who = keyof typeof people;

const ask = async (endpoint: Endpoint, who: Who, routeParams = {}, query = ''): Promise<Response> => {
  const user = people[who] && { id: 'p1', collection: 'people', ...people[who] };
  const request = { user, payload, routeParams, searchParams: new URLSearchParams(query) };
  return Promise.resolve(endpoint.handler(request as never)).catch(
    (error: { status?: number }) => new Response(null, { status: error.status ?? 500 }),
  );
};

const allowed = async (endpoint: Endpoint, routeParams?: object): Promise<Who[]> => {
  const found: Who[] = [];
  for (const who of Object.keys(people) as Who[])
    if ((await ask(endpoint, who, routeParams)).status !== 403) found.push(who);
  return found;
};

test('cases leave as a spreadsheet for those who deal with cases, and none of it runs there', async () => {
  expect(await allowed(exportCases)).toEqual(['caseworker', 'administrator']);
  const response = await ask(exportCases, 'caseworker');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="cases [\d-]+\.csv"$/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).toContain(`"'=HYPERLINK(""https://x"")"`);
  expect(text).not.toContain('endpoint-test-key');
});

test('the spreadsheet can be of one state', async () => {
  const rows = async (query: string) =>
    (await (await ask(exportCases, 'caseworker', {}, query)).text()).split('\r\n');
  expect(await rows('state=new')).toHaveLength(3);
  expect(await rows('state=done')).toHaveLength(2);
});

test('a mail that was given up is started over by those who deal with cases, once', async () => {
  for (const who of ['nobody', 'author', 'publisher', 'disabled'] as const)
    expect((await ask(tryAgainEndpoint, who, { id: delivery })).status).toBe(403);
  expect((await ask(tryAgainEndpoint, 'caseworker', { id: delivery })).status).toBe(200);
  expect((await ask(tryAgainEndpoint, 'caseworker', { id: delivery })).status).toBe(409);
  expect(await ofCases(payload, [caseId])).toMatchObject([{ state: 'due', tries: 0, needsYou: false }]);
});

test('drafts and earlier versions are previewed by those who write', async () => {
  const draft = { type: 'page', id: 'abc' };
  expect(await allowed(previewEndpoint, draft)).toEqual(['author', 'publisher', 'administrator']);
  const led = await ask(previewEndpoint, 'author', draft, 'version=v1');
  expect(led.status).toBe(303);
  expect(led.headers.get('location')).toMatch(/^http:\/\/[^/]+\/preview\/[\w-]+\.[\w-]+$/);
  expect(led.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await (await ask(previewEndpoint, 'author', draft, 'link')).json()).toEqual({
    url: expect.stringMatching(/\/preview\//),
  });
});

test('no link is made to what is no content: cases, people, what does not exist', async () => {
  for (const type of ['cases', 'people', 'deliveries', '__proto__', '../page'])
    for (const endpoint of [previewEndpoint, liveEndpoint])
      expect((await ask(endpoint, 'administrator', { type, id: 'abc' })).status).toBe(403);
});

test('whether a page is live is told to those who write', async () => {
  for (const who of ['nobody', 'caseworker', 'disabled'] as const)
    expect((await ask(liveEndpoint, who, { type: 'page', id: 'abc' })).status).toBe(403);
});
