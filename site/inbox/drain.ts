import { call } from '#shared/contract/call.ts';
import type { Answer, Wall } from '#shared/contract/call.ts';
import type { Submission } from '#shared/contract/messages.ts';
import { filesOf, keyTime } from './openInbox.ts';
import type { OpenInbox } from './openInbox.ts';

export interface Drainer {
  /** Something new waits: look at once. */
  readonly wake: () => void;
  /** Finishes what is under way and stops. */
  readonly stop: () => Promise<void>;
}

export interface DrainSettings {
  readonly wall: Wall;
  /** One event for the log; never an answer. */
  readonly log?: (event: Readonly<Record<string, unknown>>) => void;
  readonly now?: () => number;
  /** How often to look without being woken, in ms. */
  readonly every?: number;
}

/**
 * Hands what waits to the cms, oldest first, until the cms has it for good: then the answers are forgotten
 * here. While the cms can't be reached it tries again after 1 s, 2 s, 4 s … at most 15 s. What the cms
 * refuses is kept, tried each hour, and counted in `state().refused`.
 */
export const startDrainer = (inbox: OpenInbox, settings: DrainSettings): Drainer => {
  const { wall, log = () => undefined, now = Date.now, every = 1000 } = settings;
  const sql = statements(inbox);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  let swept = 0;
  let isAway = false;

  const round = async (): Promise<void> => {
    if (now() - swept > 60_000) {
      swept = now();
      inbox.sweep();
    }
    while (!stopped) {
      const row = sql.nextRow.get(now()) as Row | undefined;
      if (!row) break;
      if (!(await hand(row))) return;
    }
    while (!stopped) {
      const row = sql.nextFeedback.get(now()) as Row | undefined;
      if (!row) break;
      if (!(await handFeedback(row))) return;
    }
  };

  /** False if the cms can't be reached, so that the others need not try. */
  const hand = async (row: Row): Promise<boolean> => {
    const message = JSON.parse(row.message) as Submission;
    const { reference } = message;
    const answer = await handWithFiles(message);
    if (answer?.status === 200 && referenceIn(answer) === reference) {
      inbox.files.handedOver(message.key, now() + keyTime);
      sql.forget.run(row.key);
      // It is back: the others need not wait for their turn.
      if (row.tries) sql.allDue.run(now());
      log({ event: 'submission handed over', reference, form: message.form.id, tries: row.tries + 1 });
      return true;
    }
    const isRefused = answer !== undefined && refusals.has(answer.status);
    const problem = isRefused ? `HTTP ${answer.status}` : null;
    sql.later.run(now() + (isRefused ? 3_600_000 : backOff(row.tries)), problem, row.key);
    if (answer)
      log({ event: 'submission not taken', reference, status: answer.status, tries: row.tries + 1 });
    return answer !== undefined;
  };

  /** The files go first, so that a case never lacks one; again, they are the same to the cms by their content. */
  const handWithFiles = async (message: Submission): Promise<Answer | undefined> => {
    for (const { id, hash } of filesOf(message)) {
      // None of it left here: the cms has had it.
      const bytes = inbox.files.read(message.key, id);
      if (!bytes) continue;
      const answer = await ask(`/link/case-file/${message.reference}/${hash}`, bytes, message.reference);
      if (answer?.status !== 200) return answer;
    }
    return ask('/link/intake', message, message.reference);
  };

  const handFeedback = async (row: Row): Promise<boolean> => {
    const answer = await ask('/link/feedback', JSON.parse(row.message), undefined);
    if (answer && (answer.status === 200 || refusals.has(answer.status))) sql.forgetFeedback.run(row.key);
    else sql.feedbackLater.run(now() + backOff(row.tries), row.key);
    return answer !== undefined;
  };

  const ask = async (path: string, message: unknown, reference?: string): Promise<Answer | undefined> => {
    try {
      const answer = await call(wall, 'POST', path, message, {
        timeout: message instanceof Uint8Array ? 60_000 : 10_000,
      });
      if (isAway) log({ event: 'cms reached again' });
      isAway = false;
      return answer;
    } catch (error) {
      // It is tried each second: once is enough to say.
      if (isAway) return undefined;
      isAway = true;
      log({
        event: 'cms not reached',
        reference,
        problem: error instanceof Error ? error.message : 'unknown',
      });
      return undefined;
    }
  };

  const run = (): void => {
    clearTimeout(timer);
    if (stopped || running) return;
    running = round()
      .catch((error: unknown) => {
        log({ event: 'inbox not drained', problem: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => {
        running = undefined;
        if (!stopped) timer = setTimeout(run, every).unref();
      });
  };

  run();
  return {
    wake: () => setImmediate(run),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};

/** The cms has read it and will not have it: other answers under its key, not a submission, or a file is lost. */
const refusals = new Set([400, 409, 413, 422, 428]);

interface Row {
  readonly key: string;
  readonly message: string;
  readonly tries: number;
}

/** With some jitter, so that many servers do not come back at the same moment. */
const backOff = (tries: number): number =>
  Math.min(15_000, 1000 * 2 ** Math.min(tries, 4)) * (0.8 + Math.random() * 0.2);

const referenceIn = (answer: Answer): unknown => {
  try {
    const taken: unknown = answer.json();
    return typeof taken === 'object' && taken !== null && 'reference' in taken ? taken.reference : undefined;
  } catch {
    return undefined;
  }
};

const statements = ({ database }: OpenInbox) => ({
  nextRow: database.prepare(
    'SELECT key, message, tries FROM inbox WHERE message IS NOT NULL AND due <= ? ORDER BY due LIMIT 1',
  ),
  forget: database.prepare('UPDATE inbox SET message = NULL, problem = NULL WHERE key = ?'),
  later: database.prepare('UPDATE inbox SET tries = tries + 1, due = ?, problem = ? WHERE key = ?'),
  allDue: database.prepare(
    'UPDATE inbox SET due = ?1 WHERE message IS NOT NULL AND problem IS NULL AND due > ?1',
  ),
  nextFeedback: database.prepare(
    'SELECT key, message, tries FROM feedback WHERE due <= ? ORDER BY due LIMIT 1',
  ),
  forgetFeedback: database.prepare('DELETE FROM feedback WHERE key = ?'),
  feedbackLater: database.prepare('UPDATE feedback SET tries = tries + 1, due = ? WHERE key = ?'),
});
