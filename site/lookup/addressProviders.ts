import type { Settings } from '../settings.ts';
import { addressFile } from './addressFile.ts';
import type { AddressProvider } from './addressProvider.ts';

/**
 * Who can be asked for addresses: the first that the settings name is. To add one, such as a service on the
 * network: a file like addressFile.ts whose function gives an `AddressProvider` if its settings are there, and
 * a line here. Time limit, rate limit and checking are addressLookup.ts's.
 */
const providers: readonly ((settings: Settings) => AddressProvider | undefined)[] = [addressFile];

/** The provider that the settings name, if any. Throws `SiteSettingsError` if it can't be used. */
export const addressProvider = (settings: Settings): AddressProvider | undefined => {
  for (const open of providers) {
    const provider = open(settings);
    if (provider) return provider;
  }
  return undefined;
};
