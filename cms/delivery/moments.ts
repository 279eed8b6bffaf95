import { inEveryLocale } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';

const languages = inEveryLocale({ en: 'en-GB', cy: 'cy-GB' });

/** A last day, kept as its end in UTC, as mails say it. */
export const day = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languages[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(iso))
    .replace(',', '');

/** A moment as clocks in Britain show it. */
export const moment = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languages[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(new Date(iso));
