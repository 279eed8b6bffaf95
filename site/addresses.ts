import { locales, siteLocaleOf } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';

/**
 * An address of the site itself in a language: `/a-z` is `/cy/a-z` in Welsh, `/` is `/cy`. In a language that
 * the site itself does not speak it is the English one.
 */
export const localAddress = (locale: Locale, path: string): string => {
  const own = siteLocaleOf(locale);
  return own === 'en' ? path : `/${own}${path === '/' ? '' : path}`;
};

/** The language that an address belongs to. */
export const localeOf = (path: string): Locale => {
  const first = path.split('/')[1] ?? '';
  return first !== 'en' && first in locales ? (first as Locale) : 'en';
};

/** How many news items one page of the newsroom lists. */
export const newsPerPage = 20;

/**
 * The addresses that every site has in a language, whatever its content. `news` is how many news items it has
 * there: the newsroom has a page for every `newsPerPage` of them.
 */
export const standingAddresses = (locale: Locale, news: number): string[] =>
  [
    '/',
    '/topics',
    '/a-z',
    '/news',
    ...Array.from(
      { length: Math.max(0, Math.ceil(news / newsPerPage) - 1) },
      (_, at) => `/news/page/${at + 2}`,
    ),
    '/news/feed.xml',
    '/accessibility-statement',
    '/cookies',
    '/privacy',
    '/feedback/thanks',
    '/404',
    '/503',
  ].map((path) => localAddress(locale, path));

/** The addresses that a site has once, whatever its languages. */
export const singleAddresses = ['/500', '/sitemap.xml', '/robots.txt', '/favicon.svg'] as const;
