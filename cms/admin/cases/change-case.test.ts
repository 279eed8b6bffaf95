import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Payload } from 'payload';
import type { Actor } from '#shared/case/record.ts';
import { findCase } from '../../intake/case-document.ts';
import { cmsForTests } from '../../intake/cms-for-tests.ts';
import { intake } from '../../intake/intake.ts';
import { applyChange, changeCase } from './change-case.ts';
import { rowsOf } from './export-cases.ts';

let payload: Payload;
let stop: () => Promise<void>;
let sam: Actor;
let id: string;

beforeAll(async () => {
  ({ payload, stop } = await cmsForTests());
  const data = {
    email: 'sam@millbrook.example',
    password: 'a long enough one',
    name: 'Sam Okafor',
    role: 'caseworker',
  };
  const made = await payload.create({ collection: 'people', data: data as never, overrideAccess: true });
  sam = { id: String(made.id), name: 'Sam Okafor', role: 'caseworker' };
});
afterAll(() => stop());

let count = 0;
const answers = [{ name: 'details', kind: 'long-text', label: 'Details', value: '=1+1', shown: '=1+1' }];
beforeEach(async () => {
  const answer = await intake(payload, {
    key: `change-test-key-${++count}`,
    reference: 'ABCD-EFGH-JKLM',
    form: { id: 'gone', updatedAt: '2026-11-20T09:00:00.000Z', title: 'Report a missed bin' },
    locale: 'en',
    receivedAt: '2026-11-23T12:03:05.000Z',
    answers,
    review: 'Filled in within two seconds',
  });
  id = (answer.body as { caseId: string }).caseId;
});

test('a move, a note and a person are written together with their history; the answers stay', async () => {
  const change = {
    revision: 1,
    move: { to: 'in-progress' },
    note: 'Rang.',
    assign: sam.id,
    reviewed: true,
  } as const;
  expect(await applyChange(payload, id, change, sam)).toMatchObject({ ok: true });
  const found = await findCase(payload, id);
  expect(found).toMatchObject({
    state: 'in-progress',
    open: true,
    needsReview: false,
    assignee: sam.id,
    assigneeName: 'Sam Okafor',
    revision: 2,
    answers,
    notes: [{ text: 'Rang.', by: { id: sam.id, name: 'Sam Okafor' } }],
  });
  expect(found?.history.map(({ what }) => what)).toEqual([
    'Received',
    'Held for review',
    'New → In progress',
    'Given to Sam Okafor',
    'Looked at: no longer held for review',
    'Wrote a note',
  ]);
});

test('of twenty who change a case at once, one is heard and the others are told', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) => applyChange(payload, id, { revision: 1, note: `Note ${n}` }, sam)),
  );
  expect(all.filter((changed) => changed?.ok)).toHaveLength(1);
  expect(all.filter((changed) => changed?.ok === false && changed.conflict)).toHaveLength(19);
  const found = await findCase(payload, id);
  expect(found?.notes).toHaveLength(1);
  expect(found?.revision).toBe(2);
});

test('a case is given only to people who work on cases, and can be given back', async () => {
  const data = { email: 'ed@millbrook.example', password: 'a long enough one', name: 'Ed', role: 'author' };
  const ed = await payload.create({ collection: 'people', data: data as never, overrideAccess: true });
  expect(await applyChange(payload, id, { revision: 1, assign: String(ed.id) }, sam)).toMatchObject({
    ok: false,
  });
  await applyChange(payload, id, { revision: 1, assign: sam.id }, sam);
  await applyChange(payload, id, { revision: 2, assign: null }, sam);
  expect(await findCase(payload, id)).toMatchObject({ assignee: null, assigneeName: null });
});

test('a finished case leaves the open ones, and comes back when it is opened again', async () => {
  await applyChange(payload, id, { revision: 1, move: { to: 'done' } }, sam);
  expect(await findCase(payload, id)).toMatchObject({ state: 'done', open: false });
  const again = { revision: 2, move: { to: 'in-progress', reason: 'Missed again' } } as const;
  await applyChange(payload, id, again, sam);
  expect(await findCase(payload, id)).toMatchObject({ state: 'in-progress', open: true });
});

const over = async (user: unknown, body: unknown): Promise<Response> =>
  changeCase.handler({
    user,
    payload,
    routeParams: { id },
    json: () => (body === undefined ? Promise.reject(new SyntaxError('no')) : Promise.resolve(body)),
  } as never);

test('only caseworkers and administrators change cases; a disabled one does not', async () => {
  const note = { revision: 1, note: 'Hello' };
  for (const user of [
    null,
    { role: 'author' },
    { role: 'publisher' },
    { ...sam, disabled: true },
    { role: 'x' },
  ])
    expect((await over(user, note)).status).toBe(403);
  expect((await over(sam, note)).status).toBe(200);
  expect((await over(sam, note)).status).toBe(409);
});

test.each([
  [undefined],
  [null],
  [[]],
  [{}],
  [{ revision: '1', note: 'x' }],
  [{ revision: { $gt: 0 }, note: 'x' }],
  [{ revision: 1, note: { text: 'x' } }],
  [{ revision: 1, move: { to: '__proto__' } }],
  [{ revision: 1, move: 'done' }],
  [{ revision: 1, assign: { $ne: '' } }],
  [{ revision: 1, answers: [], history: [] }],
])('a change that is not as agreed is refused: %j', async (body) => {
  expect((await over(sam, body)).status).toBe(400);
  expect(await findCase(payload, id)).toMatchObject({ revision: 1, answers });
});

test('the key that makes a case unique is shown to nobody, nor can it be asked for', async () => {
  const user = { ...sam, collection: 'people' } as never;
  const { docs } = await payload.find({ collection: 'cases', overrideAccess: false, user });
  for (const hidden of ['key', 'fingerprint', 'expects'])
    expect(Object.keys(docs[0] ?? {})).not.toContain(hidden);
  const where = { key: { like: 'change-test' } };
  const asked = await payload.find({ collection: 'cases', where, overrideAccess: false, user }).then(
    (found) => found.docs.length,
    () => 0,
  );
  expect(asked).toBe(0);
});

test('no door of Payload’s own changes or makes a case', async () => {
  const user = { ...sam, collection: 'people' } as never;
  const args = { collection: 'cases', overrideAccess: false, user } as const;
  await expect(payload.update({ ...args, id, data: { state: 'done' } as never })).rejects.toThrow(
    /not allowed/,
  );
  await expect(payload.create({ ...args, data: {} as never })).rejects.toThrow(/not allowed/);
  await expect(payload.delete({ ...args, id })).rejects.toThrow(/not allowed/);
});

test('the table for a spreadsheet has one column for each question that any case answers', async () => {
  const found = await findCase(payload, id);
  if (!found) throw new Error('no case');
  const other = { ...found, answers: [{ ...answers[0], name: 'bin', label: 'Which bin?', shown: 'Green' }] };
  expect(rowsOf([found, other as typeof found]).map((row) => row.slice(4))).toEqual([
    ['State', 'To be looked at first', 'Details', 'Which bin?'],
    ['New', 'Filled in within two seconds', '=1+1', ''],
    ['New', 'Filled in within two seconds', '', 'Green'],
  ]);
});
