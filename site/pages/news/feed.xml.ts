import type { APIRoute } from 'astro';
import { localAddress } from '../../addresses.ts';
import { newest } from '../../newsroom.ts';
import { siteSettings } from '../../siteSettings.ts';
import { words } from '../../words.ts';
import { xml, xmlResponse } from '../../xml.ts';

/** The newest news as RSS 2.0. */
export const GET: APIRoute = ({ locals: { reader, locale, site } }) => {
  const absolute = (path: string): string => xml(new URL(path, site.url).href);
  const title = xml(`${siteSettings(reader).council}: ${words[locale].news}`);
  const items = newest(reader)
    .slice(0, 20)
    .map(
      ({ title, href, date, summary }) => `<item>
<title>${xml(title)}</title>
<link>${absolute(href)}</link>
<guid isPermaLink="true">${absolute(href)}</guid>
<pubDate>${new Date(date).toUTCString()}</pubDate>
<description>${xml(summary)}</description>
</item>`,
    );
  return xmlResponse(
    'application/rss+xml',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${title}</title>
<link>${absolute(localAddress(locale, '/news'))}</link>
<description>${xml(words[locale].newsSummary)}</description>
<language>${locale === 'en' ? 'en-gb' : locale}</language>
<atom:link href="${absolute(localAddress(locale, '/news/feed.xml'))}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>`,
  );
};
