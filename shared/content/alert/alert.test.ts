import { expect, test } from 'vitest';
import { alert } from './schema.ts';

const base = { title: 'Snow', severity: 'disruption', where: 'everywhere' } as const;
const pathsOf = (content: Parameters<NonNullable<typeof alert.problems>>[0]) =>
  alert.problems?.(content).map(({ path }) => path);

test('an alert ends after it begins', () => {
  const [early, late] = ['2026-11-23T06:00:00.000Z', '2026-11-23T07:00:00.000Z'];
  expect(pathsOf({ ...base, from: early, until: late })).toEqual([]);
  expect(pathsOf({ ...base, from: late, until: early })).toEqual(['until']);
  expect(pathsOf({ ...base, from: early, until: early })).toEqual(['until']);
  expect(pathsOf({ ...base, until: early })).toEqual([]);
});

test('an alert that is not for everywhere says where it is for', () => {
  expect(pathsOf({ ...base, where: 'places' })).toEqual(['places']);
  expect(pathsOf({ ...base, where: 'places', places: [] })).toEqual(['places']);
  expect(pathsOf({ ...base, where: 'places', places: [{ blockType: 'under-path', path: '/bins' }] })).toEqual(
    [],
  );
});
