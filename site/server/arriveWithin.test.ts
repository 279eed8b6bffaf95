import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { arrival, arriveWithin } from './arriveWithin.ts';

test('a request that does not arrive in time is hung up on, and one that has arrived may be answered late', async () => {
  const server = createServer((request, response) => {
    arriveWithin(100, { request, response });
    request.resume();
    request.on('end', () => setTimeout(() => response.end('late'), 250));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = (body: string): Promise<string> =>
    new Promise((resolve) => {
      let got = '';
      const socket = connect(port, '127.0.0.1');
      socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 9\r\n\r\n${body}`);
      socket.on('data', (piece) => (got += piece.toString()));
      socket.on('close', () => resolve(got)).on('error', () => undefined);
    });
  const [half, whole] = await Promise.all([send('half'), send('a whole 1')]);
  expect(half).toMatch(/^HTTP\/1\.1 408 /);
  expect(whole).toMatch(/^HTTP\/1\.1 200 [^]*late/);
  await new Promise((resolve) => server.close(resolve));
});

test('only what has files may take minutes', () => {
  expect(arrival).toEqual({ plain: 30_000, withFiles: 300_000 });
});
