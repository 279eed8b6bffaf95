/** The languages that content can be in, by code, with the name that its readers give it. */
export const locales = { en: 'English', cy: 'Cymraeg', ar: 'العربية', ur: 'اردو' } as const;
export type Locale = keyof typeof locales;

/**
 * The languages that the site itself speaks: its own words, home page, lists. A document in another language
 * stands in an English frame.
 */
export const siteLocales = ['en', 'cy'] as const satisfies readonly Locale[];
export type SiteLocale = (typeof siteLocales)[number];

/** The language of the site's own words around a document in some language. */
export const siteLocaleOf = (locale: Locale): SiteLocale => siteLocales.find((own) => own === locale) ?? 'en';

/** Which way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  locale === 'ar' || locale === 'ur' ? 'rtl' : 'ltr';

/** The site's own words for every language that content can be in. */
export const inEveryLocale = <T>(own: Readonly<Record<SiteLocale, T>>): Readonly<Record<Locale, T>> => ({
  ar: own.en,
  ur: own.en,
  ...own,
});
