import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Payload } from 'payload';
import type { Submission } from '#shared/contract/messages.ts';
import { ofCases } from '../delivery/queue.ts';
import { findCase } from './case-document.ts';
import { cmsForTests } from './cms-for-tests.ts';
import { feedback } from './feedback.ts';
import { intake } from './intake.ts';
import { reconcile } from './reconcile.ts';

let payload: Payload;
let stop: () => Promise<void>;
let form: string;
beforeAll(async () => {
  ({ payload, stop } = await cmsForTests());
  const made = await payload.create({
    collection: 'form',
    data: { recipient: 'bins@millbrook.example' } as never,
    overrideAccess: true,
  });
  form = String(made.id);
});
afterAll(() => stop());

let count = 0;
const submission = (change: Partial<Submission> = {}): Submission => ({
  key: `key-of-sending-${++count}-${'x'.repeat(8)}`,
  reference: 'ABCD-EFGH-JKLM',
  form: { id: form, updatedAt: '2026-11-20T09:00:00.000Z', title: 'Report a missed bin' },
  locale: 'en',
  receivedAt: '2026-11-23T12:03:05.000Z',
  answers: [
    { name: 'name', kind: 'text', label: 'Your name', value: 'Ada Jones', shown: 'Ada Jones' },
    {
      name: 'email',
      kind: 'email',
      label: 'Email address',
      value: 'ada@example.org',
      shown: 'ada@example.org',
    },
  ],
  ...change,
});

const casesWith = async (key: string) =>
  (
    await payload.find({
      collection: 'cases',
      where: { key: { equals: key } },
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    })
  ).docs;

test('a submission becomes a case with a confirmation to the resident and a notification to staff', async () => {
  const answer = await intake(payload, submission());
  expect(answer).toMatchObject({ status: 200, body: { reference: 'ABCD-EFGH-JKLM' } });
  const { caseId } = answer.body as { caseId: string };
  expect(await findCase(payload, caseId)).toMatchObject({
    form: 'Report a missed bin',
    formVersion: '2026-11-20T09:00:00.000Z',
    state: 'new',
    open: true,
    needsReview: false,
    receivedAt: '2026-11-23T12:03:05.000Z',
    dueBy: '2026-11-30T23:59:59.999Z',
    revision: 1,
    history: [{ at: '2026-11-23T12:03:05.000Z', what: 'Received' }],
    answers: [{ label: 'Your name', shown: 'Ada Jones' }, { label: 'Email address' }],
  });
  const made = await ofCases(payload, [caseId]);
  expect(made.map(({ kind, to }) => `${kind}: ${to}`).sort()).toEqual([
    'confirmation: ada@example.org',
    'notification: bins@millbrook.example',
  ]);
});

test('asked ten times at once and once more later, it makes one case and one delivery of each kind', async () => {
  const sent = submission();
  const answers = await Promise.all(Array.from({ length: 10 }, () => intake(payload, sent)));
  answers.push(await intake(payload, sent));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const found = await casesWith(sent.key);
  expect(found).toHaveLength(1);
  expect(await ofCases(payload, [String(found[0]?.id)])).toHaveLength(2);
});

test('the same key with other answers is refused, and the first answers stay', async () => {
  const sent = submission();
  await intake(payload, sent);
  const other = { ...sent, answers: sent.answers.slice(0, 1) };
  expect(await intake(payload, other)).toMatchObject({ status: 409 });
  const [found] = await casesWith(sent.key);
  expect((found as unknown as Submission).answers).toHaveLength(2);
});

test('an answer that is not one safe address gets no mail, nor does a question of another kind', async () => {
  const hostile = [
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example, c@d.example',
    '"A" <a@b.example>',
    'ä@b.example',
    '',
  ];
  for (const value of hostile) {
    const answers = [
      { name: 'email', kind: 'email', label: 'Email address', value, shown: value },
      { name: 'text', kind: 'text', label: 'Anything', value: 'x@y.example', shown: 'x@y.example' },
    ];
    const answer = await intake(payload, submission({ answers }));
    const made = await ofCases(payload, [(answer.body as { caseId: string }).caseId]);
    expect(made.map(({ kind }) => kind)).toEqual(['notification']);
  }
});

test('a form that is gone still makes a case', async () => {
  const sent = submission({ form: { ...submission().form, id: '00000000-0000-4000-8000-000000000000' } });
  expect(await intake(payload, sent)).toMatchObject({ status: 200 });
});

test('what looks like spam is a case all the same, held for review, with the reason in its history', async () => {
  const answer = await intake(payload, submission({ review: 'Filled in within two seconds' }));
  expect(await findCase(payload, (answer.body as { caseId: string }).caseId)).toMatchObject({
    needsReview: true,
    review: 'Filled in within two seconds',
    history: [{ what: 'Received' }, { what: 'Held for review', reason: 'Filled in within two seconds' }],
  });
});

