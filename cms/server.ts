import { createServer } from 'node:http';
import { resolve } from 'node:path';
import next from 'next';
import { getPayload } from 'payload';
import { healPaths } from './collections/heal-paths.ts';
import { createSingles } from './collections/singles.ts';
import { startDeliveries } from './delivery/worker.ts';
import { log } from './log.ts';
import { handler } from './server/handle.ts';
import type { Handle } from './server/handle.ts';
import { limitServer } from './server/limits.ts';
import { readSettings } from './settings.ts';

/**
 * The cms's process: our own HTTP server around Next, with one Payload for both. Started by
 * cms/commands/start.ts; ends in order on SIGTERM, with what is under way.
 */
const settings = readSettings(process.env);
const dev = process.argv.includes('--dev');
const root = resolve(import.meta.dirname, '..');

// Payload would open a socket to Next's development server and reload itself from a second configuration.
process.env['DISABLE_PAYLOAD_HMR'] = 'true';
const { default: config } = await import('./payload.config.ts');
Object.assign(globalThis, { guildhallConfig: config });
const payload = await getPayload({ config });
await createSingles(payload);

let ending = false;
const answer: { handle?: Handle } = {};
const server = createServer((request, response) => {
  answer.handle?.(request, response).catch((error: unknown) => {
    log('request failed', { problem: (error as Error).message });
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
limitServer(server);

const app = next({
  dev,
  dir: resolve(root, 'cms'),
  hostname: settings.host,
  port: settings.cmsPort,
  httpServer: server,
});
await app.prepare();
answer.handle = handler({
  payload,
  settings,
  log,
  next: app.getRequestHandler(),
  dev,
  ending: () => ending,
});
if (dev) server.on('upgrade', app.getUpgradeHandler());

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${settings.cmsPort} is taken: set CMS_PORT to another.`
      : `The cms can't listen: ${error.message}`,
  );
  process.exit(1);
});
server.listen(settings.cmsPort, settings.host, () => {
  log('listening', { url: settings.cmsUrl });
  process.send?.({ listening: settings.cmsUrl });
});
void healPaths(payload).then(
  (count) => count && log('addresses healed', { count }),
  (error: unknown) => log('addresses not healed', { problem: (error as Error).message }),
);
const stopDeliveries = startDeliveries(payload);

const end = async (): Promise<void> => {
  if (ending) return;
  ending = true;
  log('ending');
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  // What is under way may finish; what hangs may not hold us up.
  const patience = setTimeout(() => server.closeAllConnections(), 8000);
  await Promise.all([closed, stopDeliveries()]);
  clearTimeout(patience);
  await payload.destroy();
  log('ended');
  process.exit(0);
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
// The one who started us is gone: nobody else would end us.
process.on('disconnect', () => void end());
if (process.send && !process.connected) void end();
