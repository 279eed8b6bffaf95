import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * The `.astro` neighbours of schemas by the name of their folder, from what `import.meta.glob` found: the
 * file whose name is the folder's in PascalCase (`rich-text/RichText.astro`). Others are parts of it.
 */
export const neighbours = (files: Record<string, unknown>): Map<string, AstroComponentFactory> =>
  new Map(
    Object.entries(files).flatMap(([path, file]) => {
      const [, folder = '', name = ''] = /([^/]+)\/([^/]+)\.astro$/.exec(path) ?? [];
      return name === pascalCase(folder)
        ? [[folder, (file as { default: AstroComponentFactory }).default] as const]
        : [];
    }),
  );

const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
