import { parseArgs } from 'node:util';
import { createSingles } from '../collections/singles.ts';
import { demoPages, seedMany } from '../seed/seed-many.ts';
import { writeAddresses } from '../seed/write-addresses.ts';
import { addressesIn } from '../start/environments.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { openInstallation } from '../start/open-installation.ts';

/**
 * `npm run seed -- [--pages N]`: the demo council, with as many pages as are asked for, the same every time.
 * Makes the database where there is none; people are made by the first start.
 */
const main = async (): Promise<void> => {
  const pages = readPages();
  const payload = await openInstallation();
  await createSingles(payload);
  console.log(`Writing a council of ${pages} pages …`);
  writeAddresses(addressesIn(readSettings(process.env).dataDir));
  await seedMany(payload, pages, console.log);
  console.log('A running site shows it within a minute.');
  await payload.destroy();
};

const readPages = (): number => {
  const { pages } = parseArguments();
  if (pages === undefined) return demoPages;
  if (!/^\d{1,6}$/.test(pages) || Number(pages) < demoPages)
    throw new SettingsError(
      `--pages must be a number, and at least ${demoPages}: the demo council has so many.`,
    );
  return Number(pages);
};

const parseArguments = (): { pages?: string | undefined } => {
  try {
    return parseArgs({ options: { pages: { type: 'string' } } }).values;
  } catch (error) {
    throw new SettingsError(`${(error as Error).message}. Use: npm run seed -- [--pages N]`);
  }
};

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const expected = error instanceof SettingsError || error instanceof RangeError;
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  });
  process.exit();
}
