import type { Plugin } from 'vite';

/**
 * Lets the form's script import rare kinds of question without Vite's preloader, which is larger than what it
 * would preload.
 */
export const lightImports = (): Plugin => ({
  name: 'guildhall:light-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
});
