import { getPayload } from 'payload';
import { createSingles } from '../collections/singles.ts';
import { seedDemo } from '../seed/seed-demo.ts';
import { writeAddresses } from '../seed/write-addresses.ts';
import { addressesIn } from '../start/environments.ts';
import { readSettings } from '../settings.ts';
import { addPerson } from './user.ts';

/**
 * What happens before the servers start: migrations (Payload runs them as it connects), the demo council and
 * the first administrator, each only where it is missing. Killed in between, the next start goes on with it.
 */
const settings = readSettings(process.env);
const { default: config } = await import('../payload.config.ts');
const payload = await getPayload({ config, disableOnInit: true }).catch((error: unknown): never => {
  if (settings.database.kind !== 'mongodb') throw error;
  // Where it is, without the password that may stand before that.
  const [, hosts = ''] = /^[^:]+:\/\/(?:[^/]*@)?([^/?]+)/.exec(settings.database.url) ?? [];
  const [reason] = (error as Error).message.split('Details: ').slice(-1);
  console.error(`The database at ${hosts} can't be used: ${reason}.`);
  process.exit(1);
});
await createSingles(payload);
const { totalDocs: people } = await payload.count({ collection: 'people', overrideAccess: true });
if (!people) {
  if (settings.seed === 'demo') {
    console.log('Writing the demo council …');
    writeAddresses(addressesIn(settings.dataDir));
    await seedDemo(payload, console.log);
  }
  const email = settings.adminEmail ?? 'admin@guildhall.example';
  const given = settings.adminPassword;
  const password = await addPerson(payload, {
    email,
    role: 'administrator',
    ...(given ? { password: given } : {}),
  });
  console.log(
    given
      ? `Administrator: ${email}, with the password of ADMIN_PASSWORD`
      : `Administrator: ${email}\nPassword:      ${password}\n(shown this once: change it at ${settings.cmsUrl}/admin/account)`,
  );
}
await payload.destroy();
process.exit();
