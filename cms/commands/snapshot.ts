import { getPayload } from 'payload';
import { writeSnapshot } from '../link/snapshot.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { keysFor } from '../start/keys.ts';
import { command } from './command.ts';

/** `npm run snapshot -- FILE`: all published content, one JSON line each, and its media in `FILE.media/`. */
await command(async ([file]) => {
  if (!file) throw new SettingsError('Use: npm run snapshot -- FILE');
  Object.assign(process.env, keysFor(process.env));
  const { mediaDir } = readSettings(process.env);
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, disableOnInit: true });
  for (const problem of await writeSnapshot(payload, mediaDir, file)) console.error(`Left out: ${problem}`);
  await payload.destroy();
  console.log(`${file} and ${file}.media hold all that is published.`);
});
