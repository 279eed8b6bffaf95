import type { Server, Socket } from 'node:net';
import { neighbourhood } from '../inbox/limits.ts';
import type { Log } from './log.ts';

/** Thirty people of one office, each with the six connections that a browser opens; a tenth of all that we take. */
const most = 200;

/**
 * Closes a connection when its address has `most` of them already, so that nobody can take them all. What comes
 * through a trusted proxy can't be told apart here, before any header is read: the proxy has to limit those.
 */
export const limitPerAddress = (
  server: Pick<Server, 'on'>,
  isProxy: (address: string) => boolean,
  log: Log,
): void => {
  const open = new Map<string, number>();
  let saidAt = -Infinity;
  server.on('connection', (socket: Socket): void => {
    const address = socket.remoteAddress ?? '';
    if (isProxy(address)) return;
    const name = neighbourhood(address);
    const count = (open.get(name) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      // Whoever tries it tries it often, and could fill the disk with our complaints.
      if (performance.now() - saidAt < 60_000) return;
      saidAt = performance.now();
      return log('too many connections from one address', { most });
    }
    open.set(name, count);
    socket.once('close', () => {
      const left = (open.get(name) ?? 1) - 1;
      if (left > 0) open.set(name, left);
      else open.delete(name);
    });
  });
};
