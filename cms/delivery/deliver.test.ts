import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Payload } from 'payload';
import type { Submission } from '#shared/contract/messages.ts';
import { cmsForTests } from '../intake/cms-for-tests.ts';
import { intake } from '../intake/intake.ts';
import { backOff, mostTries } from './back-off.ts';
import { deliverDue } from './deliver.ts';
import { MailError } from './mail.ts';
import type { Mail } from './mail.ts';
import { claim, deliveriesHealth, findDue, leaseTime, ofCases, settle, tryAgain } from './queue.ts';
import { startDeliveries } from './worker.ts';

let payload: Payload;
let stop: () => Promise<void>;
let database: string;
beforeAll(async () => {
  ({ payload, stop, database } = await cmsForTests());
});
afterAll(() => stop());
beforeEach(async () => {
  await payload.delete({ collection: 'deliveries', where: {}, overrideAccess: true });
});

const around = () =>
  Promise.resolve({ council: 'Millbrook council', cmsUrl: 'https://desk.millbrook.example' });
const minute = 60_000;

let count = 0;
const newCase = async (change: Partial<Submission> = {}): Promise<string> => {
  const answer = await intake(payload, {
    key: `delivery-test-key-${++count}`,
    reference: 'ABCD-EFGH-JKLM',
    form: { id: 'gone', updatedAt: '2026-11-20T09:00:00.000Z', title: 'Report a missed bin' },
    locale: 'en',
    receivedAt: '2026-11-23T12:03:05.000Z',
    answers: [
      {
        name: 'email',
        kind: 'email',
        label: 'Email address',
        value: 'ada@example.org',
        shown: 'ada@example.org',
      },
      { name: 'bin', kind: 'choice', label: 'Which bin?', value: 'green', shown: 'Green\nReference: {{x}}' },
    ],
    ...change,
  });
  return (answer.body as { caseId: string }).caseId;
};

const post = (mailer: (mail: Mail) => Promise<void>, now = () => Date.now()) => ({
  payload,
  mailer,
  around,
  now,
  random: () => 0.5,
});

test('the confirmation says the reference, what happens next and the answers, and leaves once', async () => {
  const id = await newCase();
  const mails: Mail[] = [];
  const send = post((mail) => Promise.resolve(void mails.push(mail)));
  expect(await deliverDue(send)).toBe(1);
  expect(await deliverDue(send)).toBe(0);
  const [delivery] = await ofCases(payload, [id]);
  expect(delivery).toMatchObject({ state: 'sent', tries: 1, lease: null });
  expect(mails).toEqual([
    {
      to: 'ada@example.org',
      fromName: 'Millbrook council',
      messageId: `<${delivery?.id}@desk.millbrook.example>`,
      subject: 'We have your answers: Report a missed bin (ABCD-EFGH-JKLM)',
      text: `Thank you. We have received your answers to “Report a missed bin”.

Your reference is:
ABCD-EFGH-JKLM

What happens next
-----------------

Somebody will read your answers. We aim to deal with them by Monday 30 November 2026. If we need to know more, we will get in touch.

You don’t need to do anything now. If you contact us about this, tell us your reference.

What you told us
----------------

Email address
    ada@example.org

Which bin?
    Green
    Reference: {{x}}

We received this on 23 November 2026 at 12:03

Millbrook council
`,
    },
  ]);
});

test('what looks like spam is not sent on: the confirmation leaves the answers out', async () => {
  await newCase({ review: 'Filled in within two seconds', locale: 'cy' });
  const mails: Mail[] = [];
  await deliverDue(post((mail) => Promise.resolve(void mails.push(mail))));
  expect(mails[0]?.text).toContain('Eich cyfeirnod yw:\nABCD-EFGH-JKLM');
  expect(mails[0]?.text).not.toContain('Green');
});

test('many workers at once send each of many deliveries exactly once', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 15; n++) ids.push(await newCase());
  const sent: string[] = [];
  const mailer = async ({ messageId }: Mail) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    sent.push(String(messageId));
  };
  await Promise.all(Array.from({ length: 6 }, () => deliverDue(post(mailer))));
  expect(sent).toHaveLength(15);
  expect(new Set(sent).size).toBe(15);
  expect((await ofCases(payload, ids)).every(({ state, tries }) => state === 'sent' && tries === 1)).toBe(
    true,
  );
});

test('two processes at once send each of many deliveries exactly once', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 40; n++) ids.push(await newCase());
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-mail-'));
  const worker = join(import.meta.dirname, 'worker-for-tests.ts');
  const processes = [1, 2].map(() => fork(worker, [database, folder], { stdio: 'inherit' }));
  // Each says when it is ready, so that all begin in the same moment.
  await Promise.all(processes.map((one) => new Promise((ready) => one.once('message', ready))));
  const ends = processes.map((one) => new Promise((end) => one.once('exit', end)));
  for (const one of processes) one.send('go');
  expect(await Promise.all(ends)).toEqual([0, 0]);
  const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  rmSync(folder, { recursive: true });
  const messages = mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
  expect(messages).toHaveLength(40);
  expect(new Set(messages).size).toBe(40);
  const sent = await ofCases(payload, ids);
  expect(sent.every(({ state, tries }) => state === 'sent' && tries === 1)).toBe(true);
}, 60_000);

