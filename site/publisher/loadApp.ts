import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Astro's own: answers a request with a page. */
export interface App {
  readonly render: (request: Request, options: { locals: App.Locals }) => Promise<Response>;
}

/** What `astro build` made in `dist`, with all its pages in memory. Throws if there is nothing. */
export const loadApp = async (dist: string): Promise<App> => {
  const entry = pathToFileURL(join(dist, 'server/entry.mjs')).href;
  const { app, loaded } = (await import(/* @vite-ignore */ entry)) as {
    readonly app: App;
    readonly loaded: Promise<unknown>;
  };
  await loaded;
  return app;
};
