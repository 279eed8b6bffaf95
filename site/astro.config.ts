import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { everyLocale } from './everyLocale.ts';
import { lightImports } from './publisher/lightImports.ts';
import { withEntry } from './publisher/withEntry.ts';

/** The oldest browsers that the styles and the form's script are built for; older ones get plain pages. */
const oldest = ['chrome93', 'edge93', 'firefox92', 'safari15.4'];

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
  vite: { plugins: [lightImports()], build: { target: oldest, cssTarget: oldest } },
});
