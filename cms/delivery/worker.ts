import type { Payload } from 'payload';
import { reconcile } from '../intake/reconcile.ts';
import { deliverDue } from './deliver.ts';
import type { Post } from './deliver.ts';
import { postOf } from './post.ts';

/** How often a worker looks, in milliseconds. */
const every = { delivery: 2_000, reconcile: 10 * 60 * 1000 } as const;

/**
 * Sends deliveries until it is stopped, and proves at start and every 10 minutes that every case has its own.
 * Any number of workers may run. The returned function waits for what is under way.
 */
export const startDeliveries = (payload: Payload, post: Post = postOf(payload)): (() => Promise<void>) => {
  const stops = [
    repeat(post, every.reconcile, () => reconcile(payload)),
    repeat(post, every.delivery, async () => {
      // Whatever is due by now goes before the next rest.
      while ((await deliverDue(post)) > 0);
    }),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
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
