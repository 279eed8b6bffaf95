import { inEveryLocale } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';
import { day } from '../../day.ts';

const clock = (language: string, hour12: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    hour12,
    timeZone: 'Europe/London',
  });

const clocks = inEveryLocale({
  en: (moment: Date) => clock('en-GB', true).format(moment).replace(' ', ''),
  cy: (moment: Date) => clock('cy', false).format(moment),
});
const between = inEveryLocale({ en: 'on', cy: 'ar' });

/** An ISO moment as people in Britain say it: `3:05pm on 21 December 2026`. */
export const momentIn = (moment: string, locale: Locale): string =>
  [clocks[locale](new Date(moment)), between[locale], day(moment, locale)].join(' ');
