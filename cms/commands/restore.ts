import { readBackup } from '../backup/read-backup.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { command } from './command.ts';

/** `npm run restore -- FILE`: puts a backup into an empty DATA_DIR and MEDIA_DIR. */
await command(async ([file]) => {
  if (!file) throw new SettingsError('Use: npm run restore -- FILE');
  // The backup brings the real keys.
  const none = 'none yet: they come with the backup';
  const settings = readSettings({ PAYLOAD_SECRET: none, LINK_KEY: none, ...process.env });
  const count = await readBackup(settings, file);
  console.log(`${count} files are back. \`npm start\` goes on from there; the site's pages are made anew.`);
});
