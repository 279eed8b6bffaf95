import type { EmailAdapter } from 'payload';
import { mailerOf } from './delivery/post.ts';
import { sendPatiently } from './delivery/send-patiently.ts';
import type { Settings } from './settings.ts';

/**
 * Payload's own mails (invitations, password resets) leave by the same door as the others. They are not
 * waited for: how long a request takes must not tell whether an account exists.
 */
export const mailAdapter =
  (settings: Settings): EmailAdapter =>
  ({ payload }) => ({
    name: 'guildhall',
    defaultFromName: settings.mailFrom.name,
    defaultFromAddress: settings.mailFrom.address,
    sendEmail: ({ to, subject = '', text, html }) => {
      if (typeof to !== 'string') throw new Error('A mail goes to one address');
      const plain = typeof text === 'string' ? text : wordsOf(String(html ?? ''));
      const mail = { to, subject, text: plain, ...(typeof html === 'string' ? { html } : {}) };
      void sendPatiently(
        () => mailerOf(settings)(mail),
        // Neither the address nor the link in the mail belongs in the log.
        (problem, again) => payload.logger.error({ msg: 'mail not sent', problem, again }),
      ).catch(() => undefined);
      return Promise.resolve();
    },
  });

/** A mail of links and paragraphs, for those who read text. */
const wordsOf = (html: string): string =>
  html
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .trim();
