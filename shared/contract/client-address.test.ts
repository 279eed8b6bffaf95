import { expect, test } from 'vitest';
import { clientAddressOf, trustedProxies } from './client-address.ts';

const trusted = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'];
const direct = clientAddressOf([]);
const proxied = clientAddressOf(trusted);

test.each([
  ['without TRUST_PROXY nobody is believed', direct, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a stranger is not believed', proxied, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a trusted proxy is believed', proxied, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['so is one over IPv6', proxied, '::ffff:10.1.2.3', '2001:db8::1', '2001:db8::1'],
  ['a chain of trusted proxies leads to the client', proxied, '127.0.0.1', '1.1.1.1, 10.2.3.4', '1.1.1.1'],
  ['also a mixed one', proxied, '127.0.0.1', '198.51.100.1, 10.2.3.4, fd00::1', '198.51.100.1'],
  ['not to what the client wrote', proxied, '127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['nor past what is no address', proxied, '127.0.0.1', '1.1.1.1, 198.51.100.1:4711', '127.0.0.1'],
  ['a word is no address', proxied, '127.0.0.1', 'unknown', '127.0.0.1'],
  ['nothing forwarded', proxied, '127.0.0.1', undefined, '127.0.0.1'],
  ['an empty header', proxied, '127.0.0.1', '', '127.0.0.1'],
])('%s', (_, addressOf, socket, forwarded, client) => {
  expect(addressOf(socket, forwarded)).toBe(client);
});

test('a socket that is gone has no address', () => {
  expect(proxied(undefined, '198.51.100.1')).toBe('');
});

test('a proxy is known by its address, however the socket writes it', () => {
  const isTrusted = trustedProxies(trusted);
  expect(['127.0.0.1', '::ffff:127.0.0.1', '10.255.0.1', 'fd12::1'].filter(isTrusted)).toHaveLength(4);
  expect(['127.0.0.2', '11.0.0.1', '2001:db8::1', ''].filter(isTrusted)).toEqual([]);
});

test('a wrong TRUST_PROXY is refused at the start', () => {
  expect(() => clientAddressOf(['everyone'])).toThrow('everyone');
});
