import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress, overwriteForwarded } from './client-address.ts';

const from = (socket: string, forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress: socket },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

const direct = clientAddress({ trustProxy: [] });
const proxied = clientAddress({ trustProxy: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] });

test.each([
  ['without TRUST_PROXY nobody is believed', direct, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a stranger is not believed', proxied, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a trusted proxy is believed', proxied, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['so is one over IPv6', proxied, '::ffff:10.1.2.3', '2001:db8::1', '2001:db8::1'],
  ['a chain of trusted proxies leads to the client', proxied, '127.0.0.1', '1.1.1.1, 10.2.3.4', '1.1.1.1'],
  ['not to what the client wrote', proxied, '127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['nor past what is no address', proxied, '127.0.0.1', '1.1.1.1, 198.51.100.1:4711', '127.0.0.1'],
  ['nothing forwarded', proxied, '127.0.0.1', undefined, '127.0.0.1'],
])('%s', (_, addressOf, socket, forwarded, client) => {
  expect(addressOf(from(socket, forwarded))).toBe(client);
});

test('whatever a request says of itself, Next and Payload see what we know', () => {
  const request = from('127.0.0.1', '1.1.1.1');
  Object.assign(request.headers, {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-real-ip': '1.1.1.1',
    'x-middleware-subrequest': 'middleware',
    forwarded: 'for=1.1.1.1',
  });
  overwriteForwarded(request, '198.51.100.1', 'https://desk.example.org');
  expect(request.headers).toEqual({
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-host': 'desk.example.org',
    'x-forwarded-proto': 'https',
  });
});
