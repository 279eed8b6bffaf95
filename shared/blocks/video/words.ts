import { inEveryLocale } from '../../content/locales.ts';

/** What stands beside a link to a video. */
export const words = inEveryLocale({
  en: { video: 'Video', on: 'on', transcript: 'Read what is said in it' },
  cy: { video: 'Fideo', on: 'ar', transcript: 'Darllen yr hyn a ddywedir ynddo' },
});
