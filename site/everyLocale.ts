import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { siteLocales } from '#shared/content/locales.ts';

/**
 * Every page of site/pages again below each other language's prefix (`/cy/a-z`), from the same file. A
 * `[...locale]` folder can't do it: it would also catch a guide's part that is called "Cookies".
 */
export const everyLocale = (): AstroIntegration => ({
  name: 'every-locale',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const locale of siteLocales.filter((locale) => locale !== 'en'))
        for (const file of pageFiles())
          injectRoute({
            pattern: `/${locale}${routeOf(file)}`,
            entrypoint: new URL(`./pages/${file}`, import.meta.url),
          });
    },
  },
});

/** The address of a file of site/pages, as Astro writes it: `news/page/[page].astro` is `/news/page/[page]`. */
export const routeOf = (file: string): string =>
  `/${file.replace(/\.(astro|ts)$/, '')}`.replace(/\/index$/, '');

const pageFiles = (): string[] =>
  readdirSync(new URL('./pages', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(astro|ts)$/.test(file) && !/\.test\.ts$/.test(file) && !once.has(file),
  );

/** What finds its language itself, or a site has only once. */
const once = new Set([
  '[...path].astro',
  '404.astro',
  '500.astro',
  'sitemap.xml.ts',
  'robots.txt.ts',
  'favicon.svg.ts',
]);
