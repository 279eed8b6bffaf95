import { inEveryLocale } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';
import type { SubmittedAnswer } from '#shared/contract/messages.ts';
import { day, moment } from './moments.ts';

/** The things that are sent for a case: to the resident, and to the staff that the form names. */
export const kinds = {
  confirmation: 'Confirmation to the resident',
  notification: 'Notification to staff',
} as const;
export type Kind = keyof typeof kinds;

/** What a mail tells of a case. */
export interface Told {
  readonly id: string;
  readonly reference: string;
  readonly form: { readonly title: string };
  readonly locale: Locale;
  readonly receivedAt: string;
  readonly dueBy: string;
  readonly answers: readonly SubmittedAnswer[];
  readonly review?: string | null;
}

export interface Surroundings {
  readonly council: string;
  /** The desk's address, such as `https://desk.example.org`. */
  readonly cmsUrl: string;
  /** The form's own words on what happens next. */
  readonly next?: string;
}

/** Subject and text of a mail. Answers are text in it, never part of a template. */
export const compose = (
  kind: Kind,
  told: Told,
  around: Surroundings,
): { readonly subject: string; readonly text: string } => writers[kind](told, around);

const writers: Readonly<
  Record<Kind, (told: Told, around: Surroundings) => { subject: string; text: string }>
> = {
  confirmation: (told, { council, next }) => {
    const say = phrases[told.locale];
    return {
      subject: `${say.subject}: ${told.form.title} (${told.reference})`,
      text: paragraphs(
        say.thanks(told.form.title),
        `${say.reference}\n${told.reference}`,
        heading(say.nextTitle),
        next?.trim() || say.next(day(told.dueBy, told.locale)),
        say.quote,
        // What looks like spam is not sent on to an address that somebody typed in.
        ...(told.review ? [] : [heading(say.answers), listed(told.answers)]),
        `${say.received} ${moment(told.receivedAt, told.locale)}`,
        council,
      ),
    };
  },
  notification: (told, { council, cmsUrl }) => ({
    subject: `New case ${told.reference}: ${told.form.title}`,
    text: paragraphs(
      `Somebody filled in “${told.form.title}”.`,
      ...(told.review ? [`Please look at it before anything is done: ${told.review}`] : []),
      `Reference: ${told.reference}\nReceived: ${moment(told.receivedAt, 'en')}\nTo be done by: ${day(told.dueBy, 'en')}`,
      `Open the case:\n${new URL(`/admin/collections/cases/${told.id}`, cmsUrl).href}`,
      heading('The answers'),
      listed(told.answers),
      `This mail has personal information in it. Please don’t forward it.`,
      council,
    ),
  }),
};

const phrases = inEveryLocale<Phrases>({
  en: {
    subject: 'We have your answers',
    thanks: (form) => `Thank you. We have received your answers to “${form}”.`,
    reference: 'Your reference is:',
    nextTitle: 'What happens next',
    next: (date) =>
      `Somebody will read your answers. We aim to deal with them by ${date}. If we need to know more, we will get in touch.`,
    quote: 'You don’t need to do anything now. If you contact us about this, tell us your reference.',
    answers: 'What you told us',
    received: 'We received this on',
  },
  cy: {
    subject: 'Mae eich atebion wedi ein cyrraedd',
    thanks: (form) => `Diolch. Rydym wedi derbyn eich atebion i “${form}”.`,
    reference: 'Eich cyfeirnod yw:',
    nextTitle: 'Beth sy’n digwydd nesaf',
    next: (date) =>
      `Bydd rhywun yn darllen eich atebion. Ein nod yw delio â nhw erbyn ${date}. Os bydd angen gwybod mwy arnom, byddwn yn cysylltu â chi.`,
    quote: 'Nid oes angen i chi wneud dim nawr. Os byddwch yn cysylltu â ni am hyn, rhowch eich cyfeirnod.',
    answers: 'Beth ddywedoch chi wrthym',
    received: 'Cawsom hyn ar',
  },
});

interface Phrases {
  readonly subject: string;
  readonly thanks: (form: string) => string;
  readonly reference: string;
  readonly nextTitle: string;
  readonly next: (date: string) => string;
  readonly quote: string;
  readonly answers: string;
  readonly received: string;
}

const paragraphs = (...parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;

/** Answers are set in, so that none can pass for our own words. */
const listed = (answers: readonly SubmittedAnswer[]): string =>
  answers
    .map(
      ({ label, shown }) =>
        `${label}\n${(shown || '—')
          .split(/\r\n|\r|\n/)
          .map((line) => `    ${line}`)
          .join('\n')}`,
    )
    .join('\n\n');
