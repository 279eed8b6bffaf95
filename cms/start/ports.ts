import { createServer } from 'node:net';
import { SettingsError } from '../settings.ts';

/** Throws `SettingsError` if something listens on a port already. */
export const checkPort = async (name: string, port: number, host: string): Promise<void> => {
  if (port === 0) return;
  const problem = await new Promise<string | undefined>((done) => {
    const server = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => done(code))
      .once('listening', () => server.close(() => done(undefined)))
      .listen(port, host);
  });
  if (problem === 'EADDRINUSE')
    throw new SettingsError(`Port ${port} is taken: set ${name} to another, or stop what uses it.`);
  if (problem) throw new SettingsError(`${name} ${port} can't be used on ${host} (${problem}).`);
};
