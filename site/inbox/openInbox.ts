import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Submission } from '#shared/contract/messages.ts';
import { referenceOf } from '#shared/text/reference.ts';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import { openFiles } from './files/openFiles.ts';
import type { OpenFiles } from './files/openFiles.ts';
import { InboxUnavailable } from './inbox.ts';
import type { Draft, Inbox, Limited, NewSubmission, Taken } from './inbox.ts';
import { createLimits, neighbourhood } from './limits.ts';
import type { Rate } from './limits.ts';
import { openDatabase } from './openDatabase.ts';
import { receipts } from './receipts.ts';
import { draftId, isToken, newToken, seal, unseal } from './seal.ts';

export interface InboxSettings {
  /** The path of `inbox.db`. */
  readonly file: string;
  /** LINK_KEY. */
  readonly key: string;
  /** Called when something new waits for the cms. */
  readonly onWaiting?: () => void;
  /** Ms since 1970. */
  readonly now?: () => number;
  readonly rates?: Partial<Rates>;
  /** How many drafts may wait at once. */
  readonly mostDrafts?: number;
}

/**
 * Steps without JavaScript, sendings, savings and uploads, each by address and form; mails by who asks for them and
 * by whom they go to; and all of them together.
 */
type Rates = Readonly<Record<Limited | 'mail' | 'mailbox' | 'all', Rate>>;

/** An inbox with what only the server needs of it. */
export interface OpenInbox extends Inbox {
  readonly database: DatabaseSync;
  readonly files: OpenFiles;
  /** Forgets drafts whose time is over, and keys so old that nobody sends them again. */
  readonly sweep: () => void;
  readonly close: () => void;
}

const hour = 3_600_000;
const draftTime = 24 * hour;
const savedTime = 28 * 24 * hour;
/** How long a key is known after its answers are sent, in ms. */
export const keyTime = 28 * 24 * hour;

/** Opens the inbox, making the file if there is none. Throws if it can't be opened. */
export const openInbox = (settings: InboxSettings): OpenInbox => {
  const { file, key: linkKey, onWaiting, now = Date.now } = settings;
  const database = openDatabase(file);
  const secret = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', linkKey, '', `guildhall ${purpose}`, 32));
  const fingerprintKey = secret('fingerprint');
  const sql = statements(database);
  const files = openFiles({ database, folder: join(dirname(file), 'files'), now });

  const write = <T>(work: () => T): T => {
    try {
      database.exec('BEGIN IMMEDIATE');
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (cause) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw new InboxUnavailable('The inbox could not be written', { cause });
    }
  };

  const writeDraft = (token: string, draft: Draft): void =>
    void sql.changeDraft.run(seal(token, JSON.stringify(draft)), draftId(token), now());

  const take = (submission: NewSubmission, token?: string): Taken => {
    const id = rowOf(submission.key);
    const fingerprint = createHmac('sha256', fingerprintKey)
      .update(
        JSON.stringify([submission.form.id, submission.answers.map(({ name, value }) => [name, value])]),
      )
      .digest('base64url');
    const reference = referenceOf(linkKey, submission.key);
    const message: Submission = { ...submission, reference, receivedAt: new Date(now()).toISOString() };
    const before = write(() => {
      const row = sql.findKey.get(id) as { fingerprint: string } | undefined;
      if (!row) {
        sql.addRow.run(id, reference, fingerprint, now(), JSON.stringify(message), now());
        files.send(
          submission.key,
          filesOf(submission).map((one) => one.id),
        );
      }
      const draft = token && (!row || row.fingerprint === fingerprint) ? readDraft(token) : undefined;
      if (token && draft) writeDraft(token, { ...draft, typed: [], sent: reference });
      return row;
    });
    if (before && before.fingerprint !== fingerprint) return { reference: undefined, conflict: true };
    if (!before) onWaiting?.();
    return { reference, again: before !== undefined };
  };

  const readDraft = (token: string): Draft | undefined => {
    if (!isToken(token)) return undefined;
    const row = read(() => sql.findDraft.get(draftId(token), now())) as { sealed: Uint8Array } | undefined;
    const words = row && unseal(token, row.sealed);
    return words === undefined ? undefined : (JSON.parse(words) as Draft);
  };

  const countDrafts = (): number => Number((sql.countDrafts.get() as { n: number }).n);
  const { mostDrafts = 50_000 } = settings;
  let drafts = countDrafts();

  const rates = { ...defaultRates, ...settings.rates };
  const limits = {
    step: createLimits(rates.step, now),
    send: createLimits(rates.send, now),
    save: createLimits(rates.save, now),
    file: createLimits(rates.file, now),
  };
  const all = createLimits(rates.all, now);
  const mails = createLimits(rates.mail, now);
  const mailboxes = createLimits(rates.mailbox, now);

  return {
    database,
    files,
    createDraft: (draft) => {
      // Nobody may fill the disk with what they never send.
      if (drafts >= mostDrafts) throw new InboxUnavailable('There are too many drafts');
      const token = newToken();
      write(() => sql.addDraft.run(draftId(token), now() + draftTime, seal(token, JSON.stringify(draft))));
      drafts++;
      return token;
    },
    readDraft,
    writeDraft: (token, draft) => write(() => writeDraft(token, draft)),
    saveDraft: (token, draft, step) => {
      const until = now() + savedTime;
      // Who fills up what is kept for weeks must not keep others from beginning anything.
      if (
        !draft.saved &&
        Number((sql.countSaved.get(now() + draftTime) as { n: number }).n) >= mostDrafts / 2
      )
        throw new InboxUnavailable('There are too many saved drafts');
      write(() => {
        writeDraft(token, { ...draft, saved: { ...draft.saved, step, until } });
        sql.extendDraft.run(until, draftId(token), now());
        files.extend(draft.key, until);
      });
    },
    deleteDraft: (token) => {
      const key = readDraft(token)?.key;
      write(() => sql.deleteDraft.run(draftId(token)));
      if (key) files.clear(key);
      drafts = countDrafts();
    },
    take,
    referenceUnder: (key) => {
      const row = read(() => sql.findKey.get(rowOf(key))) as { reference: string } | undefined;
      return row?.reference;
    },
    takeFeedback: (feedback) => {
      write(() => sql.addFeedback.run(feedback.key, JSON.stringify(feedback), now()));
      onWaiting?.();
    },
    waitFor: (what, form, address) => limits[what](`${form}\n${neighbourhood(address)}`) || all('all'),
    waitToMail: (to, address) =>
      mails(neighbourhood(address)) ||
      mailboxes(createHash('sha256').update(to.toLowerCase()).digest('base64url')) ||
      all('all'),
    ...receipts(secret('receipt'), now),
    state: () => {
      const row = read(() => sql.state.get()) as unknown as {
        backlog: number;
        oldest: number | null;
        refused: number;
      };
      return {
        backlog: row.backlog,
        refused: row.refused,
        oldest: row.oldest === null ? 0 : now() - row.oldest,
      };
    },
    sweep: () => {
      write(() => {
        sql.sweepDrafts.run(now());
        sql.sweepKeys.run(now() - keyTime);
      });
      drafts = countDrafts();
      files.sweep();
    },
    close: () => database.close(),
  };
};

