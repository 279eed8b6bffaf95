import type { Locale } from '#shared/content/published.ts';
import type { Reader } from '../replica/reader.ts';
import { locales } from '#shared/content/published.ts';

/** Where hosts of plain files look for redirects; our own server asks `resolveAddress` instead. */
export const redirectsFile = '/_redirects';

/** One line for each old address: from, to, 301. */
export const renderRedirects = (reader: Reader): string =>
  (Object.keys(locales) as Locale[])
    .flatMap((locale) =>
      reader.list('address', { locale, where: { state: 'redirect' }, pick: ['path', 'to'] }),
    )
    .flatMap(({ content }) => {
      const target = targetOf(reader, content['to'] as readonly Target[] | undefined);
      return target ? [`${encodeURI(String(content['path']))} ${target} 301\n`] : [];
    })
    .join('');

/** What of an address's target block says where it leads. */
export interface Target {
  readonly inside?: { readonly type: string; readonly id: string };
  readonly outside?: string;
}

/** Where an old address leads, or undefined if what it led to is not published. */
export const targetOf = (reader: Reader, [target]: readonly Target[] = []): string | undefined =>
  target?.inside ? reader.link(target.inside)?.href : target?.outside;
