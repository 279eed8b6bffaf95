import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';

/** Variables for a process of ours; which of Next's types want NODE_ENV among them. */
export type Environment = Readonly<Record<string, string>> & {
  readonly NODE_ENV: 'production' | 'development';
};

/** What any program of ours may see: where things are, not what they are worth. */
const harmless = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'TZ',
  'LANG',
  'SystemRoot',
  'NODE_OPTIONS',
  'LOG_LEVEL',
];

const ours = [
  'CMS_PORT',
  'CMS_HOST',
  'CMS_URL',
  'SITE_PORT',
  'SITE_URL',
  'SITE_LINK_URL',
  'DATA_DIR',
  'MEDIA_DIR',
  'DATABASE_URL',
  'MONGODB_STANDALONE',
  'MONGODB_COMPATIBILITY',
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_NAME',
  'TRUST_PROXY',
  'SEED',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
];

const pick = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** What the cms is told. */
export const cmsEnvironment = (settings: Settings, dev: boolean): Environment => ({
  ...pick([...harmless, ...ours]),
  NODE_ENV: dev ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: settings.payloadSecret,
  LINK_KEY: settings.linkKey,
});

/** What the site is told: never the database's address, nor the secret that signs sessions. */
export const siteEnvironment = (settings: Settings): Environment => ({
  ...pick([...harmless, 'SITE_HOST', 'TRUST_PROXY']),
  NODE_ENV: 'production',
  SITE_PORT: String(settings.sitePort),
  SITE_URL: settings.siteUrl,
  CMS_URL: settings.cmsUrl,
  CMS_LINK_URL: `http://127.0.0.1:${settings.cmsPort}`,
  SITE_DATA_DIR: `${settings.dataDir}/site`,
  ...addresses(settings),
  LINK_KEY: settings.linkKey,
});

/** Where the demo council's addresses are written, and where a council's own are looked for if no setting names them. */
export const addressesIn = (dataDir: string): string => join(dataDir, 'addresses.csv');

const addresses = ({ dataDir }: Settings): Readonly<Record<string, string>> => {
  const own = addressesIn(dataDir);
  return { ...(existsSync(own) ? { ADDRESS_FILE: own } : {}), ...pick(['ADDRESS_FILE']) };
};
