import { writeBackup } from '../backup/write-backup.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { keysFor } from '../start/keys.ts';
import { command } from './command.ts';

/** `npm run backup -- FILE`: database, media, inbox and keys in one file, while everything runs. */
await command(async ([file]) => {
  if (!file) throw new SettingsError('Use: npm run backup -- FILE');
  const settings = readSettings({ ...process.env, ...keysFor(process.env) });
  const count = await writeBackup(settings, file);
  console.log(`${file} holds ${count} files. It also holds the keys: keep it where only you can read it.`);
  if (settings.database.kind === 'mongodb')
    console.log('The database is MongoDB’s: back that up with mongodump, at the same time.');
});
