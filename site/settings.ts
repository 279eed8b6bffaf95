import { resolve } from 'node:path';

/** All that the site's process is told. Neither the database's address nor any other secret is among it. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** What people type, without a slash at the end. */
  readonly siteUrl: string;
  /** Where the cms is reached across the wall. */
  readonly cmsLinkUrl: string;
  /** Where editors see the desk: only it may show a preview in a frame. */
  readonly cmsUrl: string;
  /** Signs what crosses the wall. */
  readonly linkKey: string;
  /** The site's own folder: `public`, `replica.db`, `inbox.db`. */
  readonly dataDir: string;
  /** Addresses by postcode, in a file of the shape that lookup/addressFile.ts says. */
  readonly addressFile?: string | undefined;
  /** Addresses or networks (`10.0.0.0/8`) of the proxies whose forwarded headers are believed; none by default. */
  readonly trustProxy: readonly string[];
}

/** Reads the settings from the environment. Throws `SiteSettingsError` with one plain sentence. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const addressFile = read('ADDRESS_FILE');
  const port = wholePort(read('SITE_PORT') ?? '4321');
  const cmsUrl = origin('CMS_URL', read('CMS_URL') ?? 'http://127.0.0.1:3000');
  return {
    port,
    host: read('SITE_HOST') ?? '127.0.0.1',
    siteUrl: origin('SITE_URL', read('SITE_URL') ?? `http://127.0.0.1:${port}`),
    cmsLinkUrl: origin('CMS_LINK_URL', read('CMS_LINK_URL') ?? cmsUrl),
    cmsUrl,
    linkKey: longEnough(read('LINK_KEY')),
    dataDir: resolve(read('SITE_DATA_DIR') ?? '.data/site'),
    addressFile: addressFile && resolve(addressFile),
    trustProxy: (read('TRUST_PROXY') ?? '').split(/[\s,]+/).filter(Boolean),
  };
};

/** A setting that can't be used, said so that the person who set it can put it right. */
export class SiteSettingsError extends Error {
  override readonly name = 'SiteSettingsError';
}

const wholePort = (value: string): number => {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new SiteSettingsError(`SITE_PORT must be a port number from 0 to 65535, not “${value}”.`);
};

const origin = (name: string, value: string): string => {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new SiteSettingsError(`${name} must be an address such as https://www.example.org, not “${value}”.`);
};

const longEnough = (key: string | undefined): string => {
  if (key && key.length >= 32) return key;
  throw new SiteSettingsError('LINK_KEY must be the key that the cms has too, of 32 characters or more.');
};
