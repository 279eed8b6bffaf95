import { resolve } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

/** Types are checked by `npm run types`, with the one configuration at the root, which Next must not rewrite. */
export default withPayload({
  typescript: { ignoreBuildErrors: true, tsconfigPath: './app/tsconfig.json' },
  turbopack: { root: resolve(import.meta.dirname, '..') },
  outputFileTracingRoot: resolve(import.meta.dirname, '..'),
  poweredByHeader: false,
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
  reactStrictMode: true,
  devIndicators: false,
  // The server that loads Payload is ours: one copy of it for the whole process.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
  ],
});
