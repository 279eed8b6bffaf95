import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { form } from '#shared/content/form/schema.ts';
import { InboxUnavailable } from './inbox.ts';
import type { Draft } from './inbox.ts';
import { openInbox } from './openInbox.ts';
import type { InboxSettings, OpenInbox } from './openInbox.ts';

/** How long drafts are kept, by a clock of the test's own. */
const hour = 3_600_000;
const day = 24 * hour;
let folder: string;
let now: number;
let inbox: OpenInbox;

const open = (more: Partial<InboxSettings> = {}): OpenInbox =>
  openInbox({ file: join(folder, 'inbox.db'), key: 'k'.repeat(40), now: () => now, ...more });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-saved-'));
  now = Date.parse('2026-11-23T10:00:00Z');
  inbox = open();
});
afterEach(() => {
  inbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const draft = (): Draft => ({
  slug: 'f',
  locale: 'en',
  document: { type: 'form', id: 'f', updatedAt: '', locale: 'en', content: form.examples.ordinary },
  typed: [['q', ['canary']]],
  key: 'draft-key',
  begun: now,
  review: [],
});
const saved = (): string => {
  const token = inbox.createDraft(draft());
  inbox.saveDraft(token, draft(), 'about-you');
  return token;
};
const rows = () => inbox.database.prepare('SELECT count(*) AS n FROM drafts').get();

test('a saved draft is there for 28 days, and not a moment longer', () => {
  const token = saved();
  now += 28 * day - 1;
  inbox.sweep();
  expect(inbox.readDraft(token)).toMatchObject({
    typed: [['q', ['canary']]],
    saved: { step: 'about-you', until: now + 1 },
  });
  now += 1;
  expect(inbox.readDraft(token)).toBeUndefined();
  inbox.sweep();
  expect(rows()).toEqual({ n: 0 });
});

test('going on with it does not prolong it; saving it again does', () => {
  const token = saved();
  now += 20 * day;
  const kept = inbox.readDraft(token) as Draft;
  inbox.writeDraft(token, { ...kept, typed: [] });
  expect(inbox.readDraft(token)?.saved?.until).toBe(now + 8 * day);
  inbox.saveDraft(token, kept, 'check');
  now += 28 * day - 1;
  expect(inbox.readDraft(token)?.saved?.step).toBe('check');
  now += 1;
  expect(inbox.readDraft(token)).toBeUndefined();
});

test('one that was not saved is still gone after 24 hours', () => {
  saved();
  const other = inbox.createDraft(draft());
  now += day;
  inbox.sweep();
  expect(inbox.readDraft(other)).toBeUndefined();
  expect(rows()).toEqual({ n: 1 });
});

test('a draft whose time is over can’t be saved any more', () => {
  const token = inbox.createDraft(draft());
  now += day;
  inbox.saveDraft(token, draft(), 'about-you');
  expect(inbox.readDraft(token)).toBeUndefined();
});

test('who fills up what is kept for weeks keeps nobody from filling a form in, nor from saving again', () => {
  inbox.close();
  inbox = open({ mostDrafts: 4 });
  const [first] = [saved(), saved()];
  const third = inbox.createDraft(draft());
  expect(() => inbox.saveDraft(third, draft(), 'about-you')).toThrow(InboxUnavailable);
  expect(inbox.readDraft(third)).toBeDefined();
  inbox.saveDraft(first, inbox.readDraft(first) as Draft, 'check');
  expect(inbox.createDraft(draft())).toBeDefined();
});

test('a deleted draft leaves no bytes behind that its link could open', () => {
  const token = saved();
  const { sealed } = inbox.database.prepare('SELECT sealed FROM drafts').get() as { sealed: Uint8Array };
  inbox.deleteDraft(token);
  inbox.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const disk = readFileSync(join(folder, 'inbox.db'));
  expect(disk.includes(Buffer.from(sealed).subarray(0, 64))).toBe(false);
  expect(inbox.readDraft(token)).toBeUndefined();
});

test('a draft with the whole form in it takes less than two kilobytes', () => {
  inbox.createDraft(draft());
  const { size } = inbox.database.prepare('SELECT length(sealed) AS size FROM drafts').get() as {
    size: number;
  };
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThan(2000);
});
