import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ukPostcode } from '#shared/questions/postcode/ukPostcode.ts';
import { readCsv } from '#shared/text/readCsv.ts';
import { streets } from './demo/houses.ts';
import { writeAddresses } from './write-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-houses-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the demo council’s addresses are whole, each with a number of its own', () => {
  const file = join(folder, 'new', 'addresses.csv');
  writeAddresses(file);
  const [head, ...rows] = readCsv(readFileSync(file, 'utf8'));
  expect(head).toEqual(['postcode', 'line1', 'line2', 'town', 'uprn']);
  expect(rows.length).toBeGreaterThan(80);
  for (const [postcode = '', line1 = '', , town = '', uprn = ''] of rows) {
    expect(ukPostcode(postcode)).toBe(postcode);
    expect([line1, town]).not.toContain('');
    expect(uprn).toMatch(/^99\d{10}$/);
  }
  expect(new Set(rows.map(([, , , , uprn]) => uprn)).size).toBe(rows.length);
  expect(new Set(rows.map(([postcode]) => postcode)).size).toBe(streets.length);
});

test('a council’s own file is left alone', () => {
  const file = join(folder, 'own.csv');
  writeFileSync(file, 'postcode,line1,town\n');
  writeAddresses(file);
  expect(readFileSync(file, 'utf8')).toBe('postcode,line1,town\n');
});
