import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { csv } from '#shared/text/csv.ts';
import { streets } from './demo/houses.ts';
import type { Street } from './demo/houses.ts';

/**
 * Writes the demo council's addresses to `file`, where the site looks them up by postcode; one that is there
 * stays as it is. The UPRNs begin with 99, as none of Great Britain does.
 */
export const writeAddresses = (file: string): void => {
  if (existsSync(file)) return;
  const rows = streets.flatMap(rowsOf).map((row, at) => [...row, `99${String(at + 1).padStart(10, '0')}`]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, csv([['postcode', 'line1', 'line2', 'town', 'uprn'], ...rows]));
};

const rowsOf = ({ name, town, postcode, houses, flats = {} }: Street): string[][] =>
  houses.flatMap((house) => {
    const address = `${house} ${name}`;
    const count = flats[house];
    return count === undefined
      ? [[postcode, address, '', town]]
      : Array.from({ length: count }, (_, at) => [postcode, `Flat ${at + 1}`, address, town]);
  });
