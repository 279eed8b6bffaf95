import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import { openInbox } from '../openInbox.ts';
import type { OpenInbox } from '../openInbox.ts';

let folder: string;
let now: number;
let inbox: OpenInbox;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-files-'));
  now = Date.now();
  inbox = openInbox({ file: join(folder, 'inbox.db'), key: 'k'.repeat(40), now: () => now });
});
afterEach(() => {
  inbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const hour = 3_600_000;
const [key, other] = ['k'.repeat(22), 'o'.repeat(22)];
const place = { form: 'f', question: 'photo' };
const canary = Buffer.from('canary-in-a-file'.repeat(100));
const photo = { name: 'canary-name.png', type: 'image/png', bytes: canary };
const store = async (under = key): Promise<FileAnswer> => {
  const kept = await inbox.files.store(under, place, photo);
  if (!kept) throw new Error('It was not kept');
  return kept;
};
const onDisk = (): string[] => readdirSync(join(folder, 'files')).sort();
const submission = (files: readonly FileAnswer[]) => ({
  key,
  form: { id: 'f', updatedAt: '2026-11-01T00:00:00.000Z', title: 'F' },
  locale: 'en' as const,
  answers: [{ name: 'photo', kind: 'file', label: 'Photo', value: files, shown: 'photo' }],
});

test('what is kept is found under its key, for its question, and nowhere else', async () => {
  const kept = await store();
  expect(kept).toMatchObject({ name: 'canary-name.png', size: canary.length, type: 'image/png' });
  expect(inbox.files.find(key, place, kept.id)).toEqual(kept);
  expect(inbox.files.find(other, place, kept.id)).toBeUndefined();
  expect(inbox.files.find(key, { form: 'f', question: 'proof' }, kept.id)).toBeUndefined();
  expect(inbox.files.find(key, { form: 'g', question: 'photo' }, kept.id)).toBeUndefined();
  expect(inbox.files.find(key, place, '../inbox.db')).toBeUndefined();
  expect(inbox.files.read(key, kept.id)).toEqual(canary);
  expect(inbox.files.read(other, kept.id)).toBeUndefined();
});

test('neither a file nor its name, nor the key, can be read from the disk', async () => {
  await store();
  const names = ['inbox.db', 'inbox.db-wal', ...onDisk().map((name) => `files/${name}`)];
  const bytes = names.map((name) => readFileSync(join(folder, name), 'latin1')).join('');
  for (const secret of ['canary', 'image/png', key]) expect(bytes).not.toContain(secret);
});

test('one that was changed on the disk is not believed', async () => {
  const { id } = await store();
  const path = join(folder, 'files', id);
  const bytes = readFileSync(path);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(inbox.files.read(key, id)).toBeUndefined();
});

test('a key may keep so many and no more, also when they all come at once', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => inbox.files.store(key, place, photo)));
  expect(all.filter(Boolean)).toHaveLength(30);
  expect(onDisk()).toHaveLength(30);
  expect(await inbox.files.store(other, place, photo)).toBeDefined();
});

test('what is never sent goes after its time, row and bytes, and a draft can ask for more time', async () => {
  const [, mine] = [await store(), await store(other)];
  inbox.files.extend(other, now + 28 * 24 * hour);
  for (const name of onDisk()) utimesSync(join(folder, 'files', name), new Date(0), new Date(0));
  now += 24 * hour + 1;
  inbox.sweep();
  expect(onDisk()).toEqual([mine.id]);
  expect(inbox.files.find(other, place, mine.id)).toEqual(mine);
});

test('what a killed process left half-written is swept, and nothing that is being written', async () => {
  const { id } = await store();
  writeFileSync(join(folder, 'files', '.old'), 'x');
  writeFileSync(join(folder, 'files', '.new'), 'x');
  utimesSync(join(folder, 'files', '.old'), new Date(0), new Date(0));
  inbox.sweep();
  expect(onDisk()).toEqual(['.new', id].sort());
});

test('files that are sent stay until the cms has them, however long that takes; others of the key go', async () => {
  const [sent, removed] = [await store(), await store()];
  const { reference } = inbox.take(submission([sent]));
  expect(reference).toBeDefined();
  for (const name of onDisk()) utimesSync(join(folder, 'files', name), new Date(0), new Date(0));
  now += 20 * 24 * hour;
  inbox.sweep();
  expect(onDisk()).toEqual([sent.id]);
  expect(inbox.files.find(key, place, removed.id)).toBeUndefined();
  inbox.files.remove(key, sent.id);
  expect(inbox.files.read(key, sent.id)).toEqual(canary);

  inbox.files.handedOver(key, now + 28 * 24 * hour);
  expect(onDisk()).toEqual([]);
  // Sent again after a broken connection, they are the same answers, and so the same reference.
  expect(inbox.files.find(key, place, sent.id)).toEqual(sent);
  expect(inbox.take(submission([sent]))).toEqual({ reference, again: true });
  expect(await inbox.files.store(key, place, photo)).toBeUndefined();
});

test('answers are not taken without their files', async () => {
  const kept = await store();
  inbox.files.remove(key, kept.id);
  expect(() => inbox.take(submission([kept]))).toThrow(/could not be written/);
  expect(inbox.state().backlog).toBe(0);
});

test('a disk that is full says so, and leaves nothing behind', async () => {
  rmSync(join(folder, 'files'), { recursive: true });
  await expect(store()).rejects.toThrow('A file could not be kept');
  expect(inbox.database.prepare('SELECT count(*) AS n FROM files').get()).toEqual({ n: 0 });
});
