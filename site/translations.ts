import { locales, siteLocales } from '#shared/content/locales.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { localAddress } from './addresses.ts';
import type { Reader } from './replica/reader.ts';

/** A page's other language. */
export interface OtherLanguage {
  readonly locale: Locale;
  /** What its speakers call it. */
  readonly name: string;
  readonly href: string;
}

/** The same page in the other languages: a document's translations, else the site's own page of that name. */
export const translations = (
  reader: Reader,
  document: AnyPublished | undefined,
  path: string,
): readonly OtherLanguage[] =>
  document
    ? reader.translations(document).map(({ locale, href }) => ({ locale, name: locales[locale], href }))
    : siteLocales
        .filter((locale) => locale !== reader.locale && isInUse(reader, locale))
        .map((locale) => ({
          locale,
          name: locales[locale],
          href: localAddress(locale, path.replace(new RegExp(`^/${reader.locale}(?=/|$)`), '') || '/'),
        }));

/** An address of the site itself in the page's language, or in English where the site has none in that one. */
export const siteAddress = (reader: Reader, path: string): string =>
  localAddress(isInUse(reader, reader.locale) ? reader.locale : 'en', path);

/** A language is in use once it has site settings of its own; English always is. */
const isInUse = (reader: Reader, locale: Locale): boolean =>
  locale === 'en' || reader.list('site-settings', { locale }).length > 0;
