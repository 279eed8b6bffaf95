/** The houses of some streets, for the lookup of addresses by postcode. Nobody lives in them. */
export interface Street {
  readonly name: string;
  readonly town: string;
  readonly postcode: string;
  readonly houses: readonly number[];
  /** Houses that are flats, with how many. */
  readonly flats?: Readonly<Record<number, number>>;
}

const from = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);

const aldenbridge = { town: 'Aldenbridge' };

export const streets: readonly Street[] = [
  { ...aldenbridge, name: 'Mill Lane', postcode: 'AD1 2BB', houses: from(1, 12) },
  {
    ...aldenbridge,
    name: 'Castle Street',
    postcode: 'AD1 1CS',
    houses: from(2, 24, 2),
    flats: { 14: 6, 16: 4 },
  },
  { ...aldenbridge, name: 'Market Square', postcode: 'AD1 1AB', houses: from(3, 9) },
  { ...aldenbridge, name: 'Riverside', postcode: 'AD1 3RS', houses: from(1, 39, 2) },
  { ...aldenbridge, name: 'Station Road', postcode: 'AD1 2SR', houses: from(10, 48, 2), flats: { 20: 12 } },
  { ...aldenbridge, name: 'Wharf Lane', postcode: 'AD1 4RC', houses: from(1, 6) },
  { ...aldenbridge, name: 'Lock Keeper’s Cottages', postcode: 'AD1 4RD', houses: [1] },
  { town: 'Hatherwick', name: 'Quarry Road', postcode: 'AD5 2RC', houses: from(1, 15) },
];
