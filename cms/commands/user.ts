import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { roles } from '../access/roles.ts';
import type { Role } from '../access/roles.ts';
import { SettingsError } from '../settings.ts';
import { openInstallation } from '../start/open-installation.ts';
import { command } from './command.ts';

/** `npm run user -- add EMAIL --role ROLE`: makes a person, and prints a password once. */
export const addPerson = async (
  payload: Payload,
  { email, role, password, name }: { email: string; role: Role; password?: string; name?: string },
): Promise<string> => {
  const secret = password ?? randomBytes(15).toString('base64url');
  await payload.create({
    collection: 'people',
    data: { email, role, password: secret, name: name ?? email.split('@')[0] ?? email },
    depth: 0,
    overrideAccess: true,
  });
  return secret;
};

const run = async ([verb, email, ...rest]: readonly string[]): Promise<void> => {
  const role = rest[rest.indexOf('--role') + 1];
  if (verb !== 'add' || !email?.includes('@') || !rest.includes('--role') || !isRole(role))
    throw new SettingsError(
      `Use: npm run user -- add EMAIL --role ROLE, where ROLE is ${Object.keys(roles).join(', ')}.`,
    );
  const payload = await openInstallation();
  const { totalDocs } = await payload.count({
    collection: 'people',
    where: { email: { equals: email.toLowerCase() } },
    overrideAccess: true,
  });
  if (totalDocs) throw new SettingsError(`${email} is there already.`);
  console.log(`${email} can sign in with the password ${await addPerson(payload, { email, role })}`);
};

const isRole = (role: string | undefined): role is Role => role !== undefined && Object.hasOwn(roles, role);

if (import.meta.main) await command(run);
