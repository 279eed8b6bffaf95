import { inEveryLocale } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';

const format = (language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  });

/** Dates stand among the site's own words, so they are in their language. */
const formats = inEveryLocale({ en: format('en-GB'), cy: format('cy') });

/** The day of an ISO moment as people in Britain write it: `23 November 2026`. */
export const day = (moment: string, locale: Locale): string => formats[locale].format(new Date(moment));
