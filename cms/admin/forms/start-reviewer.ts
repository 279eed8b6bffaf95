import { review } from './review.ts';
import type { Review } from './review.ts';

type Stored = Parameters<typeof review>[0];

/** Looks at forms, and says of each the newest what there is to say. */
export interface Reviewer {
  readonly look: (stored: Stored) => void;
  readonly stop: () => void;
}

/** Starts to look at forms in a thread of their own; where a browser can't, in this one. */
export const startReviewer = (say: (review: Review) => void): Reviewer => {
  let worker: Worker | undefined = newWorker();
  let looking: Stored | undefined;
  let waiting: Stored | undefined;

  const look = (stored: Stored): void => {
    if (!worker) return say(review(stored));
    // What was typed meanwhile is looked at once, as it stands then.
    if (looking) {
      waiting = stored;
      return;
    }
    looking = stored;
    worker.postMessage(stored);
  };
  const goOn = (): void => {
    const next = waiting;
    looking = waiting = undefined;
    if (next) look(next);
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    const newest = waiting ?? looking;
    looking = waiting = undefined;
    if (newest) look(newest);
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<Review>) => {
    say(data);
    goOn();
  });
  worker?.addEventListener('error', giveUp);
  return { look, stop: () => worker?.terminate() };
};

const newWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};
