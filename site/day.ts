import type { Locale } from '#shared/content/published.ts';

const formats = Object.fromEntries(
  (['en', 'cy'] satisfies Locale[]).map((locale) => [
    locale,
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    }),
  ]),
) as Record<Locale, Intl.DateTimeFormat>;

/** The day of an ISO moment as people in Britain write it: `23 November 2026`. */
export const day = (moment: string, locale: Locale): string => formats[locale].format(new Date(moment));
