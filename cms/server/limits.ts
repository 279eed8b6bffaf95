import type { IncomingMessage, Server } from 'node:http';

/** What a body may weigh, in bytes: an upload and its form, or what someone who is not signed in may send. */
const largest = { known: 22 * 1024 * 1024, unknown: 64 * 1024 } as const;

/** Time and numbers: a half-sent request is dropped, and so is the five hundredth connection. */
export const limitServer = (server: Server): void => {
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  server.maxConnections = 500;
  server.maxHeadersCount = 100;
};

/**
 * Why a request is refused before anything reads it: 411 if it does not say how much it sends, 413 if that is
 * too much. Whether its session is real is seen later; until then it only decides how much may come.
 */
export const bodyProblem = (request: IncomingMessage): 411 | 413 | undefined => {
  if (request.headers['transfer-encoding'] !== undefined) return 411;
  const length = Number(request.headers['content-length'] ?? 0);
  const known = request.headers.cookie?.includes('guildhall-token=') || request.headers.authorization;
  return length <= (known ? largest.known : largest.unknown) ? undefined : 413;
};
