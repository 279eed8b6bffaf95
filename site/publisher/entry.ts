import { createApp } from 'astro/app/entrypoint';

/** What site/dist/server/entry.mjs exports beside `app` and `loaded` (loadApp.ts): the adapter's own. */
export { handler, options } from '@astrojs/node/server.js';

/** Not streaming: a page that throws half-way must be a failed page, never half a page. */
export const app = createApp({ streaming: false });

/**
 * Until every page is in memory. Astro loads a page when it is first asked for; by then an upgrade may have put
 * another bundle in the place of this one.
 */
export const loaded: Promise<unknown> = Promise.all(
  [
    ...(app.manifest.pageMap?.values() ?? []),
    ...(app.manifest.middleware ? [app.manifest.middleware] : []),
  ].map((load) => load()),
);

/** Why a page threw, by its request, for whoever renders: Astro itself only logs it. */
const problems = ((globalThis as { [key: symbol]: unknown })[Symbol.for('guildhall.problems')] ??=
  new WeakMap()) as WeakMap<Request, string>;

const { renderError } = app;
app.renderError = (request, options) => {
  if (options.error) problems.set(request, messageOf(options.error));
  return renderError.call(app, request, options);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
