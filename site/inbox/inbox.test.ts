import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import type { Submission } from '#shared/contract/messages.ts';
import { signatureHeader, signResponse, verifyRequest } from '#shared/contract/signature.ts';
import { startDrainer } from './drain.ts';
import { InboxUnavailable } from './inbox.ts';
import type { Draft, NewSubmission } from './inbox.ts';
import { openInbox } from './openInbox.ts';
import type { InboxSettings, OpenInbox } from './openInbox.ts';

const linkKey = 'k'.repeat(40);
const hour = 3_600_000;
let folder: string;
let file: string;
let now: number;
let inbox: OpenInbox;

const open = (more: Partial<InboxSettings> = {}): OpenInbox =>
  openInbox({ file, key: linkKey, now: () => now, ...more });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-inbox-'));
  file = join(folder, 'inbox.db');
  now = Date.parse('2026-11-23T10:00:00Z');
  inbox = open();
});
afterEach(() => {
  inbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const submission = (key: string, answer = 'canary-answer'): NewSubmission => ({
  key,
  form: { id: 'f', updatedAt: '2026-11-01T00:00:00.000Z', title: 'F' },
  locale: 'en',
  answers: [{ name: 'q', kind: 'text', label: 'Q', value: answer, shown: answer }],
});
const draft = (typed: Draft['typed'] = [['q', ['canary-draft']]]): Draft => ({
  slug: 'f',
  locale: 'en',
  document: { type: 'form', id: 'f', updatedAt: '', locale: 'en', content: form.examples.ordinary },
  typed,
  key: 'draft-key',
  begun: now,
  review: [],
});
const bytesOnDisk = (): string => [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join('');

test('every connection that takes answers syncs each commit to the disk', () => {
  for (const one of [inbox, open()]) {
    const value = (name: string) => Object.values(one.database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    expect([value('synchronous'), value('journal_mode'), value('secure_delete')]).toEqual([2, 'wal', 1]);
    if (one !== inbox) one.close();
  }
});

test('the inbox is the only file of the site that opens a database for answers', () => {
  const openers = globSync('site/inbox/**/*.ts').filter(
    (name) => !name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes('new DatabaseSync'),
  );
  expect(openers).toEqual(['site/inbox/openDatabase.ts']);
});

describe('answers', () => {
  test('sent again under their key get the same reference and are kept once', () => {
    const first = inbox.take(submission('key-1'));
    const second = inbox.take(submission('key-1'));
    expect(second).toEqual({ reference: first.reference, again: true });
    expect(inbox.state().backlog).toBe(1);
  });

  test('get one reference and one row from any number of connections at once', async () => {
    const others = Array.from({ length: 5 }, () => open());
    const taken = await Promise.all(
      [...others, ...others].map(async (one) => one.take(submission('key-1')).reference),
    );
    expect(new Set(taken).size).toBe(1);
    expect(inbox.state().backlog).toBe(1);
    for (const one of others) one.close();
  });

  test('under a key that stands for others are refused', () => {
    inbox.take(submission('key-1'));
    expect(inbox.take(submission('key-1', 'other'))).toEqual({ reference: undefined, conflict: true });
    expect(inbox.state().backlog).toBe(1);
  });

  test('are there again after the file was closed', () => {
    const { reference } = inbox.take(submission('key-1'));
    inbox.close();
    inbox = open();
    expect(inbox.state()).toEqual({ backlog: 1, oldest: 0, refused: 0 });
    expect(inbox.take(submission('key-1'))).toEqual({ reference, again: true });
  });

  test('are not acknowledged when the disk takes nothing, and are taken once it does again', () => {
    inbox.database.exec('PRAGMA query_only=1');
    expect(() => inbox.take(submission('key-1'))).toThrow(InboxUnavailable);
    inbox.database.exec('PRAGMA query_only=0');
    expect(inbox.state().backlog).toBe(0);
    expect(inbox.take(submission('key-1')).reference).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/);
  });

  test('are not acknowledged when the disk is full, and nothing of them is stored', () => {
    const pages = Object.values(inbox.database.prepare('PRAGMA page_count').get() ?? {})[0];
    inbox.database.exec(`PRAGMA max_page_count=${Number(pages)}`);
    expect(() => inbox.take(submission('key-1', 'x'.repeat(50_000)))).toThrow(InboxUnavailable);
    inbox.database.exec('PRAGMA max_page_count=1000000');
    expect(inbox.state().backlog).toBe(0);
    expect(inbox.take(submission('key-1', 'x'.repeat(50_000))).reference).toBeDefined();
  });

  test('tell how many wait, and for how long', () => {
    inbox.take(submission('key-1'));
    now += 5000;
    inbox.take(submission('key-2'));
    expect(inbox.state()).toEqual({ backlog: 2, oldest: 5000, refused: 0 });
  });
});

test('a file of a newer version is left alone', () => {
  const newer = join(folder, 'newer.db');
  const database = new DatabaseSync(newer);
  database.exec('PRAGMA user_version=99');
  database.close();
  expect(() => openInbox({ file: newer, key: linkKey })).toThrow('newer version');
});

describe('a draft', () => {
  test('is opened by its token alone', () => {
    const token = inbox.createDraft(draft());
    expect(inbox.readDraft(token)).toEqual(draft());
    expect(inbox.readDraft(`${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`)).toBeUndefined();
    expect(inbox.readDraft('')).toBeUndefined();
  });

  test('can’t be read from the file, nor found by it', () => {
    const token = inbox.createDraft(draft());
    expect(bytesOnDisk()).not.toContain('canary-draft');
    expect(bytesOnDisk()).not.toContain(token);
  });

  test('can’t be opened with another draft’s token, not even if its row is moved there', () => {
    const [one, other] = [inbox.createDraft(draft()), inbox.createDraft(draft([['q', ['mine']]]))];
    inbox.database.exec('UPDATE drafts SET sealed = (SELECT sealed FROM drafts ORDER BY id LIMIT 1)');
    const read = [one, other].map((token) => inbox.readDraft(token)?.typed);
    expect(read.filter((typed) => typed !== undefined)).toHaveLength(1);
  });

  test('is gone after 24 hours, however often it was written meanwhile', () => {
    const token = inbox.createDraft(draft());
    now += 24 * hour - 1;
    inbox.writeDraft(token, draft([['q', ['later']]]));
    expect(inbox.readDraft(token)?.typed).toEqual([['q', ['later']]]);
    now += 1;
    expect(inbox.readDraft(token)).toBeUndefined();
    inbox.sweep();
    expect(inbox.database.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 0 });
  });

  test('is not begun where too many wait, so that nobody can fill the disk; answers are still taken', () => {
    inbox.close();
    inbox = open({ mostDrafts: 2 });
    inbox.createDraft(draft());
    inbox.createDraft(draft());
    expect(() => inbox.createDraft(draft())).toThrow(InboxUnavailable);
    expect(inbox.take(submission('key-1')).reference).toBeDefined();
    now += 25 * hour;
    inbox.sweep();
    expect(inbox.createDraft(draft())).toBeDefined();
  });

  test('loses its answers in the commit that takes them, and remembers the reference', () => {
    const token = inbox.createDraft(draft());
    const { reference } = inbox.take(submission('draft-key'), token);
    expect(inbox.readDraft(token)).toMatchObject({ typed: [], sent: reference });
  });

  test('keeps its answers if they could not be taken', () => {
    const token = inbox.createDraft(draft());
    inbox.database.exec('PRAGMA query_only=1');
    expect(() => inbox.take(submission('draft-key'), token)).toThrow(InboxUnavailable);
    inbox.database.exec('PRAGMA query_only=0');
    expect(inbox.readDraft(token)).toEqual(draft());
  });
});

describe('a receipt', () => {
  const receipt = { reference: 'BCDF-GHJK-MNPQ', version: '2026-11-01T09:00:00.123Z' };

  test('is shown for an hour, and says which version of the form was sent', () => {
    const signed = inbox.signReceipt(receipt);
    expect(inbox.readReceipt(signed)).toEqual(receipt);
    now += hour;
    expect(inbox.readReceipt(signed)).toBeUndefined();
  });

  test.each(['', 'BCDF-GHJK-MNPQ', 'a.b', 'a.b.c.d', 'BCDF-GHJK-MNPQ.zzzzzzzz.zzzzzzzz.x'])(
    'can’t be guessed: %j',
    (signed) => {
      expect(inbox.readReceipt(signed)).toBeUndefined();
    },
  );

  test('can’t be given another reference, a longer life, another version or more', () => {
    const pieces = inbox.signReceipt(receipt).split('.');
    const later = (time = '') => (parseInt(time, 36) + 1000).toString(36);
    const [reference = '', until, version, signature = ''] = pieces;
    for (const forged of [
      ['BCDF-GHJK-MNPR', until, version, signature],
      [reference, later(until), version, signature],
      [reference, until, later(version), signature],
      [...pieces, 'more'],
    ])
      expect(inbox.readReceipt(forged.join('.'))).toBeUndefined();
  });
});

describe('the cms', () => {
  let respond: (path: string, message: Submission) => { status: number; body?: unknown; sign?: boolean };
  let received: Submission[];
  let server: ReturnType<typeof createServer>;
  let wall: { url: string; key: string };

  beforeEach(async () => {
    received = [];
    respond = (_path, { reference }) => ({ status: 200, body: { reference, caseId: 'c' } });
    server = createServer((request, response) => {
      void (async () => {
        let body = '';
        for await (const piece of request) body += String(piece);
        const { method = '', url: path = '', headers } = request;
        expect(verifyRequest(linkKey, { method, path, body }, headers)).toBe(true);
        const message = JSON.parse(body) as Submission;
        received.push(message);
        const { status, body: answer, sign = true } = respond(path, message);
        const text = JSON.stringify(answer ?? {});
        const key = sign ? linkKey : 'z'.repeat(40);
        response
          .writeHead(status, {
            [signatureHeader]: signResponse(key, String(headers[signatureHeader]), status, text),
          })
          .end(text);
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    wall = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: linkKey };
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Lets the drainer work until something holds; each look moves the clock on by a second. */
  const drain = async (until: () => boolean): Promise<void> => {
    const drainer = startDrainer(inbox, { wall, now: () => now, every: 2 });
    try {
      for (const end = Date.now() + 8000; !until(); now += 1000) {
        if (Date.now() > end) throw new Error('The drainer did not get there');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    } finally {
      await drainer.stop();
    }
  };

  test('is given every submission, and then its answers are forgotten here', async () => {
    const references = ['a', 'b', 'c'].map((key) => inbox.take(submission(key)).reference);
    await drain(() => inbox.state().backlog === 0);
    expect(received.map(({ reference }) => reference).sort()).toEqual([...references].sort());
    expect(received[0]).toMatchObject({ receivedAt: '2026-11-23T10:00:00.000Z', locale: 'en' });
    inbox.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(file, 'latin1')).not.toContain('canary-answer');
    expect(inbox.take(submission('a'))).toEqual({ reference: references[0], again: true });
    expect(inbox.take(submission('a', 'other')).reference).toBeUndefined();
  });

  test('is asked again while it fails, is unsigned, or answers with another reference', async () => {
    inbox.take(submission('a'));
    let times = 0;
    respond = (_path, { reference }) => {
      times++;
      if (times === 1) return { status: 500 };
      if (times === 2) return { status: 200, body: { reference }, sign: false };
      if (times === 3) return { status: 200, body: { reference: 'XXXX-XXXX-XXXX' } };
      return { status: 200, body: { reference, caseId: 'c' } };
    };
    await drain(() => inbox.state().backlog === 0);
    expect(times).toBe(4);
  });

  test('that is down loses nothing and is given all when it is back', async () => {
    for (const key of ['a', 'b', 'c']) inbox.take(submission(key));
    const { url } = wall;
    wall = { ...wall, url: 'http://127.0.0.1:1' };
    const before = now;
    await drain(() => now > before + 60_000);
    expect(inbox.state()).toMatchObject({ backlog: 3, refused: 0 });
    wall = { ...wall, url };
    await drain(() => inbox.state().backlog === 0);
    expect(received).toHaveLength(3);
  });

  test('that refuses one is given the others, and somebody is told', async () => {
    for (const key of ['a', 'b', 'c']) inbox.take(submission(key));
    respond = (_path, { key, reference }) =>
      key === 'b' ? { status: 409 } : { status: 200, body: { reference } };
    await drain(() => inbox.state().backlog === 1);
    expect(inbox.state()).toMatchObject({ backlog: 1, refused: 1 });
    expect(inbox.database.prepare("SELECT message FROM inbox WHERE problem = 'HTTP 409'").all()).toHaveLength(
      1,
    );
  });

  test('gets feedback, too, once each', async () => {
    const feedback = { key: 'f'.repeat(22), path: '/bins', useful: true, at: '2026-11-23T10:00:00.000Z' };
    inbox.takeFeedback(feedback);
    inbox.takeFeedback(feedback);
    respond = (path) => ({ status: path === '/link/feedback' ? 200 : 500 });
    await drain(() => received.length > 0);
    expect(received).toEqual([feedback]);
  });
});

test('keys are remembered for 28 days after the answers are gone', () => {
  inbox.take(submission('a'));
  inbox.database.exec('UPDATE inbox SET message = NULL');
  now += 28 * 24 * hour;
  inbox.sweep();
  expect(inbox.take(submission('a', 'other')).reference).toBeUndefined();
  now += 1;
  inbox.sweep();
  expect(inbox.take(submission('a', 'other')).reference).toBeDefined();
});

test('a folder that is not there is said at the start', () => {
  expect(() => openInbox({ file: join(folder, 'none/inbox.db'), key: linkKey })).toThrow();
});
