import type { Payload } from 'payload';
import { casesAmong, sweepFiles } from '../intake/case-files.ts';
import { reconcile } from '../intake/reconcile.ts';
import { readSettings } from '../settings.ts';
import { deliverDue } from './deliver.ts';
import type { Post } from './deliver.ts';
import { postOf } from './post.ts';

/** How often a worker looks, in milliseconds. */
const every = { delivery: 2_000, reconcile: 10 * 60 * 1000 } as const;

/** How long stopping waits for a mail server that hangs, in milliseconds: the lease runs out by itself. */
const patience = 5_000;

/**
 * Sends deliveries until it is stopped, and proves at start and every 10 minutes that every case has its own.
 * Any number of workers may run. The returned function begins nothing more and waits for what is under way.
 */
export const startDeliveries = (payload: Payload, post: Post = postOf(payload)): (() => Promise<void>) => {
  let stopping = false;
  const ours: Post = { ...post, stopping: () => stopping };
  const stops = [
    repeat(ours, every.reconcile, () => reconcile(payload)),
    repeat(ours, every.reconcile, async () => sweepFiles(readSettings(process.env), casesAmong(payload))),
    repeat(ours, every.delivery, async () => {
      // Whatever is due by now goes before the next rest.
      while (!stopping && (await deliverDue(ours)) > 0);
    }),
  ];
  return async () => {
    stopping = true;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    await Promise.race([Promise.all(stops.map((stop) => stop())), enough]);
    clearTimeout(timer);
  };
};

/** Runs a task at once and again and again, never twice at a time; a failure is logged and tried again. */
const repeat = ({ log }: Post, pause: number, task: () => Promise<unknown>): (() => Promise<void>) => {
  let stopped = false;
  let wake: () => void = () => undefined;
  const running = (async () => {
    while (!stopped) {
      await task().catch((error: unknown) =>
        log?.('deliveries failed', { problem: (error as Error).message }),
      );
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return () => {
    stopped = true;
    wake();
    return running;
  };
};
