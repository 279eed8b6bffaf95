import { mkdirSync } from 'node:fs';
import { backUp, backupBefore, inspectDatabase, putAsideUnfinished } from '../start/database-file.ts';
import { cmsEnvironment, siteEnvironment } from '../start/environments.ts';
import { keysFor } from '../start/keys.ts';
import { checkPort } from '../start/ports.ts';
import { RunError, run } from '../start/run.ts';
import { startSide } from '../start/side.ts';
import type { Side } from '../start/side.ts';
import { watchSources } from '../start/watch-sources.ts';
import { waitUntilReady } from '../start/wait-until-ready.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { prepare } from './prepare.ts';

/** `npm start`, and with `--dev` `npm run dev`: everything on this machine, built and migrated if needed. */
const dev = process.argv.includes('--dev');
const say = (line: string): void => console.log(line);

const start = async (): Promise<void> => {
  const settings = readSettings({ ...process.env, ...keysFor(process.env) });
  await checkPort('CMS_PORT', settings.cmsPort, settings.host);
  await checkPort('SITE_PORT', settings.sitePort, '127.0.0.1');
  mkdirSync(settings.mediaDir, { recursive: true });
  const { database } = settings;
  // Before anything is built: nobody should wait for a minute to be told this.
  const found = database.kind === 'sqlite' ? inspectDatabase(database.file) : undefined;
  if (dev) await run(['site/commands/compile.ts'], {}, say);
  else await prepare(say);

  const environment = cmsEnvironment(settings, dev);
  const [due] = found?.due ?? [];
  if (database.kind === 'sqlite' && due) {
    if (found?.isNew) putAsideUnfinished(database.file, settings.dataDir);
    else say(`The database is backed up: ${backUp(database.file, backupBefore(settings.dataDir, due))}`);
    say(found?.isNew ? 'Making the database …' : 'Migrating the database …');
  }
  // Its own words are enough: Payload would log the same again, at length.
  const quiet = { NODE_ENV: 'production', LOG_LEVEL: 'fatal' };
  await run(['cms/commands/first-start.ts'], { ...environment, ...quiet }, say);

  const sides: Side[] = [];
  const stop = async (): Promise<void> => {
    // The public's side first: it takes no more answers, and hands over what it has.
    for (const side of sides.toReversed()) await side.stop();
  };
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    say('Stopping …');
    void stop().then(() => process.exit(code));
  };
  // Before the first of them runs: it has a group of its own, where no Ctrl-C reaches it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));

  const cms = startSide(['cms/server.ts', ...(dev ? ['--dev'] : [])], environment, say);
  sides.push(cms);
  // The site asks for the manifest as it starts, so the cms goes first; but it serves without it, too.
  await cms.listening.catch(() => undefined);
  if (ending) return;
  const site = startSide(['site/server.ts'], siteEnvironment(settings), say);
  sides.push(site);

  try {
    await cms.listening;
    await waitUntilReady(await site.listening, () => ending);
  } catch (error) {
    if (ending) return;
    await stop();
    throw new SettingsError(`${(error as Error).message}: see above.`);
  }
  if (ending) return;
  if (dev) watchSources({ cms: cms.restart, site: site.restart }, say);
  say(
    [
      '',
      `The site:  ${settings.siteUrl}`,
      `The desk:  ${settings.cmsUrl}/admin`,
      '',
      'A first thing to try: on the desk open Pages, change a title, press Publish, and reload the site.',
      'Ctrl-C stops both.',
      '',
    ].join('\n'),
  );
};

await start().catch((error: unknown) => {
  if (error instanceof SettingsError || error instanceof RunError) console.error(error.message);
  else console.error(error);
  process.exit(1);
});