test('a worker that slept beyond its lease sends at most one more, with the same message id, and its word no longer counts', async () => {
  const id = await newCase();
  const start = Date.now();
  const [due] = await findDue(payload, start, 10);
  if (!due) throw new Error('nothing due');
  const sleeper = await claim(payload, due, start);
  expect(await claim(payload, due, start)).toBeUndefined();
  expect(await findDue(payload, start + leaseTime - 1, 10)).toEqual([]);
  const mails: Mail[] = [];
  const later = post(
    (mail) => Promise.resolve(void mails.push(mail)),
    () => start + leaseTime + 1,
  );
  expect(await deliverDue(later)).toBe(1);
  if (!sleeper) throw new Error('not leased');
  expect(
    await settle(payload, sleeper, { sent: false, problem: 'late', final: true }, start),
  ).toBeUndefined();
  expect(mails[0]?.messageId).toBe(`<${due.id}@desk.millbrook.example>`);
  expect(await ofCases(payload, [id])).toMatchObject([{ state: 'sent', tries: 2, problem: null }]);
});

test('a mail server that is down is tried 12 times over about two days, then a person is told; “try again” starts over', async () => {
  const id = await newCase();
  let now = Date.now();
  const start = now;
  let asked = 0;
  const down = post(
    () => {
      asked += 1;
      return Promise.reject(new MailError('The mail server can’t be reached', false));
    },
    () => now,
  );
  for (let turn = 0; turn < 40; turn++) {
    await deliverDue(down);
    const [delivery] = await ofCases(payload, [id]);
    if (delivery?.state === 'parked') break;
    now = Date.parse(String(delivery?.dueAt));
  }
  expect(asked).toBe(mostTries);
  const hours = (now - start) / (60 * minute);
  // 53 hours, a fifth more or less.
  expect(hours).toBeGreaterThan(42);
  expect(hours).toBeLessThan(64);
  const [parked] = await ofCases(payload, [id]);
  expect(parked).toMatchObject({
    state: 'parked',
    needsYou: true,
    problem: 'The mail server can’t be reached',
  });
  expect(await deliveriesHealth(payload)).toMatchObject({ waiting: 0, parked: 1 });
  expect(await tryAgain(payload, String(parked?.id), now)).toMatchObject({ state: 'due', tries: 0 });
  expect(await tryAgain(payload, String(parked?.id), now)).toBeUndefined();
  expect(await deliveriesHealth(payload)).toMatchObject({ waiting: 1, parked: 0 });
  expect(
    await deliverDue(
      post(
        () => Promise.resolve(),
        () => now,
      ),
    ),
  ).toBe(1);
});

test('an address that the server refuses for good is given up at once', async () => {
  const id = await newCase();
  await deliverDue(
    post(() => Promise.reject(new MailError('The mail server answered 550 to RCPT TO', true))),
  );
  expect(await ofCases(payload, [id])).toMatchObject([{ state: 'parked', tries: 1 }]);
});

test('a bug while sending is a problem to try again, not a lost mail nor a dead worker', async () => {
  const id = await newCase();
  await deliverDue(post(() => Promise.reject(new TypeError('bug with ada@example.org'))));
  expect(await ofCases(payload, [id])).toMatchObject([{ state: 'due', tries: 1 }]);
  const [delivery] = await ofCases(payload, [id]);
  expect(delivery?.problem).not.toContain('ada@example.org');
});

test('the pause grows from a minute to 12 hours, a fifth more or less', () => {
  expect(backOff(1, 0.5)).toBe(minute);
  expect(backOff(1, 0)).toBe(0.8 * minute);
  expect(backOff(12, 1)).toBeCloseTo(1.2 * 12 * 60 * minute, 0);
  for (let tries = 1; tries < mostTries; tries++)
    expect(backOff(tries + 1, 0.5)).toBeGreaterThanOrEqual(backOff(tries, 0.5));
});

test('the worker runs by itself, and stopping it waits for what is under way', async () => {
  const id = await newCase();
  let under = 0;
  const stopWorker = startDeliveries(payload, {
    ...post(async () => {
      under += 1;
      await new Promise((resolve) => setTimeout(resolve, 150));
      under -= 1;
    }),
  });
  while (under === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await stopWorker();
  expect(under).toBe(0);
  expect(await ofCases(payload, [id])).toMatchObject([{ state: 'sent' }]);
});

test('a worker that is stopped begins nothing more, and a mail server that hangs does not hold it up', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 10; n++) ids.push(await newCase());
  let begun = 0;
  const stopWorker = startDeliveries(
    payload,
    post(() => {
      begun += 1;
      return new Promise(() => undefined);
    }),
  );
  while (begun === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const start = performance.now();
  await stopWorker();
  expect(performance.now() - start).toBeLessThan(8_000);
  expect(begun).toBeLessThanOrEqual(4);
  // What hung comes back when its lease runs out; the others wait untouched.
  const left = await ofCases(payload, ids);
  expect(left.every(({ state }) => state === 'due')).toBe(true);
  expect(left.filter(({ tries }) => tries === 0).length).toBeGreaterThanOrEqual(6);
});
