import { BlockList, isIP } from 'node:net';

/** Who sent a request, as far as it can be known: only a trusted proxy is believed about whom it speaks for. */
export type ClientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string;

/** From the addresses and networks of TRUST_PROXY. Throws if one of them is none. */
export const clientAddressOf = (trustProxy: readonly string[]): ClientAddress => {
  const isTrusted = trustedProxies(trustProxy);
  return (socketAddress, forwardedFor) => {
    let client = plain(socketAddress ?? '');
    // From the last to the first: each was added by the one after it, as long as that one is trusted. What is
    // no address ends the chain: before it may stand whatever the client wrote.
    for (const entry of (forwardedFor ?? '').split(',').reverse()) {
      const next = plain(entry.trim());
      if (!isTrusted(client) || !isIP(next)) break;
      client = next;
    }
    return client;
  };
};

/** Whether an address is one of TRUST_PROXY, and so speaks for many. Throws as `clientAddressOf` does. */
export const trustedProxies = (trustProxy: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const entry of trustProxy) {
    const [address = '', bits] = entry.split('/');
    if (!isIP(address)) throw new Error(`TRUST_PROXY must hold addresses or networks, not “${entry}”.`);
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return (address) => isIP(plain(address)) > 0 && list.check(plain(address), family(plain(address)));
};

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address that came through an IPv6 socket, as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
