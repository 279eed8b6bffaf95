import { watch } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Next reloads these by itself, or makes them. */
const nextsOwn = /^cms\/(admin|app|\.next)\/|\.d\.ts$/;

/**
 * For `npm run dev`: restarts a side when its sources change. The site compiles its pages as it starts; the
 * desk's own screens are Next's business.
 */
export const watchSources = (
  restart: Readonly<Record<'cms' | 'site', () => void>>,
  say: (line: string) => void,
): void => {
  const due = new Set<'cms' | 'site'>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    if (!/\.(ts|tsx|astro|scss|css)$/.test(file) || /\.test\.ts$/.test(file)) return;
    if (file.startsWith('shared/') || (file.startsWith('cms/') && !nextsOwn.test(file))) due.add('cms');
    if (file.startsWith('shared/') || file.startsWith('site/')) due.add('site');
    if (!due.size) return;
    clearTimeout(timer);
    // Editors write several files at once.
    timer = setTimeout(() => {
      say(`${file} changed: restarting ${[...due].join(' and ')}.`);
      due.forEach((side) => restart[side]());
      due.clear();
    }, 300);
  };
  for (const folder of ['cms', 'site', 'shared'])
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name && !/(^|\/)(node_modules|dist[^/]*|\.astro|\.next)(\/|$)/.test(name))
        note(`${folder}/${name}`);
    });
};