test('a message that is not as agreed is refused and says what is wrong, whatever it is', async () => {
  const good = submission();
  const bad: [unknown, string][] = [
    [null, 'not an object'],
    ['text', 'not an object'],
    [[], 'not an object'],
    [{ ...good, key: 'short' }, 'key'],
    [{ ...good, key: { $ne: null } }, 'key'],
    [{ ...good, reference: 'abc' }, 'reference'],
    [{ ...good, form: { ...good.form, title: '' } }, 'form'],
    [{ ...good, locale: '__proto__' }, 'locale'],
    [{ ...good, receivedAt: 'yesterday' }, 'receivedAt'],
    [{ ...good, answers: {} }, 'answers'],
    [{ ...good, answers: [{ ...good.answers[0], shown: 3 }] }, 'answers[0]'],
    [{ ...good, answers: [good.answers[0], good.answers[0]] }, 'answers: two have the same name'],
  ];
  for (const [message, what] of bad)
    expect(await intake(payload, message)).toEqual({
      status: 400,
      body: { problem: `The message is not as agreed: ${what}` },
    });
});

type Call = 'before' | 'after';

/** The same Payload, whose nth call breaks: before it did anything, or after it did all. */
const breaking = (nth: number, when: Call): Payload => {
  let calls = 0;
  const wrap = (name: 'find' | 'create') => async (args: never) => {
    const mine = ++calls === nth;
    if (mine && when === 'before') throw new Error('broken before');
    const result: unknown = await (payload[name] as (args: never) => Promise<unknown>)(args);
    if (mine) throw new Error('broken after');
    return result;
  };
  return new Proxy(payload, {
    get: (target, name, self) =>
      name === 'find' || name === 'create' ? wrap(name) : (Reflect.get(target, name, self) as unknown),
  });
};

test('whichever call to the database breaks, asking again ends with one case and its two deliveries', async () => {
  const outcomes: string[] = [];
  for (const when of ['before', 'after'] as const)
    for (let nth = 1; nth <= 12; nth++) {
      const sent = submission();
      const first = await intake(breaking(nth, when), sent).then(
        () => 'unharmed',
        () => 'broken',
      );
      const again = await intake(payload, sent);
      const found = await casesWith(sent.key);
      expect(found, `${when} call ${nth}`).toHaveLength(1);
      expect(again.body).toEqual({ reference: sent.reference, caseId: found[0]?.id });
      expect(await ofCases(payload, [String(found[0]?.id)]), `${when} call ${nth}`).toHaveLength(2);
      outcomes.push(first);
    }
  // The loop went past the last call, so none was left out; and some calls did break it.
  expect(outcomes[11]).toBe('unharmed');
  expect(outcomes.filter((one) => one === 'broken').length).toBeGreaterThan(6);
});

test('a process that died between case and deliveries is made good by the reconciler, once', async () => {
  const sent = submission();
  const find = { count: 0 };
  const dies = new Proxy(payload, {
    get: (target, name, self) =>
      name === 'create'
        ? async (args: { collection: string }) => {
            if (args.collection === 'deliveries') throw new Error('killed');
            find.count += 1;
            return target.create(args as never);
          }
        : (Reflect.get(target, name, self) as unknown),
  });
  await expect(intake(dies, sent)).rejects.toThrow('killed');
  expect(find.count).toBe(1);
  const [found] = await casesWith(sent.key);
  expect(await ofCases(payload, [String(found?.id)])).toHaveLength(0);
  expect(await reconcile(payload)).toBe(2);
  expect(await ofCases(payload, [String(found?.id)])).toHaveLength(2);
  expect(await reconcile(payload)).toBe(0);
});

test('the reconciler walks over more cases than one page holds', async () => {
  for (let n = 0; n < 210; n++) await intake(payload, submission({ answers: [] }));
  const all = await payload.find({ collection: 'deliveries', limit: 0, depth: 0, overrideAccess: true });
  const gone = all.docs.slice(0, 3).concat(all.docs.slice(-3));
  for (const { id } of gone) await payload.delete({ collection: 'deliveries', id, overrideAccess: true });
  expect(await reconcile(payload)).toBe(6);
});

test('feedback counts once per key, under twenty at once, and keeps nothing but counts', async () => {
  const said = (n: number, useful: boolean) => ({
    key: `feedback-key-${n}-xxxxxxx`,
    path: '/bin-collection-days',
    useful,
    at: '2026-11-23T12:00:00.000Z',
  });
  const all = Array.from({ length: 20 }, (_, n) => said(n, n % 4 !== 0));
  await Promise.all([...all, ...all].map((one) => feedback(payload, one)));
  const { docs } = await payload.find({ collection: 'feedback', depth: 0, overrideAccess: true });
  expect(docs).toHaveLength(1);
  const { id: _, createdAt: __, updatedAt: ___, ...counts } = docs[0] as unknown as Record<string, unknown>;
  expect(counts).toEqual({ path: '/bin-collection-days', useful: 15, notUseful: 5, total: 20, share: 25 });
  expect(await feedback(payload, { ...said(1, true), path: 'javascript:alert(1)' })).toMatchObject({
    status: 400,
  });
});
