import { inEveryLocale } from '#shared/content/locales.ts';
import { checkSavedLink } from '#shared/contract/check.ts';
import type { SavedLink } from '#shared/contract/messages.ts';
import { isAddress } from '../delivery/address.ts';
import { MailError } from '../delivery/mail.ts';
import type { Mailer } from '../delivery/mail.ts';
import { moment } from '../delivery/moments.ts';
import type { Log } from '../log.ts';

/** What sending a resident their link needs. */
export interface LinkPost {
  readonly mailer: Mailer;
  readonly council: () => Promise<string>;
  /** Links lead to our own site and nowhere else. */
  readonly siteUrl: string;
  readonly log: Log;
}

/** 204: it has left. 422: this address takes no mail. 503: nothing leaves at the moment. */
export interface LinkMailed {
  readonly status: 204 | 400 | 422 | 503;
}

/**
 * Sends a resident the link of their saved answers, once and at once: whoever has the link has the answers, so it
 * is written down nowhere here, neither as a delivery nor in the log. If it can't leave now, the site says so.
 */
export const savedLink = async (post: LinkPost, message: unknown): Promise<LinkMailed> => {
  const read = checkSavedLink(message, post.siteUrl);
  if (!read.ok) return { status: 400 };
  if (!isAddress(read.value.to)) return { status: 422 };
  try {
    const council = await post.council();
    await post.mailer({ to: read.value.to, fromName: council, ...wordsOf(read.value, council) });
    return { status: 204 };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    post.log('saved link not sent', { problem: error.message });
    return { status: error.final ? 422 : 503 };
  }
};

const wordsOf = ({ form, link, until, locale }: SavedLink, council: string) => {
  const say = phrases[locale];
  const text = [
    say.asked(form),
    link,
    say.until(moment(until, locale)),
    say.secret,
    say.mistake,
    council,
  ].join('\n\n');
  return { subject: `${say.subject}: ${form}`, text: `${text}\n` };
};

interface Phrases {
  readonly subject: string;
  readonly asked: (form: string) => string;
  readonly until: (moment: string) => string;
  readonly secret: string;
  readonly mistake: string;
}

const phrases = inEveryLocale<Phrases>({
  en: {
    subject: 'Go on with your form',
    asked: (form) => `You saved your answers to “${form}”. To go on, open this link on any device:`,
    until: (moment) => `It works until ${moment}. After that we delete your answers.`,
    secret: 'Whoever has this link can see and change your answers. Please don’t forward this e-mail.',
    mistake:
      'If you did not ask for this, you don’t need to do anything. Somebody may have mistyped their address.',
  },
  cy: {
    subject: 'Parhau â’ch ffurflen',
    asked: (form) =>
      `Gwnaethoch gadw eich atebion i “${form}”. I barhau, agorwch y ddolen hon ar unrhyw ddyfais:`,
    until: (moment) => `Mae’n gweithio tan ${moment}. Ar ôl hynny byddwn yn dileu eich atebion.`,
    secret:
      'Gall pwy bynnag sydd â’r ddolen hon weld a newid eich atebion. Peidiwch ag anfon yr e-bost hwn ymlaen.',
    mistake:
      'Os na wnaethoch ofyn am hyn, nid oes angen i chi wneud dim. Efallai bod rhywun wedi camdeipio ei gyfeiriad.',
  },
});
