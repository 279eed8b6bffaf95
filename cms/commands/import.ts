import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Payload } from 'payload';
import { buildPages } from '../import/check/build-pages.ts';
import { checkInWords, checkItems } from '../import/check/check.ts';
import type { ItemCheck, SourceShape } from '../import/check/check.ts';
import { importGovuk } from '../import/govuk/import.ts';
import { sourceShape } from '../import/govuk/source.ts';
import { importXgov } from '../import/xgov/import.ts';
import { payloadStore } from '../import/payload-store.ts';
import { inWords, sums } from '../import/report.ts';
import type { ItemReport } from '../import/report.ts';
import type { Store } from '../import/store.ts';
import { writeSnapshot } from '../link/snapshot.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { openInstallation } from '../start/open-installation.ts';

/**
 * `npm run import -- govuk or xgov DIR [--json] [--check]`: content and forms from elsewhere. A second run
 * changes nothing. With `--check`, which only govuk has, each imported page is rendered and compared with its source.
 */
interface Importer {
  readonly bringIn: (folder: string, store: Store, say: (line: string) => void) => Promise<ItemReport[]>;
  /** What `--check` compares pages with. */
  readonly sourceShape?: SourceShape;
}

/** To add one: a folder in cms/import, and a line here. */
const importers: Readonly<Record<string, Importer>> = {
  govuk: { bringIn: importGovuk, sourceShape },
  xgov: { bringIn: importXgov },
};

const main = async (): Promise<void> => {
  const { importer, folder, json, check } = readOptions();
  const payload = await openInstallation();
  // With --json the report alone is on standard output.
  const say = json ? console.error : console.log;
  const items = await importer.bringIn(folder, payloadStore(payload), (line) => say(`  ${line}`));
  if (!json) say(`\n${inWords(items)}\n\nA running site shows it within a minute.`);
  if (check) say('\nRendering every page to compare it with its source …');
  const checks =
    check && importer.sourceShape
      ? await checkImport(payload, items, folder, importer.sourceShape)
      : undefined;
  if (checks && !json) say(`\n${checkInWords(checks)}`);
  if (json) await write(JSON.stringify({ sums: sums(items), items, ...(checks ? { checks } : {}) }, null, 2));
  const { failed, drafted } = sums(items);
  if (failed || drafted || checks?.some(({ ok }) => !ok)) process.exitCode = 1;
};

/** Waits until a pipe has taken it all: the process ends right after. */
const write = (text: string): Promise<void> =>
  new Promise((done) => process.stdout.write(`${text}\n`, () => done()));

/** The pages come from the site's own command, out of a snapshot: the site has no way into the database. */
const checkImport = async (
  payload: Payload,
  items: readonly ItemReport[],
  folder: string,
  shapeOf: SourceShape,
): Promise<ItemCheck[]> => {
  const scratch = mkdtempSync(join(tmpdir(), 'guildhall-check-'));
  try {
    const snapshot = join(scratch, 'snapshot.ndjson');
    const refused = await writeSnapshot(payload, readSettings(process.env).mediaDir, snapshot);
    for (const problem of refused) console.error(`Left out of the pages: ${problem}`);
    await buildPages(snapshot, join(scratch, 'pages'));
    return checkItems(items, folder, join(scratch, 'pages'), shapeOf);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const usage = `Use: npm run import -- ${Object.keys(importers).join(' or ')} DIR [--json] [--check]`;

const readOptions = () => {
  const { values, positionals } = parseArguments();
  const [name = '', folder = '', ...rest] = positionals;
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  if (!importer || !folder || rest.length) throw new SettingsError(usage);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new SettingsError(`There is no folder ${folder}.`);
  if (values.check && !importer.sourceShape) throw new SettingsError(`There is no --check for ${name}.`);
  return { importer, folder: resolve(folder), json: values.json, check: values.check };
};

const parseArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new SettingsError(`${(error as Error).message}. ${usage}`);
  }
};

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exitCode = 1;
  });
  process.exit();
}
