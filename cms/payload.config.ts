import { resolve } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { contentTypes } from '../shared/content/index.ts';
import type { AnyContentType } from '../shared/schema/types.ts';
import { desk } from './admin/desk.ts';
import { exportForm } from './admin/forms/file/export-form.ts';
import { importForm } from './admin/forms/file/import-form.ts';
import { liveEndpoint } from './admin/live/live-endpoint.ts';
import { previewEndpoint } from './admin/preview/preview-endpoint.ts';
import { closePayloadsOwn } from './access/payloads-own.ts';
import { collections } from './collections/index.ts';
import { payloadBlocks } from './collections/fields.ts';
import { editorFor } from './collections/lexical.ts';
import { databaseAdapter } from './database.ts';
import { mailAdapter } from './mail.ts';
import { readSettings } from './settings.ts';
import { words } from './words.ts';

const settings = readSettings(process.env);
const root = resolve(import.meta.dirname, '..');

/** Payload, of this process. Every setting that a default would leave open is written. */
const config = await buildConfig({
  serverURL: settings.cmsUrl,
  secret: settings.payloadSecret,
  db: await databaseAdapter(settings.database),
  email: mailAdapter(settings),
  editor: editorFor({ kind: 'richText', label: '' }),
  sharp,
  collections: collections(settings),
  endpoints: [liveEndpoint, previewEndpoint, exportForm, importForm],
  blocks: payloadBlocks(Object.values<AnyContentType>(contentTypes).map(({ fields }) => fields)),
  i18n: { translations: { en: words } },
  cors: [settings.cmsUrl],
  csrf: [settings.cmsUrl],
  cookiePrefix: 'guildhall',
  maxDepth: 2,
  defaultDepth: 0,
  graphQL: { disable: true },
  telemetry: false,
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  logger: { options: { level: process.env['LOG_LEVEL'] ?? 'warn' } },
  admin: {
    user: 'people',
    importMap: {
      autoGenerate: false,
      baseDir: root,
      importMapFile: resolve(import.meta.dirname, 'app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' – Guildhall', robots: 'noindex, nofollow' },
    dateFormat: 'd MMMM yyyy, HH:mm',
    timezones: { defaultTimezone: 'Europe/London' },
    avatar: 'default',
    components: desk,
  },
  // `npm run generate` writes them; a server that runs changes no source.
  typescript: { autoGenerate: false, outputFile: resolve(import.meta.dirname, 'payload-types.ts') },
});

export default Promise.resolve(closePayloadsOwn(config));
