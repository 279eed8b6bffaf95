import type { APIRoute } from 'astro';
import { linkable } from '#shared/content/linkable.ts';
import { locales, siteLocales } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';
import { localAddress } from '../addresses.ts';
import { xml, xmlResponse } from '../xml.ts';

/**
 * Every page for search engines (https://www.sitemaps.org). Without dates: with them, each publish would
 * write this file anew, however large the site.
 */
export const GET: APIRoute = ({ locals: { reader, site } }) => {
  const inUse = siteLocales.filter(
    (locale) => locale === 'en' || reader.list('site-settings', { locale }).length > 0,
  );
  const own = inUse.flatMap((locale) =>
    ['/', '/topics', '/a-z', '/news'].map((path) => localAddress(locale, path)),
  );
  const documents = (Object.keys(locales) as Locale[]).flatMap((locale) =>
    linkable.flatMap((type) => reader.list(type, { locale }).map(({ href }) => href)),
  );
  // A sitemap may name 50,000 addresses.
  const urls = [...own, ...documents]
    .slice(0, 50_000)
    .map((path) => `<url><loc>${xml(new URL(path, site.url).href)}</loc></url>`);
  return xmlResponse(
    'application/xml',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`,
  );
};
