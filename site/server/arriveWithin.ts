import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a request may take to arrive, in ms: ten megabytes over a poor telephone line take minutes. */
export const arrival = { plain: 30_000, withFiles: 300_000 } as const;

/** Hangs up on a request that has not arrived whole in that time. */
export const arriveWithin = (
  time: number,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void => {
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (!response.headersSent) response.writeHead(408, { connection: 'close', 'content-length': 0 }).end();
    request.socket.destroySoon();
  }, time).unref();
  response.once('close', () => clearTimeout(timer));
};
