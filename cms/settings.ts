import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

/** What the environment says, checked once. Throws `SettingsError` with one plain sentence. */
export interface Settings {
  readonly host: string;
  readonly cmsPort: number;
  readonly sitePort: number;
  /** What people type, without a slash at the end. */
  readonly cmsUrl: string;
  readonly siteUrl: string;
  /** Where the cms reaches the site: the same machine, unless SITE_LINK_URL says otherwise. */
  readonly siteLinkUrl: string;
  readonly dataDir: string;
  readonly mediaDir: string;
  readonly database: Database;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** Addresses of the proxies whose forwarded headers are believed; none by default. */
  readonly trustProxy: readonly string[];
  readonly seed: 'demo' | 'none';
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  /** Signs sessions. */
  readonly payloadSecret: string;
  /** Signs what crosses the wall. */
  readonly linkKey: string;
}

export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mongodb'; readonly url: string; readonly minimal: boolean };

type Environment = Readonly<Record<string, string | undefined>>;

export const readSettings = (environment: Environment): Settings => {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const dataDir = resolve(read('DATA_DIR') ?? '.data');
  const cmsPort = port('CMS_PORT', read('CMS_PORT') ?? '3000');
  const sitePort = port('SITE_PORT', read('SITE_PORT') ?? '4321');
  const cmsUrl = url('CMS_URL', read('CMS_URL') ?? `http://127.0.0.1:${cmsPort}`);
  const siteUrl = url('SITE_URL', read('SITE_URL') ?? `http://127.0.0.1:${sitePort}`);
  const adminPassword = read('ADMIN_PASSWORD');
  if (adminPassword && adminPassword.length < 12)
    throw new SettingsError('ADMIN_PASSWORD must have at least 12 characters.');
  return {
    host: read('CMS_HOST') ?? '127.0.0.1',
    cmsPort,
    sitePort,
    cmsUrl,
    siteUrl,
    siteLinkUrl: url('SITE_LINK_URL', read('SITE_LINK_URL') ?? `http://127.0.0.1:${sitePort}`),
    dataDir,
    mediaDir: resolve(read('MEDIA_DIR') ?? 'media'),
    database: database(read, dataDir),
    smtpUrl: smtp(read('SMTP_URL')),
    mailFrom: {
      name: read('MAIL_NAME') ?? 'Guildhall',
      address: email('MAIL_FROM', read('MAIL_FROM')) ?? `no-reply@${mailHost(cmsUrl)}`,
    },
    trustProxy: proxies(read('TRUST_PROXY') ?? ''),
    seed: oneOf('SEED', read('SEED') ?? 'demo', ['demo', 'none']),
    adminEmail: email('ADMIN_EMAIL', read('ADMIN_EMAIL')),
    adminPassword,
    payloadSecret: secret('PAYLOAD_SECRET', read('PAYLOAD_SECRET'), join(dataDir, 'keys', 'payload')),
    linkKey: secret('LINK_KEY', read('LINK_KEY'), join(dataDir, 'keys', 'link')),
  };
};

/** A setting that can't be used, said so that the person who set it can put it right. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const port = (name: string, value: string): number => {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535)
    throw new SettingsError(`${name} must be a port number from 0 to 65535, not “${value}”.`);
  return number;
};

const url = (name: string, value: string): string => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search)
    throw new SettingsError(`${name} must be an address such as https://www.example.org, not “${value}”.`);
  return parsed.origin;
};

const smtp = (value: string | undefined): string | undefined => {
  if (value && !(/^smtps?:\/\//.test(value) && URL.canParse(value)))
    throw new SettingsError('SMTP_URL must look like smtp://USER:PASSWORD@HOST:587.');
  return value;
};

const proxies = (value: string): readonly string[] => {
  const entries = value.split(/[\s,]+/).filter(Boolean);
  const wrong = entries.find((entry) => !isNetwork(entry));
  if (wrong !== undefined)
    throw new SettingsError(
      `TRUST_PROXY must hold addresses or networks such as 10.0.0.0/8, not “${wrong}”.`,
    );
  return entries;
};

const isNetwork = (entry: string): boolean => {
  const [address = '', bits, ...more] = entry.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && !more.length && (bits === undefined || (/^\d+$/.test(bits) && +bits <= most));
};

const email = (name: string, value: string | undefined): string | undefined => {
  if (value && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    throw new SettingsError(`${name} must be an e-mail address, not “${value}”.`);
  return value?.toLowerCase();
};

/** Mail from an address without a name behind it is refused by many; a council sets MAIL_FROM. */
const mailHost = (cmsUrl: string): string => {
  const { hostname } = new URL(cmsUrl);
  return /[a-z]/i.test(hostname) && hostname.includes('.') ? hostname : 'guildhall.example';
};

const oneOf = <const T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (!found) throw new SettingsError(`${name} must be ${allowed.join(' or ')}, not “${value}”.`);
  return found;
};

const database = (read: (name: string) => string | undefined, dataDir: string): Database => {
  const address = read('DATABASE_URL');
  if (!address) return { kind: 'sqlite', file: join(dataDir, 'guildhall.db') };
  if (!/^mongodb(\+srv)?:\/\//.test(address))
    throw new SettingsError(
      'DATABASE_URL must begin with mongodb://, or be left out for the embedded database.',
    );
  // Without a replica set a write can be acknowledged and lost.
  if (
    !address.includes('replicaSet=') &&
    !address.startsWith('mongodb+srv:') &&
    read('MONGODB_STANDALONE') !== 'allow'
  )
    throw new SettingsError(
      'DATABASE_URL needs replicaSet=NAME: a MongoDB server on its own can lose what it has confirmed (MONGODB_STANDALONE=allow is for trials).',
    );
  const compatibility = oneOf('MONGODB_COMPATIBILITY', read('MONGODB_COMPATIBILITY') ?? 'none', [
    'none',
    'minimal',
  ]);
  return { kind: 'mongodb', url: address, minimal: compatibility === 'minimal' };
};

/** From the environment, or from the file that the first start made. */
const secret = (name: string, given: string | undefined, file: string): string => {
  const value = given ?? fromFile(file);
  if (value === undefined)
    throw new SettingsError(`${name} is missing: \`npm start\` makes it, into the folder keys of DATA_DIR.`);
  if (value.length < 32) throw new SettingsError(`${name} must have at least 32 characters.`);
  return value;
};

const fromFile = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};
