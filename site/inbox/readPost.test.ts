import { expect, test } from 'vitest';
import { isOwn, readPost } from './readPost.ts';

const site = 'https://www.example.gov.uk';
const formType = 'application/x-www-form-urlencoded';
const post = (body: BodyInit | null, headers: Record<string, string> = {}): Promise<unknown> =>
  readPost(
    new Request(`${site}/forms/f`, {
      method: 'POST',
      body,
      headers: { 'content-type': formType, 'sec-fetch-site': 'same-origin', ...headers },
      duplex: 'half',
    } as RequestInit),
    site,
  );

test.each<[Record<string, string>, boolean]>([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: site }, false],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ origin: site }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'http://www.example.gov.uk' }, false],
  [{ origin: `${site}.evil.example` }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a post with %j comes from our own pages: %s', (headers, expected) => {
  expect(isOwn(new Headers(headers), site)).toBe(expected);
});

test.each([formType, 'multipart/form-data; boundary=x', 'text/plain', 'application/json', ''])(
  'another site’s post is refused, also as %j',
  async (type) => {
    const headers = { 'content-type': type, 'sec-fetch-site': 'cross-site' };
    expect(await post('q=1', headers)).toEqual({ kind: 'refused', status: 403 });
  },
);

test.each([
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json',
  'application/x-www-form-urlencodedx',
])('%s is not read', async (type) => {
  expect(await post('q=1', { 'content-type': type })).toEqual({ kind: 'refused', status: 415 });
});

test('fields come as they were typed', async () => {
  expect(
    await post('q=a+b%26&q=%C3%B4&__proto__=x', { 'content-type': `${formType}; charset=UTF-8` }),
  ).toEqual({
    kind: 'fields',
    fields: [
      ['q', 'a b&'],
      ['q', 'ô'],
      ['__proto__', 'x'],
    ],
  });
  expect(await post(null)).toEqual({ kind: 'fields', fields: [] });
});

test('more than 64 KB, or an answer over 40 KB, is not taken but can be shown again', async () => {
  expect(await post(`q=${'x'.repeat(41 * 1024)}`)).toMatchObject({ kind: 'too-large' });
  expect(await post(`a=${'x'.repeat(33_000)}&b=${'x'.repeat(33_000)}`)).toMatchObject({ kind: 'too-large' });
  expect(await post(`a=${'x'.repeat(30_000)}&b=${'x'.repeat(30_000)}`)).toMatchObject({ kind: 'fields' });
});

test('more than 512 KB, or 1,000 fields, is not even parsed', async () => {
  expect(await post(`q=${'x'.repeat(513 * 1024)}`)).toEqual({ kind: 'refused', status: 413 });
  expect(await post('a&'.repeat(1000) + 'a')).toEqual({ kind: 'refused', status: 413 });
  expect(await post('a&'.repeat(999) + 'a')).toMatchObject({ kind: 'fields' });
});

test('a stream that never ends is left after 512 KB', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(97));
    },
  });
  expect(await post(endless)).toEqual({ kind: 'refused', status: 413 });
  expect(sent).toBeLessThan(700_000);
});

test('a body that breaks off, or is no text, is not guessed at', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error('hung up')),
  });
  expect(await post(broken)).toEqual({ kind: 'refused', status: 400 });
  expect(await post(new Uint8Array([0x71, 0x3d, 0xff, 0xfe]))).toEqual({ kind: 'refused', status: 400 });
});
