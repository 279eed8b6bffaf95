import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { KnownAddress } from './addressProvider.ts';

/**
 * Puts a seal behind a UPRN and knows it again. A case's UPRN leads back-office systems to a house, so it must be
 * that of the address which staff read: nobody may post another one, and it goes with the first letter changed by
 * hand. Asking the provider again would tell the same, but not when it is down, or has changed its mind between two
 * attempts to send the same answers, which would be two cases.
 */
export interface UprnSeal {
  /** `100000000001.SEAL` */
  readonly seal: (address: KnownAddress & { readonly uprn: string }) => string;
  /** Whether we sealed exactly this. */
  readonly isOurs: (address: Omit<KnownAddress, 'uprn'>, sealed: string) => boolean;
}

/** By a key made from LINK_KEY, so every server of a site knows every other's. */
export const uprnSeal = (linkKey: string): UprnSeal => {
  const key = Buffer.from(hkdfSync('sha256', linkKey, '', 'guildhall uprn', 32));
  const seal: UprnSeal['seal'] = ({ uprn, line1, line2 = '', town, postcode }) => {
    const words = JSON.stringify([uprn, line1, line2, town, postcode]);
    return `${uprn}.${createHmac('sha256', key).update(words).digest('base64url').slice(0, 22)}`;
  };
  return {
    seal,
    isOurs: (address, sealed) => {
      const [uprn = ''] = sealed.split('.', 1);
      const [given, expected] = [sealed, seal({ ...address, uprn })].map((one) => Buffer.from(one));
      return given?.length === expected?.length && timingSafeEqual(given as Buffer, expected as Buffer);
    },
  };
};
