import { expect, test } from 'vitest';
import { clientAddressOf } from './clientAddress.ts';

const direct = clientAddressOf([]);
const proxied = clientAddressOf(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);

test('nobody is believed about whom they speak for, unless TRUST_PROXY names them', () => {
  expect(direct('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(proxied('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
});

test('a trusted proxy is believed', () => {
  expect(proxied('127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(proxied('::ffff:10.1.2.3', '2001:db8::1')).toBe('2001:db8::1');
});

test('what a client wrote before the first proxy is not believed', () => {
  expect(proxied('127.0.0.1', '1.1.1.1, 198.51.100.1')).toBe('198.51.100.1');
});

test('a chain of trusted proxies leads to the client', () => {
  expect(proxied('127.0.0.1', '198.51.100.1, 10.2.3.4, fd00::1')).toBe('198.51.100.1');
});

test('nonsense in the header ends the chain', () => {
  expect(proxied('127.0.0.1', 'unknown')).toBe('127.0.0.1');
  expect(proxied('127.0.0.1', '')).toBe('127.0.0.1');
});

test('a wrong TRUST_PROXY is refused at the start', () => {
  expect(() => clientAddressOf(['everyone'])).toThrow('everyone');
});
