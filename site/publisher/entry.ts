import { createApp } from 'astro/app/entrypoint';

/** What site/dist/server/entry.mjs exports: `handler` for the server, `app` for the publisher. */
export { handler, options } from '@astrojs/node/server.js';

/** Not streaming: a page that throws half-way must be a failed page, never half a page. */
export const app = createApp({ streaming: false });
