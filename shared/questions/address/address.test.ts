import { expect, test } from 'vitest';
import { readForTests } from '../readForTests.ts';
import { english } from '../say.ts';
import { foundWords, listedWords } from './listed.ts';
import { address } from './lookup.ts';

const question = { blockType: 'address', name: 'q', label: 'Q', lookup: true } as const;
const lookup = { lookup: true };
const typed = {
  'q-line1': '1 High Street',
  'q-line2': '',
  'q-town': 'Westbourne',
  'q-postcode': 'wb1 1aa',
};
const understood = { line1: '1 High Street', town: 'Westbourne', postcode: 'WB1 1AA' };

test('an address means the same whether it was found or entered by hand', () => {
  expect(readForTests('address', typed)).toEqual(understood);
  expect(readForTests('address', typed, lookup)).toEqual(understood);
});

test('a UPRN comes with an address from a list, without its seal, and is never shown', () => {
  const from = { ...typed, 'q-uprn': '100000000001.a_seal-of-the-site' };
  const answer = { ...understood, uprn: '100000000001' };
  expect(readForTests('address', from, lookup)).toEqual(answer);
  expect(readForTests('address', from)).toEqual(understood);
  expect(readForTests('address', { ...typed, 'q-uprn': '<b>' }, lookup)).toEqual(understood);
  expect(address.shown(answer, question)).toBe('1 High Street\nWestbourne\nWB1 1AA');
});

test('who gave a postcode alone is told to choose, and not that each line is missing', () => {
  expect(readForTests('address', {}, lookup)).toEqual([
    'q-postcode: Enter a postcode and find the address, or enter it by hand',
  ]);
  expect(readForTests('address', { 'q-postcode': 'WB1 1AA' }, lookup)).toEqual([
    'q-postcode: Choose the address from the list, or enter it by hand',
  ]);
  expect(readForTests('address', { 'q-postcode': 'WB1' }, lookup)).toContain(
    'q-postcode: Enter a full UK postcode, like AA3 1AB',
  );
});

test('what is wrong is said in the order of the page', () => {
  expect(readForTests('address', { 'q-line2': 'Flat B' }, lookup)).toEqual([
    'q-postcode: Enter postcode',
    'q-line1: Enter address line 1, typically the building and street',
    'q-town: Enter town or city',
  ]);
});

test('only what can be seen is for browsers to fill in', () => {
  expect(address.inputs(question)).toEqual([
    { name: 'q-postcode', purpose: 'postal-code' },
    { name: 'q-line1', purpose: 'address-line1' },
    { name: 'q-line2', purpose: 'address-line2' },
    { name: 'q-town', purpose: 'address-level2' },
    { name: 'q-uprn' },
  ]);
});

test('what was found is said in a sentence, and each address in a line', () => {
  const one = { ...understood, line2: 'Flat B' };
  const said = (addresses: readonly (typeof one)[]) =>
    foundWords({ postcode: 'WB1 1AA', addresses }, english);
  expect([said([one, one]), said([one]), said([])]).toEqual([
    '2 addresses found',
    '1 address found',
    'We found no address for WB1 1AA. Check the postcode, or enter the address by hand.',
  ]);
  expect(listedWords(one)).toBe('1 High Street, Flat B, Westbourne, WB1 1AA');
  for (const problem of ['busy', 'unavailable'] as const)
    expect(foundWords({ postcode: 'WB1 1AA', addresses: [], problem }, english)).toContain(
      'nter the address by hand',
    );
});
