import { readFileSync } from 'node:fs';
import { ukPostcode } from '#shared/questions/postcode/ukPostcode.ts';
import { readCsv } from '#shared/text/readCsv.ts';
import { SiteSettingsError } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { AddressProvider, KnownAddress } from './addressProvider.ts';

const required = ['postcode', 'line1', 'town'] as const;
const columns = [...required, 'line2', 'uprn'] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/**
 * A council's own list in the file of ADDRESS_FILE: CSV in UTF-8, as spreadsheets save it. Its first row names
 * the columns `postcode,line1,line2,town,uprn` in any order; `line2` and `uprn` may be empty or left out, other
 * columns are passed over. It is read once at start and kept in memory: some 30 MB for 100,000 addresses.
 */
export const addressFile = ({
  addressFile: path,
}: Pick<Settings, 'addressFile'>): AddressProvider | undefined => {
  if (path === undefined) return undefined;
  const byPostcode = Map.groupBy(read(path), ({ postcode }) => postcode);
  return { name: 'file', find: (postcode) => Promise.resolve(byPostcode.get(postcode) ?? []) };
};

const read = (path: string): KnownAddress[] => {
  const refuse = (why: string): never => {
    throw new SiteSettingsError(`ADDRESS_FILE can't be used: ${why}.`);
  };
  const [head = [], ...rows] = readCsv(textOf(path, refuse));
  const names = head.map((name) => name.trim().toLowerCase());
  const missing = required.find((name) => !names.includes(name));
  if (missing) return refuse(`the first row of ${path} names no column “${missing}”`);
  return rows.map((cells, at) => {
    const row: Row = Object.fromEntries(
      columns.map((name) => [name, cells[names.indexOf(name)]?.trim().replace(/\s+/g, ' ') ?? '']),
    );
    return addressOf(row, (why) => refuse(`row ${at + 2} of ${path} ${why}`));
  });
};

const addressOf = (row: Row, refuse: (why: string) => never): KnownAddress => {
  const { line1 = '', line2 = '', town = '', uprn = '' } = row;
  const postcode = ukPostcode(row.postcode ?? '') ?? refuse('has no full UK postcode');
  if (!line1 || !town) refuse(`has no ${line1 ? 'town' : 'line1'}`);
  if ([line1, line2, town].some((part) => [...part].length > 100))
    refuse('has more than 100 characters in one part of the address');
  if (!/^\d{0,12}$/.test(uprn)) refuse('has a uprn that is no number of up to 12 digits');
  return { line1, ...(line2 ? { line2 } : {}), town, postcode, ...(uprn ? { uprn } : {}) };
};

const textOf = (path: string, refuse: (why: string) => never): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? `there is no ${path}` : `${path} can't be read, or is not UTF-8`);
  }
};
