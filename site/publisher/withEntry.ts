import type { AstroIntegration } from 'astro';

/**
 * The node adapter with our own way in: the bundle then exports Astro's `app` beside the adapter's `handler`,
 * so that the server and the publisher render with the same compiled pages.
 */
export const withEntry = (adapter: AstroIntegration): AstroIntegration => ({
  ...adapter,
  hooks: {
    ...adapter.hooks,
    'astro:config:done': (options) =>
      adapter.hooks['astro:config:done']?.({
        ...options,
        setAdapter: (found) =>
          options.setAdapter({ ...found, serverEntrypoint: new URL('./entry.ts', import.meta.url) }),
      }),
  },
});
