import type { Payload } from 'payload';
import type { Settings } from '../settings.ts';

/** How long an invitation works, in milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** Sends a new person the link at which they choose a password. */
export const invite = async (payload: Payload, settings: Settings, email: string): Promise<void> => {
  const token = await payload.forgotPassword({
    collection: 'people',
    data: { email },
    disableEmail: true,
    expiration: week,
    overrideAccess: true,
  });
  await payload.sendEmail({
    to: email,
    subject: 'Choose your password',
    text: [
      `You can now sign in at ${settings.cmsUrl}/admin with this e-mail address.`,
      'Choose a password first:',
      resetLink(settings, token),
      'The link works once, for a week. After that, use “Forgot password?” where you sign in.',
    ].join('\n\n'),
  });
};

/** Payload's own mail after “Forgot password?”. The link is built from CMS_URL, never from the request. */
export const resetMail = (settings: Settings) => ({
  generateEmailSubject: () => 'Choose a new password',
  generateEmailHTML: (args?: { token?: string }): string =>
    `<p>Someone asked for a new password for this address. If it was you:</p><p><a href="${resetLink(settings, args?.token ?? '')}">Choose a new password</a></p><p>The link works once, for an hour. If it was not you, do nothing.</p>`,
});

const resetLink = ({ cmsUrl }: Pick<Settings, 'cmsUrl'>, token: string): string =>
  `${cmsUrl}/admin/reset/${token}`;
