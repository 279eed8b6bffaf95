import { join } from 'node:path';
import type { Payload } from 'payload';
import { log } from '../log.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { Post } from './deliver.ts';
import { mailer } from './mail.ts';
import type { Mailer } from './mail.ts';

/** The mailer that the settings ask for; `timeout` is how long one mail may take, in ms. */
export const mailerOf = ({ smtpUrl, dataDir, mailFrom }: Settings, timeout?: number): Mailer =>
  mailer({ smtpUrl, folder: join(dataDir, 'mail'), from: mailFrom, ...(timeout ? { timeout } : {}) });

/** All that deliveries need, by the settings. */
export const postOf = (payload: Payload, settings: Settings = readSettings(process.env)): Post => ({
  payload,
  mailer: mailerOf(settings),
  around: async () => ({ council: await councilName(payload), cmsUrl: settings.cmsUrl }),
  now: () => Date.now(),
  log,
});

/** The council's name, as the site's settings have it. */
export const councilName = async (payload: Payload): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'site-settings' as never,
    where: { locale: { equals: 'en' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return String((docs[0] as { council?: string } | undefined)?.council ?? 'Your council');
};
