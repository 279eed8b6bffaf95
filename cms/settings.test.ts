import { expect, test } from 'vitest';
import { SettingsError, readSettings } from './settings.ts';

const keys = { PAYLOAD_SECRET: 'p'.repeat(32), LINK_KEY: 'l'.repeat(32) };
const mongo = 'mongodb://db.example/guildhall';

test('without any setting everything is on this machine', () => {
  expect(readSettings({ ...keys, DATA_DIR: '/data' })).toMatchObject({
    host: '127.0.0.1',
    cmsUrl: 'http://127.0.0.1:3000',
    siteUrl: 'http://127.0.0.1:4321',
    database: { kind: 'sqlite', file: '/data/guildhall.db' },
    smtpUrl: undefined,
    trustProxy: [],
    seed: 'demo',
  });
});

test('a public name for the desk does not move its port', () => {
  const { cmsUrl, cmsPort } = readSettings({
    ...keys,
    CMS_URL: 'https://desk.example.org/',
    CMS_PORT: '3003',
  });
  expect([cmsUrl, cmsPort]).toEqual(['https://desk.example.org', 3003]);
});

test.each([
  ['a port that is none', { CMS_PORT: '70000' }, 'CMS_PORT must be a port number'],
  ['an address with a path', { SITE_URL: 'https://example.org/site' }, 'SITE_URL must be an address'],
  ['an address without a scheme', { CMS_URL: 'desk.example.org' }, 'CMS_URL must be an address'],
  ['another database', { DATABASE_URL: 'postgres://x' }, 'must begin with mongodb://'],
  ['MongoDB without a replica set', { DATABASE_URL: mongo }, 'replicaSet='],
  [
    'an unknown compatibility',
    { DATABASE_URL: `${mongo}?replicaSet=a`, MONGODB_COMPATIBILITY: 'most' },
    'none or minimal',
  ],
  ['a word that SEED does not know', { SEED: 'yes' }, 'SEED must be demo or none'],
  ['a short password', { ADMIN_PASSWORD: 'secret' }, 'at least 12 characters'],
  ['a short secret', { LINK_KEY: 'short' }, 'LINK_KEY must have at least 32 characters'],
  ['an e-mail address that is none', { ADMIN_EMAIL: 'me' }, 'ADMIN_EMAIL must be an e-mail address'],
  ['a proxy that is no address', { TRUST_PROXY: '10.0.0.1, everyone' }, 'not “everyone”'],
  ['a network that is too narrow', { TRUST_PROXY: '10.0.0.0/40' }, 'not “10.0.0.0/40”'],
  ['a mail server that is none', { SMTP_URL: 'mail.example.org' }, 'SMTP_URL must look like'],
])('%s is refused in one sentence', (_, environment, words) => {
  const read = () => readSettings({ ...keys, DATA_DIR: '/data', ...environment });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(words);
});

test('proxies are addresses or networks, of either kind', () => {
  expect(readSettings({ ...keys, TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 fd00::/8' }).trustProxy).toEqual([
    '127.0.0.1',
    '10.0.0.0/8',
    'fd00::/8',
  ]);
});

test('a missing key is refused rather than made up: two processes would disagree', () => {
  expect(() => readSettings({ DATA_DIR: '/nowhere' })).toThrow('is missing');
});

test.each([
  ['a replica set', { DATABASE_URL: `${mongo}?replicaSet=rs0` }],
  ['one server, when that was asked for', { DATABASE_URL: mongo, MONGODB_STANDALONE: 'allow' }],
])('MongoDB is used with %s', (_, environment) => {
  expect(readSettings({ ...keys, ...environment }).database).toEqual({
    kind: 'mongodb',
    url: environment.DATABASE_URL,
    minimal: false,
  });
});
