import type { Found } from '#shared/questions/address/listed.ts';
import { ukPostcode } from '#shared/questions/postcode/ukPostcode.ts';
import { createLimits, neighbourhood } from '../inbox/limits.ts';
import type { Rate } from '../inbox/limits.ts';
import type { Log } from '../server/log.ts';
import type { AddressProvider, KnownAddress } from './addressProvider.ts';
import { uprnSeal } from './uprnSeal.ts';
import type { UprnSeal } from './uprnSeal.ts';

/** Addresses by postcode, for the pages of forms and for their script. */
export interface AddressLookup extends Pick<UprnSeal, 'isOurs'> {
  /** Never rejects. `client` is who asks: for limits alone, as neither that nor the postcode is kept or logged. */
  readonly find: (typed: string, client: string) => Promise<Found>;
}

export interface LookupSettings {
  readonly provider: AddressProvider | undefined;
  readonly linkKey: string;
  readonly log: Log;
  /** Ms since 1970. */
  readonly now?: () => number;
  readonly rate?: Rate;
  /** Ms after which a provider is too slow for somebody who can enter the address by hand meanwhile. */
  readonly patience?: number;
}

/** More than any person looks up, and too few to copy a town's addresses in an evening. */
const ownRate: Rate = { burst: 20, perSecond: 0.2 };

/** More than any postcode has. */
const most = 300;

/** Asks the provider, with everything around it that every provider needs. */
export const addressLookup = (settings: LookupSettings): AddressLookup => {
  const { provider, linkKey, log, now = Date.now, rate = ownRate, patience = 2000 } = settings;
  const waitFor = createLimits(rate, now);
  const { seal, isOurs } = uprnSeal(linkKey);
  let saidAt = -Infinity;
  const complain = (why: 'slow' | 'failed'): void => {
    if (now() - saidAt < 60_000) return;
    saidAt = now();
    // What it threw may hold what was asked.
    log('address lookup failed', { provider: provider?.name, why });
  };

  const ask = async (postcode: string): Promise<readonly KnownAddress[] | undefined> => {
    if (!provider) return undefined;
    const signal = AbortSignal.timeout(patience);
    const tooLate = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('too slow'))),
    );
    try {
      return await Promise.race([provider.find(postcode, signal), tooLate]);
    } catch {
      complain(signal.aborted ? 'slow' : 'failed');
      return undefined;
    }
  };

  return {
    isOurs,
    find: async (typed, client) => {
      const postcode = ukPostcode(typed.slice(0, 50));
      const none = { postcode: postcode ?? typed.slice(0, 50), addresses: [] };
      if (!postcode) return { ...none, problem: 'postcode' };
      if (waitFor(neighbourhood(client))) return { ...none, problem: 'busy' };
      const known = await ask(postcode);
      if (!known) return { ...none, problem: 'unavailable' };
      const addresses = known.slice(0, most).map(({ uprn, ...address }) => ({
        ...address,
        ...(uprn ? { uprn: seal({ ...address, uprn }) } : {}),
      }));
      return { postcode, addresses };
    },
  };
};
