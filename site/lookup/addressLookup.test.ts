import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SiteSettingsError } from '../settings.ts';
import { addressFile } from './addressFile.ts';
import { addressLookup } from './addressLookup.ts';
import type { LookupSettings } from './addressLookup.ts';
import type { AddressProvider } from './addressProvider.ts';

const linkKey = 'k'.repeat(40);
const mill = { line1: 'The Old Mill', town: 'Westbourne', postcode: 'WB1 2BB' };

const provider = (find: AddressProvider['find']): AddressProvider => ({ name: 'test', find });
const knows = provider((postcode) =>
  Promise.resolve(postcode === 'WB1 2BB' ? [{ ...mill, uprn: '4' }, mill] : []),
);

const open = (settings: Partial<LookupSettings> = {}) => {
  const logged: unknown[] = [];
  const log = (...line: unknown[]) => void logged.push(line);
  return { ...addressLookup({ provider: knows, linkKey, log, ...settings }), logged };
};

describe('a lookup', () => {
  test('asks for the postcode as it is written, and gives what there is; nothing is an empty list', async () => {
    const { find } = open();
    const found = await find(' wb12bb ', '192.0.2.1');
    expect(found).toMatchObject({ postcode: 'WB1 2BB', addresses: [mill, mill] });
    expect(found.addresses[0]?.uprn).toMatch(/^4\.[\w-]{22}$/);
    expect(found.addresses[1]).not.toHaveProperty('uprn');
    expect(await find('WB9 9ZZ', '192.0.2.1')).toEqual({ postcode: 'WB9 9ZZ', addresses: [] });
  });

  test('asks nobody about what is no postcode', async () => {
    const asked: string[] = [];
    const { find } = open({ provider: provider((one) => (asked.push(one), Promise.resolve([]))) });
    expect(await find('x'.repeat(1000), '192.0.2.1')).toMatchObject({ problem: 'postcode', addresses: [] });
    expect(asked).toEqual([]);
  });

  test('says within its patience that a provider is slow or broken, and logs neither postcode nor error', async () => {
    const broken = open({
      provider: provider((postcode) => Promise.reject(new Error(`no answer for ${postcode}`))),
    });
    const slow = open({ provider: provider(() => new Promise(() => undefined)), patience: 20 });
    const none = open({ provider: undefined });
    for (const { find } of [broken, slow, none])
      expect(await find('WB1 2BB', '192.0.2.1')).toEqual({
        postcode: 'WB1 2BB',
        addresses: [],
        problem: 'unavailable',
      });
    await broken.find('WB1 2BB', '192.0.2.1');
    expect([broken.logged, slow.logged, none.logged]).toEqual([
      [['address lookup failed', { provider: 'test', why: 'failed' }]],
      [['address lookup failed', { provider: 'test', why: 'slow' }]],
      [],
    ]);
  });

  test('tells a provider when nobody waits for it any more', async () => {
    let given: AbortSignal | undefined;
    const { find } = open({
      provider: provider((_, signal) => ((given = signal), new Promise(() => undefined))),
      patience: 20,
    });
    await find('WB1 2BB', '192.0.2.1');
    expect(given?.aborted).toBe(true);
  });

  test('is limited for each address, and for nobody else', async () => {
    let now = 0;
    const { find } = open({ now: () => now, rate: { burst: 2, perSecond: 1 } });
    const problems = async (client: string) => (await find('WB1 2BB', client)).problem;
    expect([await problems('192.0.2.1'), await problems('192.0.2.1'), await problems('192.0.2.1')]).toEqual([
      undefined,
      undefined,
      'busy',
    ]);
    expect(await problems('192.0.2.2')).toBeUndefined();
    now = 1000;
    expect(await problems('192.0.2.1')).toBeUndefined();
  });

  test('knows its own seal on exactly the address that it was put on', async () => {
    const { find, isOurs } = open();
    const [listed] = (await find('WB1 2BB', '192.0.2.1')).addresses;
    const sealed = listed?.uprn ?? '';
    expect(isOurs(mill, sealed)).toBe(true);
    expect(isOurs({ ...mill, line2: '' }, sealed)).toBe(true);
    expect(isOurs({ ...mill, line1: 'The New Mill' }, sealed)).toBe(false);
    expect(isOurs({ ...mill, line1: 'The Old Mill', line2: 'Westbourne' }, sealed)).toBe(false);
    for (const other of ['', '4', '5', `5.${sealed.slice(2)}`, `${sealed}x`, '4.'])
      expect(isOurs(mill, other), other).toBe(false);
    expect(open({ linkKey: 'l'.repeat(40) }).isOurs(mill, sealed)).toBe(false);
  });
});

describe('a file of addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-addresses-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'addresses.csv');
  const fileOf = (content: string | Uint8Array) => {
    writeFileSync(path, content);
    return addressFile({ addressFile: path });
  };
  const signal = new AbortController().signal;

  test('is what a spreadsheet saves, with the columns in any order', async () => {
    const file = fileOf(
      '\uFEFFUPRN,Town,Ward,line1,Line2,POSTCODE\r\n4,Westbourne,Mill,"The Old  Mill, left",,wb12bb\r\n,Westbourne,,1 High Street,Flat B,WB1 1AA\r\n',
    );
    expect(await file?.find('WB1 2BB', signal)).toEqual([
      { line1: 'The Old Mill, left', town: 'Westbourne', postcode: 'WB1 2BB', uprn: '4' },
    ]);
    expect(await file?.find('WB1 1AA', signal)).toEqual([
      { line1: '1 High Street', line2: 'Flat B', town: 'Westbourne', postcode: 'WB1 1AA' },
    ]);
    expect(await file?.find('WB9 9ZZ', signal)).toEqual([]);
  });

  test('is not wanted where no setting names one', () => {
    expect(addressFile({})).toBeUndefined();
  });

  test.each([
    ['no such file', undefined, 'there is no '],
    ['nothing', '', 'names no column “postcode”'],
    ['no heading', 'WB1 1AA,1 High Street,,Westbourne,\n', 'names no column “postcode”'],
    ['no town', 'postcode,line1\nWB1 1AA,1 High Street\n', 'names no column “town”'],
    ['half a postcode', 'postcode,line1,town\nWB1 1AA,1,W\nWB1,1,W\n', 'row 3 of '],
    ['an empty line', 'postcode,line1,town\nWB1 1AA,,W\n', 'has no line1'],
    ['a long line', `postcode,line1,town\nWB1 1AA,${'x'.repeat(101)},W\n`, 'more than 100 characters'],
    ['a strange number', 'postcode,line1,town,uprn\nWB1 1AA,1,W,12a\n', 'uprn that is no number'],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x41), 'is not UTF-8'],
  ])('with %s is refused at start in one sentence', (_what, content, why) => {
    const use = () =>
      content === undefined ? addressFile({ addressFile: `${path}.gone` }) : fileOf(content);
    expect(use).toThrow(SiteSettingsError);
    expect(use).toThrow(/^ADDRESS_FILE can't be used: [^\n]+\.$/);
    expect(use).toThrow(why);
  });
});
