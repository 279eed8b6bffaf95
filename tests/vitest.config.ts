/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Every suite. `.astro` neighbours render here with the same compiler as the site. */
export default getViteConfig(
  {
    root: '.',
    test: {
      include: ['{cms,site,shared,tests}/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/.next/**', '**/dist/**'],
      globalSetup: 'tests/begunOnce.ts',
      testTimeout: process.env['TEST_ALL'] ? 600_000 : 20_000,
      hookTimeout: 120_000,
    },
  },
  { root: './site', configFile: false, srcDir: '.', devToolbar: { enabled: false } },
);
