import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { importGovuk } from '../import/govuk/import.ts';
import { payloadStore } from '../import/payload-store.ts';
import { inWords, sums } from '../import/report.ts';
import type { ItemReport } from '../import/report.ts';
import type { Store } from '../import/store.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** `npm run import -- govuk DIR [--json]`: content from elsewhere. A second run changes nothing. */
type Importer = (folder: string, store: Store, say: (line: string) => void) => Promise<ItemReport[]>;

/** To add one: a folder in cms/import, and a line here. */
const importers: Readonly<Record<string, Importer>> = {
  govuk: importGovuk,
};

const main = async (): Promise<void> => {
  const { importer, folder, json } = readOptions();
  const payload = await openInstallation();
  // With --json the report alone is on standard output.
  const say = json ? console.error : console.log;
  const items = await importer(folder, payloadStore(payload), (line) => say(`  ${line}`));
  const counts = sums(items);
  if (json) console.log(JSON.stringify({ sums: counts, items }, null, 2));
  else console.log(`\n${inWords(items)}\n\nA running site shows it within a minute.`);
  if (counts.failed) process.exitCode = 1;
};

const usage = `Use: npm run import -- ${Object.keys(importers).join(' or ')} DIR [--json]`;

const readOptions = () => {
  const { values, positionals } = parseArguments();
  const [name = '', folder = '', ...rest] = positionals;
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  if (!importer || !folder || rest.length) throw new SettingsError(usage);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new SettingsError(`There is no folder ${folder}.`);
  return { importer, folder: resolve(folder), json: values.json };
};

const parseArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new SettingsError(`${(error as Error).message}. ${usage}`);
  }
};

/** Payload on the installation's own database: an import makes no installation. */
const openInstallation = async (): Promise<Payload> => {
  const { database, dataDir } = readSettings(process.env);
  if (database.kind === 'sqlite' && !existsSync(database.file))
    throw new SettingsError(
      `There is no council in ${dataDir} yet: start it once (npm start), or set DATA_DIR.`,
    );
  const { default: config } = await import('../payload.config.ts');
  return getPayload({ config, disableOnInit: true });
};

if (import.meta.main) {
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  await main().catch((error: unknown) => {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exitCode = 1;
  });
  process.exit();
}
