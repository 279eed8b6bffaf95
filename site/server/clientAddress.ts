import { BlockList, isIP } from 'node:net';

/** Who sent a request, as far as it can be known: only a trusted proxy is believed about whom it speaks for. */
export type ClientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string;

/** Throws if one of the trusted addresses or networks is none. */
export const clientAddressOf = (trustProxy: readonly string[]): ClientAddress => {
  const trusted = trustedList(trustProxy);
  const isTrusted = (address: string): boolean =>
    isIP(address) > 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (socketAddress, forwardedFor) => {
    let client = plain(socketAddress ?? '');
    // From the last to the first: each was added by the one after it, as long as that one is trusted.
    for (const next of (forwardedFor ?? '').split(',').reverse()) {
      if (!isTrusted(client) || !isIP(plain(next.trim()))) break;
      client = plain(next.trim());
    }
    return client;
  };
};

const trustedList = (trustProxy: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of trustProxy) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new Error(`TRUST_PROXY must hold addresses or networks, not “${entry}”.`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
};

/** An IPv4 address that came through an IPv6 socket, as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
