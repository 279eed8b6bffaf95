import { call } from '#shared/contract/call.ts';
import type { Wall } from '#shared/contract/call.ts';
import type { WentLive } from '#shared/contract/messages.ts';
import { addressOf } from '#shared/content/published.ts';
import type { Publish } from './publishChanges.ts';
import { nameOf } from './compareManifest.ts';
import type { Received } from './receive.ts';
import type { Say } from './runPublisher.ts';

/** What the desk is to be told: kept until it has been, newest first where the desk is off for long. */
export const openReports = (wall: Wall, say: Say) => {
  const waiting = new Map<string, WentLive>();
  return {
    add: (received: readonly Received[], done: Publish): void => {
      // The first filling of a replica is no news to anybody.
      if (received.length > mostReports) return;
      for (const one of received) {
        waiting.delete(nameOf(one.hint));
        waiting.set(nameOf(one.hint), reportOf(one, done));
      }
      for (const name of [...waiting.keys()].slice(0, -mostReports)) waiting.delete(name);
    },
    /** Tells the desk; what it can't be told now it is told at the next publish or within a minute. */
    send: async (): Promise<void> => {
      for (const [name, report] of waiting) {
        try {
          const { status } = await call(wall, 'POST', '/link/live', report, { timeout: 5000 });
          if (status >= 500) throw new Error(`HTTP ${status}`);
          if (status >= 400) say('report refused', { name, status });
          waiting.delete(name);
        } catch (error) {
          say('report waits', { name, problem: error instanceof Error ? error.message : String(error) });
          return;
        }
      }
    },
  };
};

const mostReports = 500;

const reportOf = ({ hint, change, problem }: Received, { due, outcome }: Publish): WentLive => {
  const name = nameOf(hint);
  const causedByIt = (path: string): boolean => due.get(path)?.has(name) ?? false;
  const failed = outcome.failed.filter(({ path }) => causedByIt(path));
  const path = change?.document && addressOf(change.document);
  const words =
    problem ?? failed.map((page) => `${page.path} could not be rendered: ${page.problem}`).join('; ');
  return {
    type: hint.type,
    id: hint.id,
    updatedAt: hint.updatedAt,
    at: new Date().toISOString(),
    ...(path ? { path } : {}),
    pages: [...outcome.written, ...outcome.removed].filter(causedByIt).length,
    ...(words ? { problem: words.slice(0, 2000) } : {}),
  };
};
