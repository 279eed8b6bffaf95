import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { everyLocale } from './everyLocale.ts';
import { withEntry } from './publisher/withEntry.ts';

/** One compiled bundle renders everything: the full build, each publish, previews and form steps. */
export default defineConfig({
  srcDir: '.',
  outDir: './dist',
  output: 'server',
  adapter: withEntry(node({ mode: 'middleware' })),
  integrations: [everyLocale()],
  session: false,
  trailingSlash: 'ignore',
  // As the suites render it. With `true`, a line break of the formatter became a space before a full stop.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  build: { assets: 'assets', inlineStylesheets: 'always' },
});