/** The files that belong to answers. */
export const filesOf = ({ answers }: Pick<Submission, 'answers'>): FileAnswer[] =>
  answers.flatMap(({ kind, value }) => (kind === 'file' ? (value as FileAnswer[]) : []));

/** Where the submission of a key lies: whoever reads the file can't send under the key. */
const rowOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A hundred people may sit behind one address; a machine that posts does not stop. */
const defaultRates: Rates = {
  step: { burst: 120, perSecond: 1 },
  send: { burst: 30, perSecond: 0.1 },
  save: { burst: 30, perSecond: 0.1 },
  mail: { burst: 10, perSecond: 1 / 60 },
  mailbox: { burst: 3, perSecond: 1 / 3600 },
  file: { burst: 60, perSecond: 0.5 },
  all: { burst: 2000, perSecond: 100 },
};

const read = <T>(work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw new InboxUnavailable('The inbox could not be read', { cause });
  }
};

const statements = (database: DatabaseSync) => ({
  addDraft: database.prepare('INSERT INTO drafts (id, until, sealed) VALUES (?, ?, ?)'),
  findDraft: database.prepare('SELECT sealed FROM drafts WHERE id = ? AND until > ?'),
  changeDraft: database.prepare('UPDATE drafts SET sealed = ? WHERE id = ? AND until > ?'),
  extendDraft: database.prepare('UPDATE drafts SET until = ? WHERE id = ? AND until > ?'),
  deleteDraft: database.prepare('DELETE FROM drafts WHERE id = ?'),
  countSaved: database.prepare('SELECT count(*) AS n FROM drafts WHERE until > ?'),
  findKey: database.prepare('SELECT fingerprint, reference FROM inbox WHERE key = ?'),
  addRow: database.prepare(
    'INSERT INTO inbox (key, reference, fingerprint, received, message, due) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  addFeedback: database.prepare('INSERT OR IGNORE INTO feedback (key, message, due) VALUES (?, ?, ?)'),
  state: database.prepare(`
    SELECT count(*) AS backlog, min(received) AS oldest, count(problem) AS refused
    FROM inbox WHERE message IS NOT NULL`),
  countDrafts: database.prepare('SELECT count(*) AS n FROM drafts'),
  sweepDrafts: database.prepare('DELETE FROM drafts WHERE until <= ?'),
  sweepKeys: database.prepare('DELETE FROM inbox WHERE message IS NULL AND received < ?'),
});
