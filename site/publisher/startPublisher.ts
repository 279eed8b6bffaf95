import { Worker } from 'node:worker_threads';
import type { Wall } from '#shared/contract/call.ts';
import type { Hint } from '#shared/contract/messages.ts';
import { openReplica } from '../replica/openReplica.ts';
import type { Replica } from '../replica/openReplica.ts';
import { bundleFolder } from './compile.ts';
import { placesIn } from './openWorkshop.ts';
import { resolveAddress } from './resolveAddress.ts';
import type { Resolved } from './resolveAddress.ts';
import type { PublisherStatus, Say } from './runPublisher.ts';
import type { FromWorker, ToWorker } from './worker.ts';

export interface Publisher {
  /** Something may have been published. */
  readonly hint: (hint: Hint) => void;
  readonly status: () => PublisherStatus;
  /** What is at an address where the public folder has no file. */
  readonly resolve: (path: string) => Resolved | undefined;
  /** Read-only, for what the server renders itself; undefined until the publisher has made it. */
  readonly replica: () => Replica | undefined;
  /** Ends after what is being done. */
  readonly stop: () => Promise<void>;
}

/** Starts the publisher in a thread of its own, and again if it should die. The site can serve at once. */
export const startPublisher = (options: {
  readonly dataDir: string;
  readonly wall: Wall;
  readonly siteUrl: string;
  readonly say: Say;
  readonly dist?: string;
  readonly every?: number;
}): Publisher => {
  const { dataDir, say, dist = bundleFolder, ...rest } = options;
  const { wall, siteUrl, every } = rest;
  const places = placesIn(dataDir);
  let status: PublisherStatus = { isReady: false, backlog: 0, pages: 0, oldest: 0, lastError: undefined };
  let replica: Replica | undefined;
  let isStopping = false;
  let ended: () => void = () => undefined;
  let worker = start();

  function start(): Worker {
    const made = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { ...places, dist, siteUrl, wall, ...(every ? { every } : {}) },
    });
    made.on('message', (message: FromWorker) => {
      if ('say' in message) say(...message.say);
      if ('status' in message) status = message.status;
    });
    made.on('error', (error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      status = { ...status, lastError: problem };
      say('publisher died', { problem });
    });
    made.on('exit', () => {
      replica?.close();
      replica = undefined;
      status = { ...status, isReady: false };
      if (isStopping) return ended();
      setTimeout(() => {
        if (!isStopping) worker = start();
      }, restartAfter).unref();
    });
    return made;
  }

  const openForReading = (): Replica | undefined => {
    // Before that the worker may still be replacing a damaged file by a new one.
    if (!status.isReady) return undefined;
    replica ??= openReplica(places.replica, { readOnly: true });
    return replica;
  };

  const tell = (message: ToWorker): void => worker.postMessage(message);
  return {
    hint: (hint) => tell({ hint }),
    status: () => status,
    replica: openForReading,
    resolve: (path) => {
      const open = openForReading();
      return open && resolveAddress(open, path);
    },
    stop: async () => {
      isStopping = true;
      tell({ stop: true });
      await new Promise<void>((resolve) => {
        ended = resolve;
      });
    },
  };
};

const restartAfter = 1000;
