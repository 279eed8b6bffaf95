import { expect, test } from 'vitest';
import { createLimits, neighbourhood } from './limits.ts';

test('so many may come at once, and then so many a second', () => {
  let now = 0;
  const wait = createLimits({ burst: 3, perSecond: 0.5 }, () => now);
  expect([wait('a'), wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 0, 2]);
  expect(wait('b')).toBe(0);
  now = 2000;
  expect([wait('a'), wait('a')]).toEqual([0, 2]);
});

test('names that nobody saw for long are forgotten, so that memory can’t be filled', () => {
  const wait = createLimits({ burst: 1, perSecond: 0.001 }, () => 0, 2);
  expect([wait('a'), wait('a'), wait('b'), wait('c')]).toEqual([0, 1000, 0, 0]);
  expect(wait('c')).toBe(1000);
  expect(wait('a')).toBe(0);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, expected) => {
  expect(neighbourhood(address)).toBe(expected);
});
