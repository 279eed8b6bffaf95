/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

/** Every suite. `.astro` neighbours render here with the same compiler as the site. */
export default getViteConfig(
  {
    root: '.',
    test: {
      include: ['{cms,site,shared,tests}/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/.next/**', '**/dist/**'],
      globalSetup: ['tests/begunOnce.ts', 'tests/browserProgram.ts'],
      // Vitest alone would leave one core idle: of two cores it takes one.
      maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
      testTimeout: process.env['TEST_ALL'] ? 600_000 : 60_000,
      hookTimeout: 240_000,
      // Vitest's own second is short where two files and their servers share two cores.
      expect: { poll: { timeout: 15_000 } },
    },
  },
  { root: './site', configFile: false, srcDir: '.', devToolbar: { enabled: false } },
);
