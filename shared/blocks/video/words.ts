import type { Locale } from '../../content/published.ts';

/** What stands beside a link to a video. */
export const words: Readonly<
  Record<Locale, { readonly video: string; readonly on: string; readonly transcript: string }>
> = {
  en: { video: 'Video', on: 'on', transcript: 'Read what is said in it' },
  cy: { video: 'Fideo', on: 'ar', transcript: 'Darllen yr hyn a ddywedir ynddo' },
};
