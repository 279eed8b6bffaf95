import { cmsForTests } from '../intake/cms-for-tests.ts';
import { deliverDue } from './deliver.ts';
import { mailer } from './mail.ts';

/** A process of its own that sends what is due in a test's database, once it is told to go. */
const [database = '', folder = ''] = process.argv.slice(2);
const { payload, stop } = await cmsForTests(database);
const from = { name: 'Millbrook council', address: 'no-reply@millbrook.example' };
const post = {
  payload,
  mailer: mailer({ smtpUrl: undefined, folder, from }),
  around: () => Promise.resolve({ council: 'Millbrook council', cmsUrl: 'https://desk.millbrook.example' }),
  now: () => Date.now(),
};
process.once('message', () => {
  void (async () => {
    while ((await deliverDue(post)) > 0);
    await stop();
    process.exit(0);
  })();
});
process.send?.('ready');
