import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Payload } from 'payload';
import { caseFile as download } from '../admin/cases/case-file.ts';
import { caseFile } from '../link/case-file.ts';
import { intake } from '../link/intake.ts';
import type { LinkRequest } from '../link/routes.ts';
import { readSettings } from '../settings.ts';
import { casesAmong, filesOf, sweepFiles } from './case-files.ts';
import { cmsForTests } from './cms-for-tests.ts';

let payload: Payload;
let stop: () => Promise<void>;
const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-case-files-'));
beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'only-for-tests-and-long-enough-for-them');
  vi.stubEnv('LINK_KEY', 'only-for-tests-and-long-enough-for-them');
  vi.stubEnv('DATA_DIR', dataDir);
  ({ payload, stop } = await cmsForTests());
});
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const bytes = Buffer.from('%PDF-1.7 the bill %%EOF');
const hash = createHash('sha256').update(bytes).digest('hex');
const letters = 'ABCDEFGHJKLM';
let count = 0;
const newReference = (): string => {
  count += 1;
  return `ABCD-EFGH-JKL${letters[count]}`;
};
const message = (reference: string, more: object = {}) => ({
  key: `case-file-test-${reference}`,
  reference,
  form: { id: 'gone', updatedAt: '2026-11-20T09:00:00.000Z', title: 'Blue badge' },
  locale: 'en',
  receivedAt: '2026-11-23T12:03:05.000Z',
  answers: [
    {
      name: 'proof',
      kind: 'file',
      label: 'Proof',
      value: [
        { id: 'i', name: 'Bill “Nov”.pdf', size: bytes.length, type: 'application/pdf', hash, ...more },
      ],
      shown: 'Bill “Nov”.pdf (23 bytes)',
    },
  ],
});
const asked = (more: Partial<LinkRequest>): LinkRequest => ({
  payload,
  settings: readSettings(process.env),
  pieces: [],
  message: undefined,
  bytes: new Uint8Array(),
  etag: undefined,
  ...more,
});
const hand = (reference: string, name = hash, content: Uint8Array = bytes) =>
  caseFile(asked({ pieces: [reference, name], bytes: content }));
const take = async (reference: string): Promise<string> => {
  await hand(reference);
  const { body } = await intake(asked({ message: message(reference) }));
  return (body as { caseId: string }).caseId;
};
const folderOf = (reference: string): string => join(dataDir, 'files', reference);

test('a submission is not taken before its files are, and then it is, once', async () => {
  const reference = newReference();
  expect(await intake(asked({ message: message(reference) }))).toMatchObject({ status: 428 });
  expect([await hand(reference), await hand(reference)].map(({ status }) => status)).toEqual([200, 200]);
  const [one, two] = [await take(reference), await take(reference)];
  expect(one).toBe(two);
  expect(readdirSync(folderOf(reference))).toEqual([hash]);
});

test('what is not as its name says is not kept, and nothing outside of the folder', async () => {
  const before = readdirSync(join(dataDir, 'files'));
  const attempts = [
    await hand(newReference(), hash, Buffer.from('other')),
    await hand(newReference(), '../../x'),
    await hand('../../keys'),
    await hand('..', hash),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(readdirSync(join(dataDir, 'files'))).toEqual(before);
});

const fetchAs = async (role: string | undefined, id: string, name = hash): Promise<Response> => {
  const user = role ? { id: 'p', collection: 'people', role } : null;
  return download.handler({ user, payload, routeParams: { id, hash: name } } as never);
};

test('whoever may read the case may save its files, and they are never shown', async () => {
  const id = await take(newReference());
  for (const role of ['caseworker', 'administrator']) {
    const answer = await fetchAs(role, id);
    expect([answer.status, Buffer.from(await answer.arrayBuffer())]).toEqual([200, bytes]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition':
        'attachment; filename="Bill _Nov_.pdf"; filename*=UTF-8\'\'Bill%20%E2%80%9CNov%E2%80%9D.pdf',
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox') as string,
    });
  }
  for (const role of [undefined, 'author', 'publisher', 'viewer'])
    expect((await fetchAs(role, id)).status).toBe(403);
  const foreign = await take(newReference());
  expect((await fetchAs('caseworker', foreign, 'f'.repeat(64))).status).toBe(404);
  expect((await fetchAs('caseworker', foreign, '../../../keys/link')).status).toBe(404);
});

test('the files of a case go with it, and those of others stay', async () => {
  const [gone, stays] = [newReference(), newReference()];
  const id = await take(gone);
  await take(stays);
  await payload.delete({ collection: 'cases', id, overrideAccess: true });
  expect([existsSync(folderOf(gone)), existsSync(folderOf(stays))]).toEqual([false, true]);
});

test('files that never became a case go after four weeks; those of cases never', async () => {
  const [lost, young, old] = [newReference(), newReference(), newReference()];
  await hand(lost);
  await hand(young);
  await take(old);
  for (const reference of [lost, old]) utimesSync(folderOf(reference), new Date(0), new Date(0));
  const sweep = () => sweepFiles({ dataDir }, casesAmong(payload));
  expect([await sweep(), await sweep()]).toEqual([1, 0]);
  expect([lost, young, old].map((reference) => existsSync(folderOf(reference)))).toEqual([false, true, true]);
});

test('an answer that only looks like a file is none', () => {
  const answers = (value: unknown) => [{ name: 'q', kind: 'file', label: 'Q', value, shown: '' }];
  const file = { id: 'i', name: 'a.pdf', size: 1, type: 'application/pdf', hash };
  expect(filesOf(answers([file]))).toEqual([file]);
  for (const wrong of [
    'x',
    [null],
    [{ ...file, hash: '../x' }],
    [{ ...file, name: 'a\r\nSet-Cookie: x' }],
    [{ ...file, name: '../a' }],
    [{ ...file, type: 'text/html\r\nx' }],
  ])
    expect(filesOf(answers(wrong))).toEqual([]);
});
