import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import type { Server, Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { limitPerAddress } from './limitPerAddress.ts';
import { siteForTests } from './siteForTests.ts';
import type { TestSite } from './siteForTests.ts';

/** A server that only ever hears of connections; each says whether it was closed on the spot. */
const doorman = (isProxy: (address: string) => boolean = () => false) => {
  const server = new EventEmitter();
  const logged: string[] = [];
  limitPerAddress(server as unknown as Server, isProxy, (event) => logged.push(event));
  const arrive = (remoteAddress: string) => {
    const state = { isOpen: true };
    const socket = Object.assign(new EventEmitter(), {
      remoteAddress,
      destroy: () => (state.isOpen = false),
    });
    server.emit('connection', socket);
    return { state, leave: () => void socket.emit('close') };
  };
  const crowd = (address: string, size: number) => Array.from({ length: size }, () => arrive(address));
  return { arrive, crowd, logged };
};

test('one address gets two hundred connections and not one more; the others get theirs', () => {
  const { arrive, crowd, logged } = doorman();
  const [first, ...rest] = crowd('203.0.113.7', 200);
  expect([first, ...rest].every((one) => one?.state.isOpen)).toBe(true);
  expect(arrive('203.0.113.7').state.isOpen).toBe(false);
  expect(arrive('::ffff:203.0.113.7').state.isOpen).toBe(false);
  expect(arrive('203.0.113.8').state.isOpen).toBe(true);
  first?.leave();
  expect(arrive('203.0.113.7').state.isOpen).toBe(true);
  expect(arrive('203.0.113.7').state.isOpen).toBe(false);
  // Once, however often it is tried.
  expect(logged).toEqual(['too many connections from one address']);
});

test('who connects from many addresses of one IPv6 network is one', () => {
  const { arrive } = doorman();
  for (let at = 0; at < 200; at++) arrive(`2001:db8:1:2::${at.toString(16)}`);
  expect(arrive('2001:db8:1:2:ffff::1').state.isOpen).toBe(false);
  expect(arrive('2001:db8:1:3::1').state.isOpen).toBe(true);
});

test('a trusted proxy speaks for everybody and is not counted', () => {
  const { crowd } = doorman((address) => address === '127.0.0.1');
  expect(crowd('127.0.0.1', 500).every(({ state }) => state.isOpen)).toBe(true);
});

let site: TestSite | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  sockets.splice(0).forEach((socket) => socket.destroy());
  await site?.close();
});

test('a real site hangs up on the two hundred and first, and takes the next when one has gone', async () => {
  site = await siteForTests();
  const { port } = site;
  const open = async () => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket.on('error', () => undefined));
    await once(socket, 'connect');
    return socket;
  };
  for (let count = 0; count < 200; count++) await open();
  await once((await open()).resume(), 'close');
  const [first] = sockets;
  first?.destroy();
  await expect.poll(() => site?.ask('/').then(({ status }) => status, String)).toBe(404);
});
