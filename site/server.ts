import { compile } from './publisher/compile.ts';
import { logTo } from './server/log.ts';
import { startSite } from './server/startSite.ts';
import { readSettings, SiteSettingsError } from './settings.ts';

/** The public's process: `node site/server.ts`. Ends in order on SIGTERM and SIGINT. */
const log = logTo();

const explain = (error: unknown): string => {
  if (error instanceof SiteSettingsError) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${process.env['SITE_PORT'] ?? 4321} is taken by something else: stop that, or set SITE_PORT.`;
  if (path !== undefined) return `The site can't use ${path}, where it keeps what it needs (${code}).`;
  return message;
};

try {
  const settings = readSettings(process.env);
  await compile();
  const site = await startSite(settings, log);
  log('listening', { url: site.url });
  process.send?.({ listening: site.url });
  let isEnding = false;
  const end = async (signal: string): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    log('stopping', { signal });
    await site.stop();
    log('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
  // Whoever started us is gone, and nobody else would end us.
  process.on('disconnect', () => void end('disconnect'));
  if (process.send && !process.connected) void end('disconnect');
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
