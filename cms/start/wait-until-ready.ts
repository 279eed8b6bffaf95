import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until the site shows what is published, so that the address works that is printed next; after
 * `patience` milliseconds, or if somebody ends it, no longer.
 */
export const waitUntilReady = async (
  siteUrl: string,
  isEnding: () => boolean,
  patience = 60_000,
): Promise<void> => {
  for (const until = Date.now() + patience; Date.now() < until && !isEnding(); await wait(200))
    if (await isReady(siteUrl)) return;
};

const isReady = async (siteUrl: string): Promise<boolean> => {
  try {
    const response = await fetch(new URL('/ready', siteUrl), { signal: AbortSignal.timeout(2000) });
    const { ready, publisher } = (await response.json()) as {
      ready: boolean;
      publisher: { waiting: number; pages: number };
    };
    return ready && publisher.waiting + publisher.pages === 0;
  } catch {
    return false;
  }
};
