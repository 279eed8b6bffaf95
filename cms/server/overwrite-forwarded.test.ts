import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { overwriteForwarded } from './overwrite-forwarded.ts';

test('whatever a request says of itself, Next and Payload see what we know', () => {
  const request = {
    headers: {
      'x-forwarded-for': '1.1.1.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-real-ip': '1.1.1.1',
      'x-middleware-subrequest': 'middleware',
      forwarded: 'for=1.1.1.1',
    },
  } as unknown as IncomingMessage;
  overwriteForwarded(request, '198.51.100.1', 'https://desk.example.org');
  expect(request.headers).toEqual({
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-host': 'desk.example.org',
    'x-forwarded-proto': 'https',
  });
});
