import { parentPort, workerData } from 'node:worker_threads';
import type { Hint } from '#shared/contract/messages.ts';
import { runPublisher } from './runPublisher.ts';
import type { PublisherOptions, PublisherStatus } from './runPublisher.ts';

/** What the serving thread tells the publisher. */
export type ToWorker = { readonly hint: Hint } | { readonly stop: true };

/** What it hears from it. */
export type FromWorker =
  | { readonly say: readonly [event: string, details?: Readonly<Record<string, unknown>>] }
  | { readonly status: PublisherStatus }
  | { readonly stopped: true };

const tell = (message: FromWorker): void => parentPort?.postMessage(message);

const publisher = await runPublisher({
  ...(workerData as Omit<PublisherOptions, 'say'>),
  say: (event, details) => tell({ say: details ? [event, details] : [event] }),
});

let last = '';
const watch = setInterval(() => {
  const status = publisher.status();
  const seen = JSON.stringify(status);
  if (seen !== last) tell({ status });
  last = seen;
}, 100);

parentPort?.on('message', (message: ToWorker) => {
  if ('hint' in message) return publisher.hint(message.hint);
  void publisher.stop().then(() => {
    clearInterval(watch);
    tell({ stopped: true });
    parentPort?.close();
  });
});
