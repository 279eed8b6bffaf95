import type { Wall } from '#shared/contract/call.ts';
import type { Hint } from '#shared/contract/messages.ts';
import { nextMoment } from '../replica/reads.ts';
import { applyTime, markDue } from './changes.ts';
import { compareManifest, nameOf } from './compareManifest.ts';
import {
  documentsPerCall,
  fetchDocument,
  fetchDocuments,
  fetchManifest,
  wallFiles,
} from './fetchDocuments.ts';
import { heal, removeStrays } from './heal.ts';
import { openHints } from './hints.ts';
import type { Waiting } from './hints.ts';
import { openWorkshop } from './openWorkshop.ts';
import { publishChanges } from './publishChanges.ts';
import type { Publish } from './publishChanges.ts';
import { renderDue } from './renderDue.ts';
import { openReports } from './reports.ts';
import { receive } from './receive.ts';
import type { Received } from './receive.ts';

/** One line of the log: what happened, and figures about it. */
export type Say = (event: string, details?: Readonly<Record<string, unknown>>) => void;

export interface PublisherOptions {
  readonly replica: string;
  readonly folder: string;
  readonly dist: string;
  readonly siteUrl: string;
  readonly wall: Wall;
  readonly say: Say;
  /** How often the manifest is compared, in milliseconds. */
  readonly every?: number;
}

export interface PublisherStatus {
  /** True once the folder is whole and up to date with the replica. */
  readonly isReady: boolean;
  /** Documents that wait to go live. */
  readonly backlog: number;
  /** Pages that are to be written. */
  readonly pages: number;
  /** Milliseconds that the oldest of them has waited. */
  readonly oldest: number;
  /** Why the last round failed, in words; undefined if it did not. */
  readonly lastError: string | undefined;
}

