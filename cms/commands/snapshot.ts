import { writeSnapshot } from '../link/snapshot.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { openInstallation } from '../start/open-installation.ts';
import { command } from './command.ts';

/** `npm run snapshot -- FILE`: all published content, one JSON line each, and its media in `FILE.media/`. */
await command(async ([file]) => {
  if (!file) throw new SettingsError('Use: npm run snapshot -- FILE');
  const payload = await openInstallation();
  const { mediaDir } = readSettings(process.env);
  for (const problem of await writeSnapshot(payload, mediaDir, file)) console.error(`Left out: ${problem}`);
  await payload.destroy();
  console.log(`${file} and ${file}.media hold all that is published.`);
});
