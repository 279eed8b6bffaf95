import type { ContentOf } from '#shared/content/index.ts';
import type { Reader } from './replica/reader.ts';

/** The site settings in the page's language or in English, else what a site without any can do with. */
export const siteSettings = (reader: Reader): ContentOf<'site-settings'> =>
  reader.single('site-settings')?.content ?? { council: 'Council' };
