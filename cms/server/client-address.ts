import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Settings } from '../settings.ts';

/**
 * Whom a request comes from: the socket, unless that is a proxy of TRUST_PROXY, which is believed about the
 * one before it. Throws if TRUST_PROXY holds something else than addresses and networks.
 */
export const clientAddress = ({ trustProxy }: Pick<Settings, 'trustProxy'>) => {
  const trusted = new BlockList();
  for (const entry of trustProxy) {
    const [address = '', bits] = entry.split('/');
    if (bits === undefined) trusted.addAddress(address, family(address));
    else trusted.addSubnet(address, Number(bits), family(address));
  }
  return (request: IncomingMessage): string => {
    let client = plain(request.socket.remoteAddress ?? '');
    // From the last to the first: each was added by the one after it, as long as that one is trusted. What is
    // no address ends the chain: before it may stand whatever the client wrote.
    for (const entry of String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .reverse()) {
      const next = plain(entry.trim());
      if (!isIP(client) || !trusted.check(client, family(client)) || !isIP(next)) break;
      client = next;
    }
    return client;
  };
};

/**
 * Replaces every header by which a client could say who or where it is: Next and Payload believe what they
 * find.
 */
export const overwriteForwarded = (request: IncomingMessage, client: string, cmsUrl: string): void => {
  const { host, protocol } = new URL(cmsUrl);
  for (const name of Object.keys(request.headers))
    if (
      /^(x-forwarded-|x-real-ip|x-middleware-|x-invoke-|forwarded$|true-client-ip|cf-connecting-ip)/.test(
        name,
      )
    )
      Reflect.deleteProperty(request.headers, name);
  request.headers['x-forwarded-for'] = client;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
};

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address that came through an IPv6 socket, as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
