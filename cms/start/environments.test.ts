import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../settings.ts';
import { cmsEnvironment, siteEnvironment } from './environments.ts';

afterEach(() => vi.unstubAllEnvs());

/** What only the cms may know; each with words that can be looked for. */
const secrets = {
  PAYLOAD_SECRET: 'the-secret-that-signs-sessions-0123456789',
  DATABASE_URL: 'mongodb://guildhall:the-password-of-the-database@db.example/guildhall?replicaSet=rs0',
  SMTP_URL: 'smtp://guildhall:the-password-of-the-mail@mail.example:587',
  ADMIN_PASSWORD: 'the-password-of-the-administrator',
  SOMETHING_ELSE: 'what-else-this-machine-knows',
};

const environment = (make: typeof cmsEnvironment | typeof siteEnvironment): string => {
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  return JSON.stringify(make(readSettings({ ...process.env, LINK_KEY: 'l'.repeat(32) }), false));
};

test('the site is told neither where the database is, nor any secret but the key of the wall', () => {
  const told = environment(siteEnvironment);
  for (const [name, value] of Object.entries(secrets)) {
    expect(told).not.toContain(name);
    expect(told).not.toContain(value);
  }
  expect(told).toContain('l'.repeat(32));
});

test('the site is told of a file of addresses where there is one, or where a setting names another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-environments-'));
  const told = () =>
    siteEnvironment(readSettings({ ...process.env, LINK_KEY: 'l'.repeat(32) }))['ADDRESS_FILE'];
  vi.stubEnv('PAYLOAD_SECRET', secrets.PAYLOAD_SECRET);
  vi.stubEnv('DATA_DIR', folder);
  try {
    expect(told()).toBeUndefined();
    writeFileSync(join(folder, 'addresses.csv'), '');
    expect(told()).toBe(join(folder, 'addresses.csv'));
    vi.stubEnv('ADDRESS_FILE', '/elsewhere.csv');
    expect(told()).toBe('/elsewhere.csv');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the cms is told what it needs, and nothing else that this machine knows', () => {
  const told = environment(cmsEnvironment);
  const { SOMETHING_ELSE, ...needed } = secrets;
  for (const value of Object.values(needed)) expect(told).toContain(value);
  expect(told).not.toContain(SOMETHING_ELSE);
});