export interface RunningPublisher {
  readonly hint: (hint: Hint) => void;
  readonly status: () => PublisherStatus;
  /** Ends after what is being done. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps the public folder in step with the cms: at once after a hint, every minute by the manifest, and by the
 * clock where content begins or ends by itself. One thing at a time; no error ends it.
 */
export const runPublisher = async (options: PublisherOptions): Promise<RunningPublisher> => {
  const { wall, say, dist, every = 60_000 } = options;
  const workshop = await openWorkshop({ ...options, isSafe: true });
  const { replica } = workshop;
  const hints = openHints();
  const reports = openReports(wall, say);
  const state = {
    isReady: false,
    isStopped: false,
    manifestAt: 0,
    /** Documents that the manifest asks to take in. */
    taking: 0,
    lastError: undefined as string | undefined,
  };

  /** Brings the folder in order by itself, before any cms is asked. */
  const begin = async (): Promise<void> => {
    const began = performance.now();
    heal(workshop, dist);
    const { written, removed, failed } = await renderDue(workshop, Date.now(), { between });
    const strays = removeStrays(workshop, dist);
    say('site ready', {
      written: written.length,
      removed: removed.length,
      failed,
      strays,
      ms: Math.round(performance.now() - began),
    });
    state.isReady = true;
  };

  const publish = async (received: readonly Received[]): Promise<void> => {
    if (received.length === 0) return;
    const done = await publishChanges(
      workshop,
      received.flatMap(({ change }) => change ?? []),
      Date.now(),
      between,
    );
    sayPublished(say, done);
    reports.add(received, done);
    await reports.send();
  };

  const followHints = async (ready: readonly Waiting[]): Promise<void> => {
    const [only] = ready;
    const found =
      ready.length === 1 && only
        ? new Map([[nameOf(only.hint), await fetchDocument(wall, only.hint)]])
        : await fetchDocuments(
            wall,
            ready.map(({ hint }) => hint),
          );
    state.lastError = undefined;
    const { visible, isGivenUp } = hints.settle(ready, found, replica);
    if (isGivenUp) state.manifestAt = 0;
    await publish(await receive(workshop, visible, wallFiles(wall)));
  };

  /** While ten thousand pages get a new footer, an editor who changes one page does not wait for them. */
  const between = async (): Promise<void> => {
    const ready = hints.ready(Date.now(), documentsPerCall);
    if (ready.length === 0) return;
    await followHints(ready).catch((error: unknown) => {
      fail(error);
      hints.postpone(retryAfter);
    });
  };

  const followManifest = async (): Promise<void> => {
    const etag = replica.sql("SELECT value FROM meta WHERE name = 'manifest'").get() as
      { value: string } | undefined;
    const manifest = await fetchManifest(wall, etag?.value);
    state.manifestAt = Date.now() + every;
    state.lastError = undefined;
    if (!manifest) return;
    const { wanted, gone } = compareManifest(replica, manifest.documents);
    state.taking = wanted.length + gone.length;
    const received: Received[] = gone.map((hint) => ({ hint, change: { type: hint.type, id: hint.id } }));
    for (let at = 0; at < wanted.length; at += documentsPerCall) {
      const piece = wanted.slice(at, at + documentsPerCall);
      const found = await fetchDocuments(wall, piece);
      const asked = piece.map((hint) => ({ hint, value: found.get(nameOf(hint)) }));
      received.push(...(await receive(workshop, asked, wallFiles(wall))));
    }
    await publish(received);
    hints.forget(manifest.documents);
    // What could not be had is asked for again in a minute.
    if (manifest.etag && received.every(({ isLater }) => !isLater))
      replica.sql("INSERT OR REPLACE INTO meta VALUES ('manifest', ?)").run(manifest.etag);
  };

  const followClock = async (): Promise<void> => {
    const now = Date.now();
    if (applyTime(replica, now).size > 0) {
      const began = performance.now();
      const outcome = await renderDue(workshop, now, { between });
      sayPublished(say, { changes: [], due: new Map(), outcome, took: performance.now() - began });
    }
    clockedAt = now;
  };

  /** The next moment at which time alone changes a page; one that has passed meanwhile is not skipped. */
  const nextClock = (): number => {
    const rows = replica.sql('SELECT DISTINCT clock FROM keys WHERE clock IS NOT NULL').all();
    const moments = rows.map(({ clock }) => nextMoment(replica, String(clock), clockedAt) ?? Infinity);
    return Math.min(Infinity, ...moments);
  };

  /** What failed may be cured by now, and an error may have left something undone. */
  const finishWhatIsLeft = async (): Promise<void> => {
    for (const { path } of replica.sql('SELECT path FROM pages WHERE problem IS NOT NULL').all())
      markDue(replica, String(path));
    await renderDue(workshop, Date.now(), { between });
  };

  const round = async (): Promise<void> => {
    if (Date.now() >= clockAt) await followClock();
    const ready = hints.ready(Date.now(), documentsPerCall);
    if (ready.length > 0) await followHints(ready);
    else if (Date.now() >= state.manifestAt) {
      await finishWhatIsLeft();
      await followManifest().finally(() => (state.taking = 0));
      await reports.send();
    }
    clockAt = nextClock();
  };

  let clockedAt = 0;
  let clockAt = 0;
  let wake: () => void = () => undefined;
  const loop = async (): Promise<void> => {
    await begin().catch(fail);
    while (!state.isStopped) {
      try {
        await round();
      } catch (error) {
        fail(error);
        hints.postpone(retryAfter);
        state.manifestAt = Date.now() + Math.min(every, retryAfter);
      }
      if (state.isStopped) break;
      const next = Math.min(hints.next(), clockAt, state.manifestAt);
      const wait = Math.min(Math.max(0, next - Date.now()), every);
      if (wait > 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, wait);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (hints.next() <= Date.now()) wake();
        });
    }
    replica.close();
  };

  const fail = (error: unknown): void => {
    const words = error instanceof Error ? error.message : String(error);
    // A cms that is off says the same thing every few seconds: once is enough.
    if (words !== state.lastError) say('publisher failed', { problem: words });
    state.lastError = words;
  };

  const ended = loop();
  return {
    hint: (hint) => {
      hints.add(hint);
      wake();
    },
    status: () => ({
      isReady: state.isReady,
      backlog: hints.size() + state.taking,
      pages: Number(replica.sql('SELECT count(*) AS n FROM due').get()?.['n']),
      oldest: hints.oldest(),
      lastError: state.lastError,
    }),
    stop: async () => {
      state.isStopped = true;
      wake();
      await ended;
    },
  };
};

/** After a failure, such as a cms that is off. */
const retryAfter = 5000;

const sayPublished = (say: Say, { changes, outcome, took }: Publish): void =>
  say('published', {
    documents: changes.length,
    written: outcome.written.length,
    removed: outcome.removed.length,
    same: outcome.same.length,
    failed: outcome.failed,
    ms: Math.round(took),
  });
